import { base64OfBytes } from '../../../engine/base64';
import { hexOfBytes } from '../../../engine/hex';
import { hmacOf, v2SigningKey, v4SigningKey } from '../../../platform/aws-signature/signing-keys';
import { sameSecret } from '../../../platform/crypto';
import { type FormClaim, type FormFields, readForm } from './form-claim';
import { mismatch, unknownAccessKey } from './signature-refusals';
import type { Checking, Verified } from './verified';

async function signatureOf(claim: FormClaim, secretKey: string): Promise<string> {
  if (claim.version === 'v2') {
    return base64OfBytes(await hmacOf(await v2SigningKey(secretKey), claim.policy));
  }
  return hexOfBytes(await hmacOf(await v4SigningKey(secretKey, claim.scope), claim.policy));
}

/**
 * Who posted a form, by the signature over its policy as received. What the policy allows is asked of
 * `readPostPolicy` and `checkPostPolicy` afterwards, as S3 does.
 */
export async function verifyForm(fields: FormFields, { findKey, mode }: Checking): Promise<Verified> {
  const claim = readForm(fields);
  if (!claim) return { kind: 'anonymous', payload: { kind: 'unsigned' } };
  const { accessKey, signature, version, policy } = claim;
  if (mode === 'strict') {
    const pair = findKey(accessKey);
    if (!pair) throw unknownAccessKey(accessKey);
    if (!sameSecret(await signatureOf(claim, pair.secretKey), signature)) {
      throw mismatch({ accessKey, signature, stringToSign: policy });
    }
  }
  return { kind: 'signed', version, accessKey, via: 'form', payload: { kind: 'unsigned' } };
}
