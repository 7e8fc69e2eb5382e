import type { ChildLink } from '../../engine/collections/collection-model';
import { withValueAt } from '../../engine/collections/field-path';
import type { MemoryScope, RemoveWish } from '../../engine/collections/memory-call';
import type { JsonObject } from '../../engine/json/json-object';
import { among, jsonTexts } from './condition-sql';
import { fieldText } from './field-sql';
import type { StoredItem } from './item-table';
import { MemoryLimit } from './memory-limit';
import { MissingItem } from './memory-problems';
import type { OpenWorld } from './open-world';
import { numberOf } from './place-item';

/** A parent may take this many generations with it. */
const DEEPEST = 8;
const MOST_AT_ONCE = 100_000;

/** Removes an item and does with its children what the collection says; answers the item that it was. */
export function removeItem(
  world: OpenWorld,
  scope: MemoryScope,
  { id, dependents }: RemoveWish,
): string | null {
  const table = world.table(scope.collection.id);
  if (id === null) {
    table.clear();
    return null;
  }
  const found = table.find(id);
  if (!found) throw new MissingItem();
  table.remove(found);
  const taken = { count: 1 };
  const links = withDependents(scope.collection.children, dependents);
  for (const link of links) settleChildren(world, scope, link, id, taken, 1);
  return found.body;
}

function withDependents(children: readonly ChildLink[], dependents: RemoveWish['dependents']): ChildLink[] {
  const isNamed = (link: { collection: string; foreignKey: string }) =>
    dependents.some((one) => one.collection === link.collection && one.foreignKey === link.foreignKey);
  return [
    ...children.filter((link) => !isNamed(link)),
    ...dependents.map((one) => ({ ...one, onDelete: 'cascade' as const })),
  ];
}

function settleChildren(
  world: OpenWorld,
  scope: MemoryScope,
  { collection, foreignKey, onDelete }: ChildLink,
  parentId: string,
  taken: { count: number },
  depth: number,
): void {
  const path = foreignKey.split('.');
  const table = world.table(collection);
  if (onDelete === 'keep' || depth > DEEPEST || !table.mayHave(path[0] ?? '')) return;
  const term = fieldText(path);
  world.indexes.ensure(table.number, table.total, [[term]]);
  const { text, bindings } = among(term, jsonTexts(parentId));
  const children = world.sql
    .exec<StoredItem>(
      `SELECT seq, id, body FROM ${table.name} WHERE ${text} LIMIT ?`,
      ...bindings,
      MOST_AT_ONCE,
    )
    .toArray();
  taken.count += children.length;
  if (taken.count > MOST_AT_ONCE)
    throw new MemoryLimit(`More than ${MOST_AT_ONCE} items hang on this one: delete them first.`);
  const model = scope.related.find((one) => one.id === collection);
  for (const child of children) {
    if (onDelete === 'nullify') {
      const item = withValueAt(JSON.parse(child.body) as JsonObject, path, null);
      table.replace(child, child.id, model ? numberOf(model, item) : null, item);
      continue;
    }
    table.remove(child);
    for (const link of model?.children ?? []) settleChildren(world, scope, link, child.id, taken, depth + 1);
  }
}
