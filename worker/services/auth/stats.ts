import { MAIN_WORLD } from '../../engine/collections/memory-name';
import type { GroupIdentity, Ports } from '../ports';
import type { CompiledAuth } from './compiled';
import { openAuthMemory } from './memory/open-memory';

type Asked = { group: GroupIdentity; compiled: CompiledAuth; ports: Ports };

/** Of the main world. */
export async function authStats({ group, compiled, ports }: Asked): Promise<Record<string, unknown>> {
  const now = ports.clock.now();
  const memory = openAuthMemory({ groupId: group.id, world: MAIN_WORLD, ports, compiled, now });
  return memory.count({ now });
}
