import type { MadeToken, TokenWish } from '../documents/token-documents';
import { authErrors } from '../errors';
import { authMetrics } from '../metrics';
import { ROUTES } from '../routes';
import { needsKey } from '../settings/key-fits';
import type { AdminAuth } from './admin-auth';
import type { AuthKeys, DecodedToken } from './token-documents';

export async function makeTeamToken(auth: AdminAuth, wish: TokenWish): Promise<MadeToken> {
  const { tokenOnDemand } = await import('../tokens/token-on-demand');
  const made = await tokenOnDemand(wish, auth);
  if (!made) throw authErrors.unknown_user({ user: wish.user });
  return made;
}

export async function decodeToken(auth: AdminAuth, token: string): Promise<DecodedToken> {
  const { judgeToken } = await import('../judging/judge-token');
  const { config, compiled, now, memory } = auth;
  const keys = await compiled.keys();
  const { user: _user, ...told } = await judgeToken(bareToken(token), {
    config,
    keys,
    now,
    memory,
    type: null,
  });
  return told;
}

/** As it stands in a header, too. */
function bareToken(token: string): string {
  return token.trim().replace(/^bearer\s+/i, '');
}

export async function describeTraffic({ group, ports, memory, now }: AdminAuth) {
  const [metrics, counted] = await Promise.all([authMetrics(group, ports), memory.count({ now })]);
  return { metrics, ...counted };
}

export async function describeKeys({ config, compiled }: AdminAuth): Promise<AuthKeys> {
  const { algorithm, secret } = config.signing;
  const { keyId, jwks, publicPem } = await compiled.keys();
  const { issuer, audience } = config.tokens;
  return {
    algorithm,
    key_id: keyId,
    secret: needsKey(algorithm) ? null : secret,
    public_key_pem: publicPem,
    jwks: { keys: jwks.keys.map((key) => ({ ...key })) },
    jwks_path: ROUTES.jwks.path,
    issuer,
    audience,
  };
}
