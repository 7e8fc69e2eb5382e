import { matchSignature } from '../../../platform/aws-signature/match-signature';
import { type ChunkSigning, chunkSigning } from './chunk-signing';
import { hasSignedChunks, payloadPromise } from './payload-promise';
import { mismatch, unknownAccessKey } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import type { V4Claim } from './v4-claim';
import type { Checking, Verified } from './verified';

/** Returns what the chunks of the body go on from. */
async function requireMatch(
  request: SignedRequest,
  claim: V4Claim,
  secretKey: string,
): Promise<ChunkSigning> {
  const { scope, signature } = claim;
  const match = await matchSignature(request, claim, secretKey);
  if (match.isMatch) return chunkSigning({ key: match.key, date: match.date, scope: scope.text, signature });
  const { canonicalRequest, stringToSign } = match;
  throw mismatch({ accessKey: scope.accessKey, signature, canonicalRequest, stringToSign });
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
