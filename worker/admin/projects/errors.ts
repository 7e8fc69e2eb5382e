import { defineErrors } from '../../platform/errors';

export const projectErrors = defineErrors('projects', {
  slug_taken: {
    status: 409,
    title: 'The slug is taken',
    detail: 'Another project has the slug "{slug}"; slugs are unique in the whole installation.',
  },
  slug_reserved: {
    status: 409,
    title: 'The slug is kept for the house',
    detail: 'The host "{slug}.{host}" belongs to all groups of a kind; choose another slug.',
  },
  no_slug: {
    status: 400,
    title: 'A slug is needed',
    detail: 'No slug can be made from the name "{name}"; send one, such as "my-shop".',
  },
  bad_forwarding: {
    status: 400,
    title: 'The log cannot be forwarded so',
    detail: '{reason}',
  },
  not_deleted: {
    status: 409,
    title: 'The project is not deleted',
    detail: 'The project {id} is live; there is nothing to restore.',
  },
});
