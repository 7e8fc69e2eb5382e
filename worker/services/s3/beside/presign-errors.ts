import { defineErrors } from '../../../platform/errors';

export const presignErrors = defineErrors('presign', {
  no_key: {
    status: 409,
    title: 'Nobody can sign',
    detail: 'No account of this store has an access key.',
  },
  unknown_key: {
    status: 404,
    title: 'No such access key',
    detail: 'No account of this store has the access key {access_key}.',
  },
});
