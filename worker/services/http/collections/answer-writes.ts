import type { Answer, HeaderList } from '../../../engine/answer';
import { readFieldPath, valueAt, withValueAt } from '../../../engine/collections/field-path';
import { ONLY_ITEM } from '../../../engine/collections/memory-name';
import type { JsonObject } from '../../../engine/json/json-object';
import type { RequestView } from '../../../engine/request/request-view';
import { askMemory } from '../../group-memory';
import { badBody, jsonAnswer, missingAnswer, problemOf } from './answer-parts';
import { type Asked, familyScope, scopeOf } from './asked';
import { readItem, readItems } from './item-body';

export async function createItem(asked: Asked, view: RequestView): Promise<Answer> {
  const body = readItem(view.body);
  return body.ok ? insert(asked, view, body.item) : badBody(body.reason);
}

export async function createChild(
  asked: Asked,
  view: RequestView,
  parentId: string,
  name: string,
): Promise<Answer> {
  const nested = asked.collection.nested.get(name);
  const child = nested && asked.all.byId.get(nested.child.id);
  if (!child || child.document.read_only) return missingAnswer(asked);
  const body = readItem(view.body);
  if (!body.ok) return badBody(body.reason);
  const key = asked.collection.document.dialect === 'v0' ? parentId : asNumber(parentId);
  const path = readFieldPath(nested.foreignKey) ?? [nested.foreignKey];
  return insert({ ...asked, collection: child }, view, withValueAt(body.item, path, key));
}

async function insert(asked: Asked, view: RequestView, item: JsonObject): Promise<Answer> {
  const { document, model } = asked.collection;
  // json-server 1.x names every new item itself.
  const named = document.dialect === 'v1' ? withoutId(item, document.id_field) : item;
  const answer = await askMemory(scopeOf(asked, asked.collection), asked.all.supply, (scope) =>
    asked.memory.insert(scope, { items: [named], dice: asked.dice(), isInstead: false }),
  );
  if (!answer.ok) return problemOf(asked, answer.problem);
  const [made] = answer.value;
  if (!made) throw new Error('One item must make one item.');
  const id = encodeURIComponent(String(valueAt(JSON.parse(made.item), model.idField)));
  return jsonAnswer(201, made.item, [
    ['location', `${addressOf(view)}/${id}`],
    ['access-control-expose-headers', 'Location'],
  ]);
}

export async function writeOne(
  asked: Asked,
  view: RequestView,
  id: string,
  how: 'whole' | 'part',
): Promise<Answer> {
  const body = readItem(view.body);
  if (!body.ok) return badBody(body.reason);
  const keepsId = asked.collection.document.dialect !== 'mockoon';
  const wish = { id, item: body.item, isWhole: how === 'whole', keepsId };
  const answer = await askMemory(scopeOf(asked, asked.collection), asked.all.supply, (scope) =>
    asked.memory.change(scope, wish),
  );
  return answer.ok ? jsonAnswer(200, answer.value.item) : problemOf(asked, answer.problem);
}

/** `_dependent=comments` takes the children of that name along. */
export async function removeOne(asked: Asked, view: RequestView, id: string): Promise<Answer> {
  const { document, nested } = asked.collection;
  const dependents = view.query
    .all('_dependent')
    .flatMap((names) => names.split(','))
    .flatMap((name) => {
      const link = nested.get(name);
      return link ? [{ collection: link.child.id, foreignKey: link.foreignKey }] : [];
    });
  const scope = familyScope(
    asked,
    asked.collection,
    dependents.map(({ collection }) => collection),
  );
  const answer = await askMemory(scope, asked.all.supply, (one) =>
    asked.memory.remove(one, { id, dependents }),
  );
  if (!answer.ok) return problemOf(asked, answer.problem);
  return jsonAnswer(200, document.dialect === 'v1' ? (answer.value ?? '{}') : '{}');
}

/** Mockoon: the whole list is replaced, or lengthened. */
export async function writeAll(asked: Asked, view: RequestView, how: 'instead' | 'beside'): Promise<Answer> {
  const body = readItems(view.body);
  if (!body.ok) return badBody(body.reason);
  const wish = { items: body.items, dice: asked.dice(), isInstead: how === 'instead' };
  const scope = scopeOf(asked, asked.collection);
  const written = await askMemory(scope, asked.all.supply, (one) => asked.memory.insert(one, wish));
  if (!written.ok) return problemOf(asked, written.problem);
  const list = await askMemory(scope, asked.all.supply, (one) =>
    asked.memory.list(one, { query: EVERYTHING, joins: [] }),
  );
  return list.ok ? jsonAnswer(200, `[${list.value.items.join(',')}]`) : problemOf(asked, list.problem);
}

export async function removeAll(asked: Asked): Promise<Answer> {
  const scope = scopeOf(asked, asked.collection);
  const answer = await askMemory(scope, asked.all.supply, (one) =>
    asked.memory.remove(one, { id: null, dependents: [] }),
  );
  return answer.ok ? jsonAnswer(200, '{}') : problemOf(asked, answer.problem);
}

/** A singular collection is never missing: what was not written yet is empty. */
export async function writeOnly(
  asked: Asked,
  view: RequestView,
  how: 'whole' | 'part',
  status: 200 | 201,
): Promise<Answer> {
  const body = readItem(view.body);
  if (!body.ok) return badBody(body.reason);
  const scope = scopeOf(asked, asked.collection);
  const wish = { id: ONLY_ITEM, item: body.item, isWhole: how === 'whole', keepsId: false };
  const changed = await askMemory(scope, asked.all.supply, (one) => asked.memory.change(one, wish));
  const location: HeaderList = status === 201 ? [['location', addressOf(view)]] : [];
  if (changed.ok) return jsonAnswer(status, changed.value.item, location);
  if (changed.problem.kind !== 'missing') return problemOf(asked, changed.problem);
  const made = await askMemory(scope, asked.all.supply, (one) =>
    asked.memory.insert(one, { items: [body.item], dice: asked.dice(), isInstead: true }),
  );
  if (!made.ok) return problemOf(asked, made.problem);
  return jsonAnswer(status, made.value[0]?.item ?? '{}', location);
}

const EVERYTHING = {
  condition: null,
  search: null,
  sort: [],
  page: { kind: 'all' as const },
  embed: [],
  expand: [],
};

/** Without its query, and without a slash at the end. */
function addressOf({ url }: RequestView): string {
  const [address = ''] = url.split('?');
  return address.replace(/\/$/, '');
}

function withoutId(item: JsonObject, idField: string): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== idField));
}

/** A key of a parent that has numbers for ids. */
function asNumber(id: string): number | string {
  return /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id;
}
