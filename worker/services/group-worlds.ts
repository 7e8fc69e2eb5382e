import { MAIN_WORLD } from '../engine/collections/memory-name';
import { isoTime } from '../platform/clock';
import type { GroupIdentity, Ports } from './ports';
import type { World } from './world-documents';
import { worldErrors } from './world-errors';

export type WorldDeps = {
  group: Pick<GroupIdentity, 'id'>;
  ports: Pick<Ports, 'memory'>;
  /** What the group's collections are called, by their ids. */
  names(): Promise<CollectionNames>;
};

export type CollectionNames = ReadonlyMap<string, string>;

/** The names of all worlds of the group, the main one first. */
export async function worldNames({ group, ports }: WorldDeps): Promise<string[]> {
  const main = ports.memory({ group_id: group.id, world: MAIN_WORLD });
  return [MAIN_WORLD, ...(await main.worlds())];
}

export async function listWorlds(
  deps: WorldDeps,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ worlds: World[]; next_cursor: string | null }> {
  const names = await worldNames(deps);
  const at = cursor === undefined ? 0 : names.findIndex((name) => name !== MAIN_WORLD && name > cursor);
  const page = at < 0 ? [] : names.slice(at, at + limit);
  const last = page.at(-1);
  const next = last !== undefined && at + limit < names.length ? last : null;
  const collections = await deps.names();
  const worlds = await Promise.all(page.map((name) => described(deps, name, collections)));
  return { worlds, next_cursor: next };
}

/** A world that nobody wrote to is not known; the main one always is. */
export async function existingWorld(deps: WorldDeps, name: string): Promise<World> {
  const world = await describeWorld(deps, name);
  if (world.created_at === null && name !== MAIN_WORLD) throw worldErrors.unknown({ name });
  return world;
}

export async function describeWorld(deps: WorldDeps, name: string): Promise<World> {
  return described(deps, name, await deps.names());
}

async function described({ group, ports }: WorldDeps, name: string, names: CollectionNames): Promise<World> {
  const summary = await ports.memory({ group_id: group.id, world: name }).describe();
  const items = Object.entries(summary?.items ?? {}).flatMap(([id, count]): [string, number][] => {
    const known = names.get(id);
    return known === undefined ? [] : [[known, count]];
  });
  const counts = [...items, ...Object.entries(summary?.rows ?? {})];
  return {
    name,
    created_at: timeOf(summary?.created_at),
    last_used_at: timeOf(summary?.used_at),
    items: counts.reduce((sum, [, count]) => sum + count, 0),
    collections: Object.fromEntries(counts),
    keys: summary?.values ?? 0,
  };
}

/** The new world is whole before anybody reads it. */
export async function forkWorld(deps: WorldDeps, name: string, from: string): Promise<World> {
  if (name === MAIN_WORLD) throw worldErrors.main({ verb: 'forked over' });
  if (name === from) throw worldErrors.same({ name });
  const { group, ports } = deps;
  const place = { group_id: group.id, world: name };
  await ports.memory(place).fork(place, from);
  return describeWorld(deps, name);
}

export async function deleteWorld(deps: WorldDeps, name: string): Promise<void> {
  if (name === MAIN_WORLD) throw worldErrors.main({ verb: 'deleted' });
  await existingWorld(deps, name);
  const { group, ports } = deps;
  await ports.memory({ group_id: group.id, world: name }).destroy();
  await ports.memory({ group_id: group.id, world: MAIN_WORLD }).unregister(name);
}

export async function resetWorld(deps: WorldDeps, name: string): Promise<World> {
  await deps.ports.memory({ group_id: deps.group.id, world: name }).reset();
  return describeWorld(deps, name);
}

function timeOf(epoch: number | null | undefined): string | null {
  return epoch === null || epoch === undefined ? null : isoTime(epoch);
}
