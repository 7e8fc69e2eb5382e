import { defineErrors } from '../platform/errors';

export const accessErrors = defineErrors('auth', {
  required: {
    status: 401,
    title: 'Sign in first',
    detail:
      'Send a session cookie (sign in at /login) or "authorization: Bearer" with a personal access token.',
  },
  scope_missing: {
    status: 403,
    title: 'The token does not cover this',
    detail: 'This needs a token with the scope "{needed}"; yours has: {held}.',
  },
  which_organization: {
    status: 400,
    title: 'Which organization?',
    detail: 'You belong to several organizations, or to none: say organization_id.',
  },
  role_missing: {
    status: 403,
    title: 'Your role does not allow this',
    detail: 'This needs the role {needed} in "{organization}"; yours is {held}.',
  },
});

export const notFoundErrors = defineErrors('not_found', {
  organization: {
    status: 404,
    title: 'No such organization',
    detail: 'There is no organization {id} that you can see.',
  },
  project: { status: 404, title: 'No such project', detail: 'There is no project {id} that you can see.' },
  group: { status: 404, title: 'No such group', detail: 'There is no group {id} that you can see.' },
  group_of_kind: {
    status: 404,
    title: 'A group of another kind',
    detail: 'The group {id} is of the kind {kind}, and this route is for groups of the kind {needed}.',
  },
});
