import { compactVerify, errors, importJWK, type JWK, type ProtectedHeaderParameters } from 'jose';
import { verdictOfClaims } from './claim-checks';
import type { FetchedKeys } from './jwks-memo';
import { readToken } from './read-token';
import { foreign, type SourceVerdict, type TokenSource } from './token-source';

/** With a public key anybody could sign by HMAC: only what has two halves is taken. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

type Keys = readonly Record<string, unknown>[];

/** Fetches the keys; `isStale` when those from before did not have the right one. */
type KeysOf = (how: { isStale: boolean }) => Promise<FetchedKeys>;

/** Tokens that are signed with a key of the JWKS that the settings name. */
export function ownIssuer(url: string, keysOf: KeysOf, now: number): TokenSource {
  return { name: `The keys at ${url}`, judge: (token) => judge(token, keysOf, now) };
}

async function judge(token: string, keysOf: KeysOf, now: number): Promise<SourceVerdict> {
  const read = readToken(token);
  if (!read) return foreign('It is not a JWT.');
  const { header, claims } = read;
  if (!ALGORITHMS.includes(header.alg ?? ''))
    return foreign(`It is signed with ${JSON.stringify(header.alg)}, which has no public key.`);
  const fetched = await keysOf({ isStale: false });
  if (!fetched.ok) return { ...foreign(fetched.detail), is_unreachable: true };
  if (await isSignedByOne(token, header, fetched.keys)) return verdictOfClaims(claims, now);
  const again = await keysOf({ isStale: true });
  if (again.ok && again.keys !== fetched.keys && (await isSignedByOne(token, header, again.keys)))
    return verdictOfClaims(claims, now);
  const which = header.kid === undefined ? '' : ` It names the key ${JSON.stringify(header.kid)}.`;
  return foreign(`It is signed with none of them.${which}`);
}

async function isSignedByOne(token: string, header: ProtectedHeaderParameters, keys: Keys): Promise<boolean> {
  const { kid, alg = '' } = header;
  const named = keys.filter((key) => kid === undefined || key.kid === undefined || key.kid === kid);
  for (const key of named) {
    if (key.use !== undefined && key.use !== 'sig') continue;
    if (key.alg !== undefined && key.alg !== alg) continue;
    if (await hasSignature(token, key, alg)) return true;
  }
  return false;
}

async function hasSignature(token: string, key: Record<string, unknown>, alg: string): Promise<boolean> {
  try {
    // importJWK looks at what it is given, and throws at what is none.
    const imported = await importJWK(key as JWK, alg);
    if (imported instanceof Uint8Array) return false;
    await compactVerify(token, imported, { algorithms: [alg] });
    return true;
  } catch (error) {
    if (isUnfit(error)) return false;
    throw error;
  }
}

/** A key of another type, a broken one, or another's signature. */
function isUnfit(error: unknown): boolean {
  return error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException;
}
