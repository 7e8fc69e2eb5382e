import { defineErrors } from '../../platform/errors';

export const endpointErrors = defineErrors('endpoints', {
  unknown: { status: 404, title: 'No such endpoint', detail: 'The group has no endpoint {id}.' },
  route_taken: {
    status: 409,
    title: 'The route is taken',
    detail: '{method} {path} would answer the same requests as "{name}" ({taken}) does.',
  },
  routes_taken: {
    status: 409,
    title: 'Some routes are taken',
    detail: '{count} of the endpoints would answer the same requests as others do; nothing was saved.',
  },
  too_many: {
    status: 409,
    title: 'The group is full',
    detail:
      'A group has at most {limit} endpoints; this one has {count}. Delete some, or begin another group.',
  },
  not_deleted: {
    status: 409,
    title: 'The endpoint is not deleted',
    detail: 'The endpoint {id} is live; there is nothing to restore.',
  },
});
