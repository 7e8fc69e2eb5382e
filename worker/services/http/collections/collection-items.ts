import type { CollectionQuery, Condition } from '../../../engine/collections/collection-query';
import { readFieldPath } from '../../../engine/collections/field-path';
import type {
  ItemResult,
  MemoryAnswer,
  MemoryScope,
  NewItems,
} from '../../../engine/collections/memory-call';
import { QueryDraft } from '../../../engine/collections/query-draft';
import { readWhere } from '../../../engine/collections/where-parameter';
import type { JsonObject } from '../../../engine/json/json-object';
import { requestErrors } from '../../../platform/api/request-errors';
import { askMemory } from '../../group-memory';
import type { AdminDeps } from '../admin-deps';
import { type Asked, familyScope, scopeOf } from './asked';
import { compileCollections } from './compiled';
import { collectionErrors } from './errors';
import { generateRows } from './generate-rows';
import type { ItemsQuery } from './item-documents';
import { loadCollections } from './repository';

type ItemDeps = Pick<AdminDeps, 'group' | 'ports'>;

type Place = { collectionId: string; world: string };

export async function listItems(deps: ItemDeps, place: Place, wish: ItemsQuery) {
  const asked = await openItems(deps, place);
  const query = queryOf(wish);
  const list = await ask(asked, place, '', scopeOf(asked, asked.collection), (scope) =>
    asked.memory.list(scope, { query, joins: [] }),
  );
  return { items: list.items.map(parse), total: list.total, next_cursor: list.next };
}

export async function readItem(deps: ItemDeps, place: Place, id: string): Promise<JsonObject> {
  const asked = await openItems(deps, place);
  const scope = scopeOf(asked, asked.collection);
  return parse((await ask(asked, place, id, scope, (one) => asked.memory.get(one, id, []))).item);
}

export async function createItem(deps: ItemDeps, place: Place, item: JsonObject): Promise<JsonObject> {
  const asked = await openItems(deps, place);
  const [made] = await insert(asked, place, { items: [item], isInstead: false });
  return parse(made?.item ?? '{}');
}

export async function createItems(
  deps: ItemDeps,
  place: Place,
  { items, instead }: { items: JsonObject[]; instead: boolean },
): Promise<number> {
  const asked = await openItems(deps, place);
  return (await insert(asked, place, { items, isInstead: instead })).length;
}

/** The other collections of the world stay as they are. */
export async function resetItems(deps: ItemDeps, place: Place): Promise<number> {
  const asked = await openItems(deps, place);
  const { id } = asked.collection.document;
  const { seeds } = await asked.all.supply({ kind: 'needs', seeds: [id], schemas: [] });
  const items: JsonObject[] = JSON.parse(seeds?.[id] ?? '[]');
  return (await insert(asked, place, { items, isInstead: true })).length;
}

function insert(asked: Asked, place: Place, wish: Omit<NewItems, 'dice'>): Promise<ItemResult[]> {
  const scope = scopeOf(asked, asked.collection);
  return ask(asked, place, '', scope, (one) => asked.memory.insert(one, { ...wish, dice: asked.dice() }));
}

export async function replaceItem(
  deps: ItemDeps,
  place: Place,
  id: string,
  item: JsonObject,
): Promise<JsonObject> {
  const asked = await openItems(deps, place);
  const wish = { id, item, isWhole: true, keepsId: true };
  const scope = scopeOf(asked, asked.collection);
  return parse((await ask(asked, place, id, scope, (one) => asked.memory.change(one, wish))).item);
}

export async function deleteItem(deps: ItemDeps, place: Place, id: string): Promise<void> {
  const asked = await openItems(deps, place);
  const scope = familyScope(asked, asked.collection, []);
  await ask(asked, place, id, scope, (one) => asked.memory.remove(one, { id, dependents: [] }));
}

async function openItems({ group, ports }: ItemDeps, { collectionId, world }: Place): Promise<Asked> {
  const all = compileCollections(await loadCollections(ports.db, group.id), generateRows);
  const collection = all.byId.get(collectionId);
  if (!collection) throw collectionErrors.unknown({ id: collectionId });
  const place = { group_id: group.id, world };
  const uuid = ports.ids.next();
  const dice = { uuid, random: uuid.slice(0, 8) };
  return { collection, all, place, memory: ports.memory(place), dice: () => dice };
}

async function ask<Value>(
  { collection, all }: Asked,
  { world }: Place,
  id: string,
  scope: MemoryScope,
  call: (scope: MemoryScope) => Promise<MemoryAnswer<Value>>,
): Promise<Value> {
  const answer = await askMemory(scope, all.supply, call);
  if (answer.ok) return answer.value;
  const { problem } = answer;
  const { name } = collection.document;
  if (problem.kind === 'missing') throw collectionErrors.unknown_item({ name, id, world });
  if (problem.kind === 'taken')
    throw collectionErrors.item_taken({ key: problem.fields.join(' and '), other: problem.id });
  if (problem.kind === 'limit') throw collectionErrors.limit({ reason: problem.detail });
  if (problem.kind === 'needs') throw new Error(`The memory of "${name}" asked twice for what it was given.`);
  const errors =
    problem.kind === 'refused'
      ? [{ pointer: problem.pointer, code: 'refused', detail: problem.detail }]
      : problem.errors.map(({ pointer, message }) => ({ pointer, code: 'schema', detail: message }));
  throw requestErrors.invalid({ count: errors.length }, { errors });
}

function queryOf({ limit, cursor, q, where, sort }: ItemsQuery): CollectionQuery {
  const path = sort === undefined ? null : readFieldPath(sort.replace(/^-/, ''));
  return {
    condition: where === undefined ? null : conditionOf(where),
    search: q ?? null,
    sort: path ? [{ path, direction: sort?.startsWith('-') ? 'desc' : 'asc', ignoresCase: false }] : [],
    page: { kind: 'cursor', after: cursor ?? null, size: limit },
    embed: [],
    expand: [],
  };
}

function conditionOf(where: string): Condition | null {
  const draft = new QueryDraft();
  const condition = readWhere(draft, where);
  const errors = draft.findings.map(({ message }) => ({
    pointer: 'query:/where',
    code: 'not_usable',
    detail: message,
  }));
  if (errors.length > 0) throw requestErrors.invalid({ count: errors.length }, { errors });
  return condition;
}

function parse(text: string): JsonObject {
  return JSON.parse(text);
}
