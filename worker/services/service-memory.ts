import type { MemoryCall, ServiceMemory } from '../platform/service-memory';

export type { MemoryCall, MemoryDesk, ServiceMemory, WakeDesk } from '../platform/service-memory';

/** Finds out the types of the calls and of the seed. */
export function defineMemory<Calls extends Record<string, MemoryCall>, Seed = undefined>(
  memory: ServiceMemory<Calls, Seed>,
): ServiceMemory<Calls, Seed> {
  return memory;
}
