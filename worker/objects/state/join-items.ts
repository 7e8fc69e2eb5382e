import type { Join } from '../../engine/collections/collection-model';
import { valueAt } from '../../engine/collections/field-path';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import type { JsonObject } from '../../engine/json/json-object';
import { among, jsonTexts } from './condition-sql';
import { fieldText } from './field-sql';
import { MemoryLimit } from './memory-limit';
import type { OpenWorld } from './open-world';

/** Puts parents and children beside the items: one query for each join, however many items there are. */
export function joinItems(
  world: OpenWorld,
  idField: readonly string[],
  bodies: string[],
  joins: readonly Join[],
): string[] {
  if (joins.length === 0 || bodies.length === 0) return bodies;
  const items = bodies.map((body): JsonObject => JSON.parse(body));
  for (const join of joins) {
    if (join.kind === 'children') joinChildren(world, idField, items, join);
    else joinParent(world, items, join);
  }
  const texts = items.map((item) => JSON.stringify(item));
  if (texts.reduce((sum, text) => sum + text.length, 0) > MEMORY_LIMITS.answerCharacters)
    throw new MemoryLimit('The list with all that is embedded is too long: ask for it page by page.');
  return texts;
}

function joinChildren(world: OpenWorld, idField: readonly string[], items: JsonObject[], join: Join): void {
  const table = world.table(join.collection);
  const path = join.foreignKey.split('.');
  const term = fieldText(path);
  world.indexes.ensure(table.number, table.total, [[term]]);
  const ids = items.map((item) => keyOf(valueAt(item, idField)));
  const wanted = among(term, [...new Set(ids)].flatMap(jsonTexts));
  const children = new Map<string, unknown[]>();
  const query = `SELECT body FROM ${table.name} WHERE ${wanted.text} ORDER BY seq`;
  for (const { body } of world.sql.exec<{ body: string }>(query, ...wanted.bindings)) {
    const child: JsonObject = JSON.parse(body);
    const key = keyOf(valueAt(child, path));
    const known = children.get(key);
    if (known) known.push(child);
    else children.set(key, [child]);
  }
  for (const [index, item] of items.entries()) setField(item, join.as, children.get(ids[index] ?? '') ?? []);
}

function joinParent(world: OpenWorld, items: JsonObject[], join: Join): void {
  const table = world.table(join.collection);
  const path = join.foreignKey.split('.');
  const parents = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(valueAt(item, path));
    if (!parents.has(key)) {
      const found = table.find(key);
      parents.set(key, found ? JSON.parse(found.body) : undefined);
    }
    const parent = parents.get(key);
    if (parent !== undefined) setField(item, join.as, parent);
  }
}

/** An own field, also when its name is __proto__. */
function setField(item: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(item, name, { value, writable: true, enumerable: true, configurable: true });
}

function keyOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
