import { SignJWT } from 'jose';
import { createRandom } from '../../../engine/random';
import { randomHex, randomUuid } from '../../../engine/random-id';
import { isoTime } from '../../../platform/clock';
import type { ImagesConfig } from '../config';
import type { GeneratedToken } from '../documents/own-documents';
import { imageErrors } from '../errors';
import type { TokenWish } from './token-wish';

type Making = { config: ImagesConfig['tokens']; baseUrl: string; dice: string; now: number };

/** A token of any user, signed with the secret of the group: nobody has to register to try it. */
export async function makeToken(
  { user, expires_in }: TokenWish,
  { config, baseUrl, dice, now }: Making,
): Promise<GeneratedToken> {
  const { secret, issuer, audience, lifetime_seconds } = config;
  if (secret === null) throw imageErrors.no_secret();
  // A seed brings the same guest back, whatever time it is.
  const guest = randomHex(createRandom(`guest ${dice}`), 8);
  const random = createRandom(['token', dice, user ?? '', expires_in ?? '', now].join(' '));
  const iat = Math.floor(now / 1000);
  const seconds = expires_in ?? lifetime_seconds;
  const claims = {
    sub: user ?? `guest-${guest}`,
    name: user ?? `Guest ${guest}`,
    iss: issuer ?? baseUrl,
    ...(audience !== null && { aud: audience }),
    iat,
    exp: iat + seconds,
    jti: randomUuid(random),
  };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
  return {
    token,
    access_token: token,
    token_type: 'bearer',
    expires_in: seconds,
    expires_at: isoTime(claims.exp * 1000),
    claims,
  };
}
