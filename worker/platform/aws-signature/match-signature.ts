import { hexOfBytes } from '../../engine/hex';
import { sameSecret, sha256Hex } from '../crypto';
import { canonicalRequests } from './canonical-requests';
import type { SignedRequest } from './signed-request';
import { hmacOf, v4SigningKey } from './signing-keys';

export type V4Signature = {
  scope: { date: string; region: string; service: string; text: string };
  /** The request's time as the string to sign may hold it. */
  dates: readonly string[];
  signedHeaders: readonly string[];
  signature: string;
  /** The last line of the canonical request. */
  payloadHash: string;
};

export type SignatureMatch =
  | { isMatch: true; key: CryptoKey; date: string }
  /** What the client should most likely have signed. */
  | { isMatch: false; canonicalRequest: string; stringToSign: string };

const encoder = new TextEncoder();

/** Whether the secret has signed the request, in any of the ways in which a client may have seen it. */
export async function matchSignature(
  request: SignedRequest,
  { scope, dates, signedHeaders, signature, payloadHash }: V4Signature,
  secretKey: string,
): Promise<SignatureMatch> {
  const key = await v4SigningKey(secretKey, scope);
  let likeliest: { canonicalRequest: string; stringToSign: string } | null = null;
  for (const canonicalRequest of canonicalRequests(request, { names: signedHeaders, payloadHash })) {
    const hash = await sha256Hex(encoder.encode(canonicalRequest));
    for (const date of dates) {
      const stringToSign = ['AWS4-HMAC-SHA256', date, scope.text, hash].join('\n');
      if (sameSecret(hexOfBytes(await hmacOf(key, stringToSign)), signature)) {
        return { isMatch: true, key, date };
      }
      likeliest ??= { canonicalRequest, stringToSign };
    }
  }
  return { isMatch: false, ...(likeliest ?? { canonicalRequest: '', stringToSign: '' }) };
}
