import type { ServiceScope } from '../engine/collections/service-call';
import type { MemoryCall, MemoryDesk, ServiceMemory } from '../platform/service-memory';
import type { OpenMemory } from './group-memory';

export type OpenedWorld<Seed> = {
  group_id: string;
  world: string;
  /** What the group begins with; asked for only when the world has to be born. */
  seed?(): Seed | Promise<Seed>;
  isRehearsal?: boolean;
};

type WishOf<Call extends MemoryCall> = Parameters<Call> extends [MemoryDesk, ...infer Wish] ? Wish : [];

/** The calls of a memory, as they are asked from afar. */
export type AskedMemory<Calls extends Record<string, MemoryCall>> = {
  [Name in keyof Calls]: (...wish: WishOf<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>;
};

/** The memory of a group in one world, with a method for each call of the service. */
export function openServiceMemory<Calls extends Record<string, MemoryCall>, Seed>(
  memory: ServiceMemory<Calls, Seed>,
  open: OpenMemory,
  { group_id, world, seed, isRehearsal }: OpenedWorld<Seed>,
): AskedMemory<Calls> {
  const place = { group_id, world };
  let scope: ServiceScope = { place, kind: memory.kind, ...(isRehearsal && { isRehearsal }) };

  async function ask(name: string, wish: unknown): Promise<unknown> {
    const calls = [{ name, wish }];
    const first = await open(place).serve(scope, calls);
    if (first.ok) return first.values[0];
    if (!seed) throw new Error(`The memory of ${memory.kind} cannot be born without a seed.`);
    // A world that is only read is not kept: the next call would ask for the seed again.
    scope = { ...scope, seed: { value: await seed() } };
    const second = await open(place).serve(scope, calls);
    if (!second.ok) throw new Error(`The memory of ${memory.kind} was not born of its seed.`);
    return second.values[0];
  }

  const methods = Object.keys(memory.calls).map((name) => [name, (wish: unknown) => ask(name, wish)]);
  // Each method asks for the call of its own name, whose types the object of calls has.
  return Object.fromEntries(methods) as AskedMemory<Calls>;
}
