import { defineErrors } from '../../../platform/errors';

export const senderErrors = defineErrors('webhook_senders', {
  unknown_sample: {
    status: 400,
    title: 'No such sample',
    detail: 'There is no sample "{sample}" of {preset}; there are: {known}.',
  },
  nothing_to_send: {
    status: 400,
    title: 'There is nothing to send',
    detail: 'Name a "preset" with a "sample", an "event_id" or a "body".',
  },
});
