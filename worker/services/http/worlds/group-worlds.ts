import type { MemoryAnswer, MemoryProblem, WorldScope } from '../../../engine/collections/memory-call';
import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { StateOverview, WorldDocument, WorldSummary } from '../../../engine/collections/world-document';
import type { StateOperation } from '../../../engine/state/state-operation';
import { isoTime } from '../../../platform/clock';
import { askMemory, type GroupStateStub } from '../../group-memory';
import type { AdminDeps } from '../admin-deps';
import { type CompiledCollections, compileCollections } from '../collections/compiled';
import { generateRows } from '../collections/generate-rows';
import { loadCollections } from '../collections/repository';
import type { World } from './documents';
import { worldErrors } from './errors';

export type WorldDeps = Pick<AdminDeps, 'group' | 'ports'>;

type OpenedWorld = { memory: GroupStateStub; scope: WorldScope; collections: CompiledCollections };

export async function openWorld({ group, ports }: WorldDeps, world: string): Promise<OpenedWorld> {
  const collections = compileCollections(await loadCollections(ports.db, group.id), generateRows);
  const place = { group_id: group.id, world };
  return { memory: ports.memory(place), scope: { place, models: collections.models }, collections };
}

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
  return { worlds: await Promise.all(page.map((name) => describeWorld(deps, name))), next_cursor: next };
}

/** A world that nobody wrote to is not known; the main one always is. */
export async function existingWorld(deps: WorldDeps, name: string): Promise<World> {
  const world = await describeWorld(deps, name);
  if (world.created_at === null && name !== MAIN_WORLD) throw worldErrors.unknown({ name });
  return world;
}

async function describeWorld(deps: WorldDeps, name: string): Promise<World> {
  const { group, ports } = deps;
  const [summary, collections] = await Promise.all([
    ports.memory({ group_id: group.id, world: name }).describe(),
    loadCollections(ports.db, group.id),
  ]);
  const names = new Map(collections.map((one) => [one.id, one.name]));
  const counts = Object.entries(summary?.items ?? {}).flatMap(([id, count]): [string, number][] => {
    const known = names.get(id);
    return known === undefined ? [] : [[known, count]];
  });
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

export async function exportWorld(deps: WorldDeps, name: string): Promise<WorldDocument> {
  return ask(deps, name, ({ memory }, scope) => memory.export(scope));
}

export async function importWorld(deps: WorldDeps, name: string, document: WorldDocument): Promise<World> {
  const uuid = deps.ports.ids.next();
  const dice = { uuid, random: uuid.slice(0, 8) };
  await ask(deps, name, ({ memory, collections }, scope) => {
    const known = new Set(collections.models.map((model) => model.name));
    const unknown = Object.keys(document.collections).find((one) => !known.has(one));
    if (unknown !== undefined)
      throw worldErrors.refused({ reason: `The group has no collection "${unknown}".` });
    return memory.import(scope, document, dice);
  });
  return describeWorld(deps, name);
}

export async function readState(deps: WorldDeps, name: string): Promise<StateOverview> {
  return ask(deps, name, ({ memory }, scope) => memory.overview(scope));
}

export async function changeState(
  deps: WorldDeps,
  name: string,
  { values, scenarios }: { values: Record<string, unknown>; scenarios: Record<string, string> },
): Promise<StateOverview> {
  const operations: StateOperation[] = [
    ...Object.entries(values).map(
      ([key, value]): StateOperation => (value === null ? { op: 'delete', key } : { op: 'set', key, value }),
    ),
    ...Object.entries(scenarios).map(
      ([scenario, to]): StateOperation => ({ op: 'move', name: scenario, from: null, to }),
    ),
  ];
  await ask(deps, name, ({ memory }, scope) => memory.run({ ...scope, models: [] }, operations));
  return readState(deps, name);
}

export async function resetScenarios(deps: WorldDeps, name: string, scenario: string | null): Promise<void> {
  await ask(deps, name, ({ memory }, scope) => memory.resetScenarios(scope, scenario));
}

async function ask<Value>(
  deps: WorldDeps,
  name: string,
  call: (opened: OpenedWorld, scope: WorldScope) => Promise<MemoryAnswer<Value>>,
): Promise<Value> {
  const opened = await openWorld(deps, name);
  const answer = await askMemory(opened.scope, opened.collections.supply, (scope) => call(opened, scope));
  if (answer.ok) return answer.value;
  throw worldErrors.refused({ reason: reasonOf(answer.problem) });
}

function reasonOf(problem: MemoryProblem): string {
  if (problem.kind === 'taken')
    return `Two items have the same ${problem.fields.join(' and ')}; the first of them is ${problem.id}.`;
  return 'detail' in problem ? problem.detail : `It says ${problem.kind}.`;
}

function timeOf(epoch: WorldSummary['created_at'] | undefined): string | null {
  return epoch === null || epoch === undefined ? null : isoTime(epoch);
}
