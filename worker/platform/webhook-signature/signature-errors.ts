import { defineErrors } from '../errors';

export const signatureErrors = defineErrors('webhook_signatures', {
  scheme_missing: {
    status: 400,
    title: 'Nothing says how to sign',
    detail: 'Name a "scheme" and a "secret": there is none that could be meant.',
  },
  secret_missing: {
    status: 400,
    title: 'A secret is missing',
    detail: 'The scheme {scheme} signs with a secret, and none is given.',
  },
  secret_unusable: {
    status: 400,
    title: 'The secret cannot sign',
    detail: 'The scheme {scheme} cannot sign with this secret: {expected} is expected.',
  },
});
