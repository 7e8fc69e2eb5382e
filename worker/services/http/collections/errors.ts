import { defineErrors } from '../../../platform/errors';

export const collectionErrors = defineErrors('collections', {
  unknown: { status: 404, title: 'No such collection', detail: 'The group has no collection {id}.' },
  unknown_item: {
    status: 404,
    title: 'No such item',
    detail: '"{name}" has no item {id} in the world {world}.',
  },
  item_taken: {
    status: 409,
    title: 'The key is taken',
    detail: 'The item {other} has the same {key}.',
  },
  limit: { status: 409, title: 'This is more than the memory does', detail: '{reason}' },
  name_taken: {
    status: 409,
    title: 'The name is taken',
    detail: 'The group has a collection "{name}" already.',
  },
  path_taken: {
    status: 409,
    title: 'The path is taken',
    detail: 'A collection of the group answers {path} already.',
  },
  too_many: {
    status: 409,
    title: 'The group is full',
    detail: 'A group has at most {limit} collections; this one has {count}.',
  },
  not_deleted: {
    status: 409,
    title: 'The collection is not deleted',
    detail: 'The collection {id} is live; there is nothing to restore.',
  },
  invalid: {
    status: 422,
    title: 'The collection does not hold together',
    detail: '{count} of its parts are wrong; "errors" names each.',
  },
});
