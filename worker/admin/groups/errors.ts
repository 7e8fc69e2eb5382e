import { defineErrors } from '../../platform/errors';

export const groupErrors = defineErrors('groups', {
  slug_taken: {
    status: 409,
    title: 'The slug is taken',
    detail: 'Another group of the project has the slug "{slug}".',
  },
  no_slug: {
    status: 400,
    title: 'A slug is needed',
    detail: 'No slug can be made from the name "{name}"; send one, such as "orders".',
  },
  not_deleted: {
    status: 409,
    title: 'The group is not deleted',
    detail: 'The group {id} is live; there is nothing to restore.',
  },
});
