import type { MemoryAnswer, MemoryProblem, WorldScope } from '../../../engine/collections/memory-call';
import type { StateOverview, WorldDocument } from '../../../engine/collections/world-document';
import type { StateOperation } from '../../../engine/state/state-operation';
import { askMemory, type GroupStateStub } from '../../group-memory';
import { type CollectionNames, describeWorld } from '../../group-worlds';
import type { World } from '../../world-documents';
import { worldErrors } from '../../world-errors';
import type { AdminDeps } from '../admin-deps';
import { type CompiledCollections, compileCollections } from '../collections/compiled';
import { generateRows } from '../collections/generate-rows';
import { loadCollections } from '../collections/repository';

export type WorldDeps = Pick<AdminDeps, 'group' | 'ports'>;

type OpenedWorld = { memory: GroupStateStub; scope: WorldScope; collections: CompiledCollections };

export async function collectionNames({ group, ports }: WorldDeps): Promise<CollectionNames> {
  const collections = await loadCollections(ports.db, group.id);
  return new Map(collections.map(({ id, name }) => [id, name]));
}

export async function openWorld({ group, ports }: WorldDeps, world: string): Promise<OpenedWorld> {
  const collections = compileCollections(await loadCollections(ports.db, group.id), generateRows);
  const place = { group_id: group.id, world };
  return { memory: ports.memory(place), scope: { place, models: collections.models }, collections };
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
  return describeWorld({ ...deps, names: () => collectionNames(deps) }, name);
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
