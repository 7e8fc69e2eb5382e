import { type AskedMemory, openServiceMemory } from '../../ask-memory';
import type { Ports } from '../../ports';
import type { CompiledAuth } from '../compiled';
import { authMemory } from './auth-memory';

export type AuthMemory = AskedMemory<typeof authMemory.calls>;

type Place = { groupId: string; world: string; ports: Ports; compiled: CompiledAuth; now: number };

export function openAuthMemory({ groupId, world, ports, compiled, now }: Place): AuthMemory {
  return openServiceMemory(authMemory, ports.memory, {
    group_id: groupId,
    world,
    seed: () => compiled.seed(now),
  });
}
