import type {
  ChangedItem,
  ItemResult,
  ListResult,
  ListWish,
  MemoryAnswer,
  MemoryPlace,
  MemoryProblem,
  MemoryScope,
  NewItems,
  RemoveWish,
  Supplies,
  WorldScope,
} from '../engine/collections/memory-call';
import type { ServiceAnswer, ServiceCall, ServiceScope } from '../engine/collections/service-call';
import type { StateOverview, WorldDocument, WorldSummary } from '../engine/collections/world-document';
import type { StateOperation } from '../engine/state/state-operation';

/** The memory of a group in one world: the object behind it is one per group and world. */
export type GroupStateStub = {
  list(scope: MemoryScope, wish: ListWish): Promise<MemoryAnswer<ListResult>>;
  get(scope: MemoryScope, id: string, joins: ListWish['joins']): Promise<MemoryAnswer<ItemResult>>;
  insert(scope: MemoryScope, wish: NewItems): Promise<MemoryAnswer<ItemResult[]>>;
  change(scope: MemoryScope, wish: ChangedItem): Promise<MemoryAnswer<ItemResult>>;
  remove(scope: MemoryScope, wish: RemoveWish): Promise<MemoryAnswer<string | null>>;
  run(scope: WorldScope, operations: StateOperation[]): Promise<MemoryAnswer<unknown[]>>;
  export(scope: WorldScope): Promise<MemoryAnswer<WorldDocument>>;
  import(scope: WorldScope, document: WorldDocument, dice: NewItems['dice']): Promise<MemoryAnswer<null>>;
  overview(scope: WorldScope): Promise<MemoryAnswer<StateOverview>>;
  resetScenarios(scope: WorldScope, name: string | null): Promise<MemoryAnswer<null>>;
  /** Of what a service keeps itself: openServiceMemory asks it. */
  serve(scope: ServiceScope, calls: readonly ServiceCall[]): Promise<ServiceAnswer>;
  reset(): Promise<void>;
  fork(place: MemoryPlace, from: string): Promise<void>;
  describe(): Promise<WorldSummary | null>;
  /** The names of the other worlds; asked of the main one. */
  worlds(): Promise<string[]>;
  unregister(name: string): Promise<void>;
  destroy(): Promise<void>;
};

/** A port: reaches the object, and wakes nothing by itself. */
export type OpenMemory = (place: MemoryPlace) => GroupStateStub;

type Needs = Extract<MemoryProblem, { kind: 'needs' }>;

export type Supply = (needs: Needs) => Promise<Supplies>;

/** Asks; what the memory needs to be born with, or to check what is written, is brought when it asks for it. */
export async function askMemory<Scope extends { supplies?: Supplies }, Value>(
  scope: Scope,
  supply: Supply,
  call: (scope: Scope) => Promise<MemoryAnswer<Value>>,
): Promise<MemoryAnswer<Value>> {
  const answer = await call(scope);
  if (answer.ok || answer.problem.kind !== 'needs') return answer;
  return call({ ...scope, supplies: await supply(answer.problem) });
}
