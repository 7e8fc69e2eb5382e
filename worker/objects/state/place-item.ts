import type { CollectionModel } from '../../engine/collections/collection-model';
import { valueAt, withValueAt } from '../../engine/collections/field-path';
import { ONLY_ITEM } from '../../engine/collections/memory-name';
import type { JsonObject } from '../../engine/json/json-object';
import { randomSecret } from '../../platform/crypto';
import { randomIds } from '../../platform/ids';
import { fieldText } from './field-sql';
import type { ItemTable } from './item-table';
import { IdTaken, KeyTaken, RefusedItem } from './memory-problems';
import type { OpenWorld } from './open-world';

type Dice = { uuid: string; random: string };

/** Adds an item; it gets an id when it has none. Answers it as it is kept. */
export function placeItem(world: OpenWorld, model: CollectionModel, item: JsonObject, dice: Dice) {
  const table = world.table(model.id);
  const named = model.isSingular ? item : namedItem(table, model, item, dice);
  const id = model.isSingular ? ONLY_ITEM : String(valueAt(named, model.idField));
  if (table.find(id)) throw new IdTaken(model, id);
  refuseTakenKeys(world, table, model, named, null);
  return { id, item: table.insert(id, numberOf(model, named), named) };
}

/** The id of the item as it is kept; null when it has none. */
export function idOf(model: CollectionModel, item: JsonObject): string | number | null {
  const id = valueAt(item, model.idField);
  if (id === undefined || id === null) return null;
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return id;
  throw new RefusedItem(model, 'An id is a number, or a string of at least one character.');
}

export function numberOf(model: CollectionModel, item: JsonObject): number | null {
  const id = valueAt(item, model.idField);
  return typeof id === 'number' ? id : null;
}

export function namedItem(
  table: ItemTable,
  model: CollectionModel,
  item: JsonObject,
  dice: Dice,
): JsonObject {
  if (idOf(model, item) !== null) return item;
  return withValueAt(item, model.idField, newId(table, model, dice));
}

function newId(table: ItemTable, model: CollectionModel, dice: Dice): string | number {
  const { idStrategy } = model;
  if (idStrategy === 'client')
    throw new RefusedItem(model, `This collection takes only items that bring "${model.idField.join('.')}".`);
  if (idStrategy === 'uuid') return free(table, dice.uuid, () => randomIds.next());
  if (idStrategy === 'random') return free(table, dice.random, () => randomSecret(6));
  const highest = table.highestNumber();
  if (highest !== null) return highest + 1;
  if (idStrategy === 'number') return 1;
  if (model.idFallback === 'uuid') return free(table, dice.uuid, () => randomIds.next());
  return table.total === 0 ? 1 : free(table, dice.random, () => randomSecret(6));
}

/** Dice that are thrown again give the same id again, which another item may have by now. */
function free(table: ItemTable, wanted: string, another: () => string): string {
  return table.find(wanted) ? another() : wanted;
}

/** No two items share all fields of a unique key; one that lacks a field of it is free. */
export function refuseTakenKeys(
  world: OpenWorld,
  table: ItemTable,
  model: CollectionModel,
  item: JsonObject,
  exceptSeq: number | null,
): void {
  for (const fields of model.uniqueKeys) {
    const values = fields.map((field) => valueAt(item, field.split('.')));
    if (values.some((value) => value === undefined || value === null)) continue;
    const terms = fields.map((field) => fieldText(field.split('.')));
    world.indexes.ensure(table.number, table.total, [terms]);
    const where = terms.map((term) => `${term} = ?`).join(' AND ');
    const texts = values.map((value) => JSON.stringify(value));
    const [taken] = world.sql
      .exec<{ id: string }>(
        `SELECT id FROM ${table.name} WHERE ${where} AND seq IS NOT ? LIMIT 1`,
        ...texts,
        exceptSeq,
      )
      .toArray();
    if (taken) throw new KeyTaken(fields, taken.id);
  }
}
