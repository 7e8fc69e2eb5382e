import type { CompiledAuth } from '../compiled';
import type { MadeToken, TokenWish } from '../documents/token-documents';
import type { AuthMemory } from '../memory/open-memory';
import { makeToken } from './make-token';

type Making = { compiled: CompiledAuth; memory: AuthMemory; dice: string; now: number };

/** Null when there is no such user. */
export async function tokenOnDemand(
  wish: TokenWish,
  { compiled, memory, dice, now }: Making,
): Promise<MadeToken | null> {
  const found = await memory.findUser({ key: wish.user, now });
  if (!found) return null;
  const { config } = compiled;
  const made = await makeToken(found.user, wish, {
    config,
    keys: await compiled.keys(),
    dice,
    now,
  });
  const { jti } = made.claims;
  if (wish.kind === 'revoked' && typeof jti === 'string')
    await memory.end({ ids: [jti], families: [], because: 'revoked', now });
  return made;
}
