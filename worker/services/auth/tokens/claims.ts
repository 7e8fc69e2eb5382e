import type { AuthConfig } from '../config';
import type { UserRow } from '../memory/rows';

export type Claims = Record<string, unknown>;

export type TokenTimes = { issued_at: number; seconds: number };

type Named = { jti: string; sid?: string };

/** What an access token says: a user's own claims go before those of the group. */
export function accessClaims(
  user: Pick<UserRow, 'id' | 'email' | 'name' | 'roles' | 'claims'>,
  { tokens }: AuthConfig,
  { issued_at, seconds }: TokenTimes,
  named: Named,
): Claims {
  const { id, email, name, roles, claims } = user;
  return {
    email,
    name,
    roles,
    ...tokens.claims,
    ...claims,
    sub: id,
    type: 'access',
    ...timed({ issued_at, seconds }),
    ...named,
    ...addressed(tokens),
  };
}

export function refreshClaims(
  userId: string,
  { tokens }: AuthConfig,
  times: TokenTimes,
  named: Required<Named>,
): Claims {
  return { sub: userId, type: 'refresh', ...timed(times), ...named, ...addressed(tokens) };
}

function timed({ issued_at, seconds }: TokenTimes): Claims {
  const iat = secondsOf(issued_at);
  return { iat, exp: iat + seconds };
}

export function secondsOf(epochMilliseconds: number): number {
  return Math.floor(epochMilliseconds / 1000);
}

function addressed({ issuer, audience }: AuthConfig['tokens']): Claims {
  return { ...(issuer !== null && { iss: issuer }), ...(audience !== null && { aud: audience }) };
}
