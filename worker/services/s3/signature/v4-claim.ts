import type { V4Signature } from '../../../platform/aws-signature/match-signature';
import type { CredentialScope } from './credential-scope';

/** A SigV4 signature that was read, and not yet verified. */
export type V4Claim = V4Signature & { via: 'header' | 'query'; scope: CredentialScope };
