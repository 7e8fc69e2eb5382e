import { textOfBase64 } from '../../../engine/base64';
import type { Claims } from '../tokens/claims';

export type ReadToken = { header: Claims | null; claims: Claims | null; trouble: string | null };

/** What a token says, whether or not it is signed. */
export function readToken(token: string): ReadToken {
  const parts = token.split('.');
  const header = objectIn(parts[0]);
  const claims = objectIn(parts[1]);
  if (parts.length !== 3) {
    return {
      header,
      claims,
      trouble: `A JWT has three parts with dots between them; this one has ${parts.length}.`,
    };
  }
  if (!header) return { header, claims, trouble: 'The first part is not a JSON object in base64url.' };
  if (!claims) return { header, claims, trouble: 'The second part is not a JSON object in base64url.' };
  const odd = ['exp', 'nbf', 'iat'].find((name) => name in claims && !Number.isFinite(claims[name]));
  return {
    header,
    claims,
    trouble: odd === undefined ? null : `The claim ${odd} is not a number of seconds.`,
  };
}

function objectIn(part: string | undefined): Claims | null {
  if (!part || !/^[A-Za-z0-9_-]+$/.test(part)) return null;
  try {
    const value: unknown = JSON.parse(textOfBase64(part) ?? '');
    return isObject(value) ? value : null;
  } catch {
    // Not JSON: then it says nothing.
    return null;
  }
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
