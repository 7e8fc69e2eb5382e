import type { CredentialScope } from './credential-scope';

/** A SigV4 signature that was read, and not yet verified. */
export type V4Claim = {
  via: 'header' | 'query';
  scope: CredentialScope;
  /** The request's time as the string to sign may hold it. */
  dates: readonly string[];
  signedHeaders: readonly string[];
  signature: string;
  /** The last line of the canonical request. */
  payloadHash: string;
};
