import type { AuthContext } from '../compiled';
import type { AuthConfig } from '../config';
import type { SessionRow, UserRow } from '../memory/rows';
import { accessClaims, refreshClaims } from './claims';
import { newId } from './new-id';
import { signToken } from './sign-token';

/** What a login and a refresh answer, in OAuth's words. */
export type TokenPair = {
  access_token: string;
  refresh_token: string;
  token_type: 'bearer';
  expires_in: number;
};

export async function makePair(
  { compiled, config, seed, now }: Pick<AuthContext, 'compiled' | 'config' | 'seed' | 'now'>,
  user: UserRow,
  session: SessionRow,
): Promise<TokenPair> {
  const keys = await compiled.keys();
  const { access_seconds } = config.tokens;
  const sid = session.family;
  const access = accessClaims(
    user,
    config,
    { issued_at: now, seconds: access_seconds },
    { jti: newId(seed.dice, session.id, now), sid },
  );
  const refresh = refreshClaims(user.id, config, timesOf(session), { jti: session.id, sid });
  return {
    access_token: await signToken(access, keys),
    refresh_token: await signToken(refresh, keys),
    token_type: 'bearer',
    expires_in: access_seconds,
  };
}

function timesOf({ issued_at, expires_at }: SessionRow) {
  return { issued_at, seconds: Math.round((expires_at - issued_at) / 1000) };
}

export function refreshEnds({ tokens }: AuthConfig, now: number): number {
  return now + tokens.refresh_seconds * 1000;
}
