import type { MemoryCall, WakeDesk as PlainWakeDesk, ServiceMemory } from '../platform/service-memory';
import type { GroupIdentity, Ports } from './ports';

export type { MemoryCall, MemoryDesk, ServiceMemory } from '../platform/service-memory';

export type WakeDesk = PlainWakeDesk<Ports, GroupIdentity>;

/** Finds out the types of the calls and of the seed. */
export function defineMemory<Calls extends Record<string, MemoryCall>, Seed = undefined>(
  memory: ServiceMemory<Calls, Seed, Ports, GroupIdentity>,
): ServiceMemory<Calls, Seed> {
  // Whoever puts the objects' class together gives it the Ports that services have.
  return memory;
}
