import { defineErrors } from '../../../platform/errors';

export const storageErrors = defineErrors('storage', {
  missing: { status: 404, title: 'It is not there', detail: 'The store says {code}: {reason}' },
  conflict: { status: 409, title: 'The store refuses', detail: 'The store says {code}: {reason}' },
  invalid: { status: 400, title: 'The store does not take this', detail: 'The store says {code}: {reason}' },
  too_large: { status: 413, title: 'This is too large', detail: 'The store says {code}: {reason}' },
  bucket_taken: {
    status: 409,
    title: 'The name is taken',
    detail: 'The account has a bucket "{name}" already.',
  },
  unknown_account: {
    status: 400,
    title: 'No such account',
    detail: 'The store has no account with the id {account}.',
  },
  unknown_world: { status: 404, title: 'No such world', detail: 'The store has no world "{name}".' },
  main_world: {
    status: 409,
    title: 'The main world stays',
    detail: 'The world "main" cannot be {verb}: reset it instead.',
  },
});
