import type { BearerVerdict, Served } from '../../service';
import type { CompiledAuth } from '../compiled';
import type { AuthConfig } from '../config';
import { openAuthMemory } from '../memory/open-memory';
import { judgeToken } from './judge-token';
import type { TokenStep } from './token-verdict';

/**
 * Who fails at these may be let in by another group. A user may be another's too, for groups that nobody has told otherwise
 * sign with the same secret.
 */
const FOREIGN: readonly TokenStep[] = ['format', 'algorithm', 'key', 'signature', 'issuer', 'user'];

/** An access token that a neighbour was sent, judged as if it had been sent here. */
export async function judgeBearer(
  token: string,
  { group, config, compiled, ports, now, world }: Served<AuthConfig, CompiledAuth>,
): Promise<BearerVerdict> {
  const memory = openAuthMemory({ groupId: group.id, world, ports, compiled, now });
  const judged = await judgeToken(token, {
    config,
    keys: await compiled.keys(),
    now,
    type: 'access',
    memory,
  });
  const { user, claims, step, detail } = judged;
  if (!user || !claims) return { ok: false, is_foreign: step !== null && FOREIGN.includes(step), detail };
  const { exp } = claims;
  return { ok: true, subject: user.id, claims, expires_at: typeof exp === 'number' ? exp * 1000 : null };
}
