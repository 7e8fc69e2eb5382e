import { defineErrors } from '../errors';

export const deliveryErrors = defineErrors('webhook_deliveries', {
  not_found: {
    status: 404,
    title: 'No such delivery',
    detail: 'There is no delivery with the id {id}.',
  },
  target_refused: {
    status: 400,
    title: 'The address is not called',
    detail: 'Understudy does not call {url}: {reason}',
  },
  body_too_large: {
    status: 413,
    title: 'The body is too large to be sent',
    detail: 'A body that is sent has {limit} bytes at the most; this one has {size}.',
  },
  busy: {
    status: 409,
    title: 'An attempt is under way',
    detail: 'The delivery {id} is being attempted at this moment.',
  },
});
