import type { CollectionModel } from '../../engine/collections/collection-model';
import type { CollectionQuery } from '../../engine/collections/collection-query';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import type { StateOperation } from '../../engine/state/state-operation';
import { EntryTable } from './entry-table';
import { listItems } from './list-items';
import { MemoryLimit } from './memory-limit';
import type { OpenWorld } from './open-world';
import { withoutPart, withPart } from './value-path';

type Operation<Op extends StateOperation['op']> = Extract<StateOperation, { op: Op }>;

type Running = { world: OpenWorld; entries: EntryTable; models: readonly CollectionModel[] };

type Handlers = { [Op in StateOperation['op']]: (running: Running, operation: Operation<Op>) => unknown };

const READS: ReadonlySet<string> = new Set(['get', 'keys', 'scenario', 'items', 'item', 'count']);

export function isRead({ op }: StateOperation): boolean {
  return READS.has(op);
}

export const STARTED = 'Started';

/** In order; answers in the same order. */
export function runOperations(
  world: OpenWorld,
  models: readonly CollectionModel[],
  operations: readonly StateOperation[],
): unknown[] {
  const running = { world, models, entries: new EntryTable(world.sql) };
  return operations.map((operation) => runOne(running, operation));
}

function runOne<Op extends StateOperation['op']>(running: Running, operation: Operation<Op>): unknown {
  // TypeScript does not see that the handler of an operation takes just that operation.
  const handler = HANDLERS[operation.op] as (running: Running, operation: Operation<Op>) => unknown;
  return handler(running, operation);
}

const HANDLERS: Handlers = {
  get: ({ entries }, { key }) => entries.get(key),
  set: ({ entries }, { key, value, path }) => {
    entries.set(key, path === undefined ? value : withPart(entries.get(key), path, value));
    return value;
  },
  delete: ({ entries }, { key, path }) => {
    if (path === undefined) return entries.delete(key);
    entries.set(key, withoutPart(entries.get(key), path));
    return true;
  },
  increment: ({ entries }, { key, by }) => {
    const before = Number(entries.get(key) ?? 0);
    const after = (Number.isFinite(before) ? before : 0) + by;
    entries.set(key, after);
    return after;
  },
  push: ({ entries }, { key, value, end, most }) => {
    const before = listAt(entries, key);
    const after = end === 'first' ? [value, ...before] : [...before, value];
    const kept = most === undefined ? after : end === 'first' ? after.slice(0, most) : after.slice(-most);
    entries.set(key, kept);
    return kept.length;
  },
  pop: ({ entries }, { key, end }) => {
    const list = listAt(entries, key);
    if (list.length === 0) return null;
    entries.set(key, end === 'first' ? list.slice(1) : list.slice(0, -1));
    return (end === 'first' ? list[0] : list.at(-1)) ?? null;
  },
  keys: ({ entries }, { prefix }) => entries.keys(prefix ?? '', MEMORY_LIMITS.values),
  call: ({ world }, { name }) =>
    world.sql
      .exec<{ count: number }>(
        'INSERT INTO calls (name, count) VALUES (?, 1) ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count',
        boundedName(name),
      )
      .one().count,
  scenario: ({ world }, { name }) => scenarioState(world, name),
  move: ({ world }, { name, from, to }) => {
    if (from !== null && scenarioState(world, name) !== from) return false;
    world.sql.exec(
      'INSERT INTO scenarios (name, state) VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state',
      boundedName(name),
      boundedName(to),
    );
    return true;
  },
  items: (running, { collection, query }) => {
    const model = modelOf(running, collection);
    if (!model) return [];
    const asked = (query as CollectionQuery | undefined) ?? EVERYTHING;
    const table = running.world.table(model.id);
    return listItems(running.world, table, asked).items.map((item) => JSON.parse(item));
  },
  item: (running, { collection, id }) => {
    const model = modelOf(running, collection);
    const found = model && running.world.table(model.id).find(id);
    return found ? JSON.parse(found.body) : null;
  },
  count: (running, { collection }) => {
    const model = modelOf(running, collection);
    return model ? running.world.table(model.id).total : 0;
  },
};

const EVERYTHING: CollectionQuery = {
  condition: null,
  search: null,
  sort: [],
  page: { kind: 'all' },
  embed: [],
  expand: [],
};

function modelOf({ models }: Running, name: string): CollectionModel | undefined {
  return models.find((model) => model.name === name);
}

function listAt(entries: EntryTable, key: string): unknown[] {
  const value = entries.get(key);
  return Array.isArray(value) ? value : [];
}

function scenarioState(world: OpenWorld, name: string): string {
  const rows = world.sql
    .exec<{ state: string }>('SELECT state FROM scenarios WHERE name = ?', name)
    .toArray();
  return rows[0]?.state ?? STARTED;
}

function boundedName(name: string): string {
  if (name.length <= MEMORY_LIMITS.keyCharacters) return name;
  throw new MemoryLimit(`A name has at most ${MEMORY_LIMITS.keyCharacters} characters.`);
}
