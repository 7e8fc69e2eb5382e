import { base64OfBytes } from '../../../engine/base64';
import { hmacOf, v2SigningKey } from '../../../platform/aws-signature/signing-keys';
import { sameSecret } from '../../../platform/crypto';
import { payloadPromise } from './payload-promise';
import type { QueryField } from './query-fields';
import { mismatch, unknownAccessKey } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import type { V2Claim } from './v2-claim';
import { v2StringsToSign } from './v2-strings';
import type { Checking, Verified } from './verified';

type Read = { claim: V2Claim; fields: readonly QueryField[] };

async function requireMatch(request: SignedRequest, { claim, fields }: Read, secretKey: string) {
  const { accessKey, signature, dateLine, via } = claim;
  const key = await v2SigningKey(secretKey);
  let likeliest: string | null = null;
  for (const text of v2StringsToSign(request, { fields, dateLine, via })) {
    if (sameSecret(base64OfBytes(await hmacOf(key, text)), signature)) return;
    likeliest ??= text;
  }
  throw mismatch({ accessKey, signature, stringToSign: likeliest ?? '' });
}

export async function verifyV2(
  request: SignedRequest,
  read: Read,
  { findKey, mode }: Checking,
): Promise<Verified> {
  const { accessKey, via } = read.claim;
  if (mode === 'strict') {
    const pair = findKey(accessKey);
    if (!pair) throw unknownAccessKey(accessKey);
    await requireMatch(request, read, pair.secretKey);
  }
  const payload = payloadPromise(request.headers.get('x-amz-content-sha256'), null);
  return { kind: 'signed', version: 'v2', accessKey, via, payload };
}
