import { hexOfBytes } from '../../../engine/hex';
import { sameSecret, sha256Hex } from '../../../platform/crypto';
import { canonicalRequests } from './canonical-requests';
import { type ChunkSigning, chunkSigning } from './chunk-signing';
import { hasSignedChunks, payloadPromise } from './payload-promise';
import { mismatch, unknownAccessKey } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import { hmacOf, v4SigningKey } from './signing-keys';
import type { V4Claim } from './v4-claim';
import type { Checking, Verified } from './verified';

const encoder = new TextEncoder();

/** Returns what the chunks of the body go on from. */
async function requireMatch(
  request: SignedRequest,
  claim: V4Claim,
  secretKey: string,
): Promise<ChunkSigning> {
  const { scope, signature, dates } = claim;
  const key = await v4SigningKey(secretKey, scope);
  const signed = { names: claim.signedHeaders, payloadHash: claim.payloadHash };
  let likeliest: { canonicalRequest: string; stringToSign: string } | null = null;
  for (const canonicalRequest of canonicalRequests(request, signed)) {
    const hash = await sha256Hex(encoder.encode(canonicalRequest));
    for (const date of dates) {
      const stringToSign = ['AWS4-HMAC-SHA256', date, scope.text, hash].join('\n');
      if (sameSecret(hexOfBytes(await hmacOf(key, stringToSign)), signature)) {
        return chunkSigning({ key, date, scope: scope.text, signature });
      }
      likeliest ??= { canonicalRequest, stringToSign };
    }
  }
  const nothing = { canonicalRequest: '', stringToSign: '' };
  throw mismatch({ accessKey: scope.accessKey, signature, ...(likeliest ?? nothing) });
}

export async function verifyV4(
  request: SignedRequest,
  claim: V4Claim,
  { findKey, mode }: Checking,
): Promise<Verified> {
  const { accessKey } = claim.scope;
  const signed = { kind: 'signed', version: 'v4', accessKey, via: claim.via } as const;
  if (mode === 'lenient') return { ...signed, payload: payloadPromise(claim.payloadHash, null) };
  const pair = findKey(accessKey);
  if (!pair) throw unknownAccessKey(accessKey);
  const signing = await requireMatch(request, claim, pair.secretKey);
  const isSigned = hasSignedChunks(claim.payloadHash);
  return { ...signed, payload: payloadPromise(claim.payloadHash, isSigned ? signing : null) };
}
