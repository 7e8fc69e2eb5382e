import { base64OfBytes } from '../../../base64';
import { isPlainRecord } from '../../../json/plain-record';
import { applyOffset } from '../../../time/date-offset';
import { jsonText } from '../../json-text';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { hasHash, isNothing, shown, textOf } from './arguments';
import { momentOf } from './dates';
import { hmacSha256 } from './hmac-sha256';

/** Everyone may know it: what is signed here is as invented as the rest of the mock. */
const SECRET = 'understudy-hs256-secret-for-mock-tokens';

const OPTIONS = new Set(['maxAge', 'exp', 'nbf', 'iss', 'aud', 'sub', 'alg', 'secret', 'kid']);
const DAY_SECONDS = 86_400;

export const JWT_HELPERS: HelperTable = {
  jwt: (call) => {
    const alg = textOf(call, call.hash.alg ?? 'HS256');
    if (alg !== 'HS256') {
      throw new HelperError(
        `jwt: a template can sign with HS256, not with ${shown(alg)}; a group of the kind oidc signs with RS256`,
      );
    }
    const header = { alg, typ: 'JWT', ...(isNothing(call.hash.kid) ? {} : { kid: call.hash.kid }) };
    const signed = `${encoded(call, header)}.${encoded(call, claimsOf(call))}`;
    const key = new TextEncoder().encode(textOf(call, call.hash.secret ?? SECRET));
    return `${signed}.${urlSafe(base64OfBytes(hmacSha256(key, new TextEncoder().encode(signed))))}`;
  },
  /** HS256 has no public key that could be shown. */
  jwks: () => '{"keys":[]}',
  claims: (call) => Object.assign({}, ...call.args.filter(isPlainRecord), call.hash),
  claimsObject: (call) => Object.assign({}, ...call.args.filter(isPlainRecord), call.hash),
};

function claimsOf(call: HelperCall): Record<string, unknown> {
  const now = Math.floor(call.scope.now / 1000);
  const { hash } = call;
  const claims: [string, unknown][] = [
    ['iat', now],
    ['exp', expiry(call, now)],
  ];
  if (hasHash(call, 'nbf')) claims.push(['nbf', secondsOf(call, hash.nbf)]);
  claims.push(
    ['iss', hash.iss ?? 'wiremock'],
    ['aud', hash.aud ?? 'wiremock.io'],
    ['sub', hash.sub ?? 'user-123'],
  );
  for (const arg of call.args) if (isPlainRecord(arg)) claims.push(...Object.entries(arg));
  claims.push(...Object.entries(hash).filter(([name]) => !OPTIONS.has(name)));
  return Object.fromEntries(claims);
}

function expiry(call: HelperCall, now: number): number {
  if (!isNothing(call.hash.exp)) return secondsOf(call, call.hash.exp);
  if (isNothing(call.hash.maxAge)) return now + 36_500 * DAY_SECONDS;
  const at = applyOffset(call.scope.now, textOf(call, call.hash.maxAge));
  if (at !== null) return Math.floor(at / 1000);
  throw new HelperError(`jwt: ${shown(call.hash.maxAge)} is not an age; write maxAge='12 days'`);
}

/** A number is seconds since 1970, as tokens have it. */
function secondsOf(call: HelperCall, value: unknown): number {
  return typeof value === 'number' ? value : Math.floor(momentOf(call, value) / 1000);
}

function encoded(call: HelperCall, value: unknown): string {
  return urlSafe(base64OfBytes(new TextEncoder().encode(jsonText(value, call.scope))));
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
