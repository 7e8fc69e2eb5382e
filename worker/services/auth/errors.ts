import { defineErrors } from '../../platform/errors';

/** What the team's own API answers; the mock has refusals of its own. */
export const authErrors = defineErrors('auth_users', {
  unknown_user: {
    status: 404,
    title: 'No such user',
    detail: 'This world has no user with the id or e-mail address "{user}".',
  },
  email_taken: {
    status: 409,
    title: 'The e-mail address is taken',
    detail: 'Another user has the e-mail address {email}.',
  },
  id_taken: { status: 409, title: 'The id is taken', detail: 'Another user has the id "{id}".' },
  too_many: { status: 409, title: 'Too many users', detail: 'A world has {most} users at the most.' },
  unknown_session: {
    status: 404,
    title: 'No such session',
    detail: 'This world has no session with the id {id}.',
  },
  no_key: {
    status: 500,
    title: 'There is no key',
    detail:
      'The group signs with {algorithm} and has no key that fits. Save its settings again, and one is made.',
  },
  bad_key: {
    status: 400,
    title: 'The key cannot sign',
    detail: 'The key is no whole private JWK for {algorithm}. Give another one, or null, and one is made.',
  },
  no_part: { status: 404, title: 'No such endpoint', detail: 'A group of this kind has no endpoint {id}.' },
});
