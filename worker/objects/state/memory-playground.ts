import { env } from 'cloudflare:test';
import type { CollectionModel, Join } from '../../engine/collections/collection-model';
import type { Dialect } from '../../engine/collections/collection-query';
import type {
  ListWish,
  MemoryAnswer,
  MemoryProblem,
  MemoryScope,
  Supplies,
  WorldScope,
} from '../../engine/collections/memory-call';
import { memoryName } from '../../engine/collections/memory-name';
import { parseCollectionQuery } from '../../engine/collections/parse-collection-query';
import type { WorldDocument } from '../../engine/collections/world-document';
import type { StateOperation } from '../../engine/state/state-operation';
import { randomIds } from '../../platform/ids';

type Item = Record<string, unknown>;

type Setup = Partial<Pick<CollectionModel, 'idStrategy' | 'uniqueKeys' | 'children' | 'isSingular'>> & {
  seed?: readonly unknown[];
  schema?: unknown;
  dialect?: Dialect;
  group?: string;
  world?: string;
  related?: { model: CollectionModel; seed: readonly unknown[] }[];
};

export type Memory = ReturnType<typeof openMemory>;

export function modelOf(id: string, change: Partial<CollectionModel> = {}): CollectionModel {
  return {
    id,
    name: id,
    idField: ['id'],
    idStrategy: 'auto',
    idFallback: 'random',
    isSingular: false,
    uniqueKeys: [],
    children: [],
    ...change,
  };
}

/** The object without what RPC puts around its answers' types. */
type Asked = {
  run(scope: WorldScope, operations: StateOperation[]): Promise<MemoryAnswer<unknown[]>>;
  export(scope: WorldScope): Promise<MemoryAnswer<WorldDocument>>;
};

/** For tests: a real object with one collection, asked as the service asks it. */
export function openMemory(setup: Setup = {}) {
  const { seed = [], schema, dialect = 'auto', related = [], world = 'main', ...change } = setup;
  const { group = randomIds.next(), ...modelChange } = change;
  const place = { group_id: group, world };
  const stub = env.GROUP_STATE.getByName(memoryName(place));
  const state: Asked = stub;
  const { idStrategy, uniqueKeys, children, isSingular } = modelChange;
  const collection = modelOf('things', {
    ...(idStrategy && { idStrategy }),
    ...(uniqueKeys && { uniqueKeys }),
    ...(children && { children }),
    ...(isSingular && { isSingular }),
  });
  const scope: MemoryScope = {
    place,
    collection,
    related: related.map(({ model }) => model),
    schemaKey: schema === undefined ? null : 'things:1',
  };
  const supplies: Supplies = {
    seeds: Object.fromEntries([
      ['things', JSON.stringify(seed)],
      ...related.map((one) => [one.model.id, JSON.stringify(one.seed)]),
    ]),
    schemas: { things: schema },
  };

  /** Brings what is asked for, and nothing before. */
  async function ask<Value>(
    call: (scope: MemoryScope) => Promise<MemoryAnswer<Value>>,
  ): Promise<MemoryAnswer<Value>> {
    const answer = await call(scope);
    return !answer.ok && answer.problem.kind === 'needs' ? call({ ...scope, supplies }) : answer;
  }

  async function insert(item: Item): Promise<Item | MemoryProblem> {
    const dice = { uuid: '5eed0000-0000-4000-8000-000000000000', random: 'dice' };
    const answer = await ask((scope) => stub.insert(scope, { items: [item], dice, isInstead: false }));
    return answer.ok ? JSON.parse(answer.value[0]?.item ?? 'null') : answer.problem;
  }

  async function changeItem(id: string, item: Item, how: 'whole' | 'part'): Promise<Item | MemoryProblem> {
    const wish = { id, item, isWhole: how === 'whole', keepsId: true };
    const answer = await ask((scope) => stub.change(scope, wish));
    return answer.ok ? JSON.parse(answer.value.item) : answer.problem;
  }

  async function get(id: string, joins: Join[] = []): Promise<Item | 'missing'> {
    const answer = await ask((scope) => stub.get(scope, id, joins));
    return answer.ok ? JSON.parse(answer.value.item) : 'missing';
  }

  async function remove(id: string | null): Promise<MemoryProblem | null> {
    const answer = await ask((scope) => stub.remove(scope, { id, dependents: [] }));
    return answer.ok ? null : answer.problem;
  }

  function wish(text: string, joins: Join[] = []): ListWish {
    const parsed = parseCollectionQuery([...new URLSearchParams(text)], dialect);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    return { query: parsed.query, joins };
  }

  async function listAnswer(text: string, joins: Join[] = []) {
    return ask((scope) => stub.list(scope, wish(text, joins)));
  }

  async function list(text: string, joins: Join[] = []) {
    const answer = await listAnswer(text, joins);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    return answer.value;
  }

  async function items(text: string, joins: Join[] = []): Promise<Item[]> {
    return (await list(text, joins)).items.map((item) => JSON.parse(item));
  }

  async function problem(text: string): Promise<MemoryProblem | null> {
    const answer = await listAnswer(text);
    return answer.ok ? null : answer.problem;
  }

  return {
    stub,
    state,
    scope,
    supplies,
    place,
    ask,
    wish,
    insert,
    change: changeItem,
    get,
    remove,
    list,
    items,
    problem,
  };
}
