import { base64OfText, bytesOfBase64 } from '../../../engine/base64';
import { base64url } from '../../../platform/crypto';
import type { AuthConfig } from '../config';
import type { MadeToken, TokenKind, TokenWish } from '../documents/token-documents';
import type { UserRow } from '../memory/rows';
import { accessClaims, type Claims, secondsOf } from './claims';
import { newId } from './new-id';
import { signToken, tokenHeader } from './sign-token';
import type { SigningKeys } from './signing-keys';

const HOUR = 3600;

const SOMEONE_ELSE = 'https://someone-else.example';

type Making = { config: AuthConfig; keys: SigningKeys; dice: string; now: number };

/** A token as it is wished, with what is to be wrong with it; that it is revoked, the caller has to say to the memory. */
export async function makeToken(
  user: UserRow,
  wish: TokenWish,
  { config, keys, dice, now }: Making,
): Promise<MadeToken> {
  const { kind } = wish;
  const jti = newId(dice, user.id, JSON.stringify(wish), now);
  const claims = claimsOf(user, wish, config, { now, jti });
  const header = kind === 'alg_none' ? { ...tokenHeader(keys), alg: 'none' } : tokenHeader(keys);
  const token = kind === 'alg_none' ? unsigned(header, claims) : await signToken(claims, keys);
  return { token: kind === 'wrong_signature' ? spoilt(token) : token, kind, header, claims };
}

function claimsOf(
  user: UserRow,
  { kind, claims, expires_in, audience, issuer }: TokenWish,
  config: AuthConfig,
  { now, jti }: { now: number; jti: string },
): Claims {
  const seconds = expires_in ?? config.tokens.access_seconds;
  return {
    ...accessClaims(user, config, { issued_at: now, seconds }, { jti }),
    ...(issuer !== undefined && { iss: issuer }),
    ...(audience !== undefined && { aud: audience }),
    ...wrongClaims(kind, { now: secondsOf(now), seconds }),
    ...claims,
    // Only what has a name can be revoked.
    ...(kind === 'revoked' && typeof claims.jti !== 'string' && { jti }),
  };
}

function wrongClaims(kind: TokenKind, { now, seconds }: { now: number; seconds: number }): Claims {
  if (kind === 'expired') {
    const exp = seconds < 0 ? now + seconds : now - HOUR;
    return { iat: exp - HOUR, exp };
  }
  if (kind === 'not_yet_valid') return { nbf: now + HOUR, exp: now + HOUR + Math.max(seconds, HOUR) };
  if (kind === 'wrong_audience') return { aud: SOMEONE_ELSE };
  return kind === 'wrong_issuer' ? { iss: SOMEONE_ELSE } : {};
}

function unsigned(header: object, claims: Claims): string {
  return `${encoded(header)}.${encoded(claims)}.`;
}

function encoded(value: object): string {
  return base64OfText(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** One bit of the signature is another. */
function spoilt(token: string): string {
  const [header, payload, signature = ''] = token.split('.');
  const bytes = bytesOfBase64(signature) ?? new Uint8Array(0);
  return [header, payload, base64url(bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte)))].join('.');
}
