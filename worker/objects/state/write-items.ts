import type { CollectionModel } from '../../engine/collections/collection-model';
import { valueAt, withValueAt } from '../../engine/collections/field-path';
import type { ChangedItem, ItemResult, MemoryScope, NewItems } from '../../engine/collections/memory-call';
import { ONLY_ITEM } from '../../engine/collections/memory-name';
import type { JsonObject } from '../../engine/json/json-object';
import { IdTaken, MemoryRefusal, MissingItem } from './memory-problems';
import type { OpenWorld } from './open-world';
import { idOf, numberOf, placeItem, refuseTakenKeys } from './place-item';
import type { Validate } from './written-schemas';

/** All of them, or none. */
export function insertItems(
  world: OpenWorld,
  { collection }: MemoryScope,
  { items, dice, isInstead }: NewItems,
  validate: Validate | null,
): ItemResult[] {
  if (isInstead) world.clear(collection);
  return items.map((item, index) => {
    const placed = placeItem(world, collection, item, index === 0 ? dice : moreDice(dice, index));
    check(validate, placed.item);
    return placed;
  });
}

export function changeItem(
  world: OpenWorld,
  { collection }: MemoryScope,
  { id, item, isWhole, keepsId }: ChangedItem,
  validate: Validate | null,
): ItemResult {
  const table = world.table(collection.id);
  const found = table.find(id);
  if (!found) throw new MissingItem();
  const before: JsonObject = JSON.parse(found.body);
  const changed = isWhole ? item : mergeFields(before, item);
  const after = collection.isSingular ? changed : withId(collection, before, changed, keepsId);
  const newId = collection.isSingular ? ONLY_ITEM : String(valueAt(after, collection.idField));
  if (newId !== id && table.find(newId)) throw new IdTaken(collection, newId);
  refuseTakenKeys(world, table, collection, after, found.seq);
  const text = table.replace(found, newId, numberOf(collection, after), after);
  check(validate, text);
  return { item: text, id: newId };
}

/** Shallow, as json-server and Mockoon merge. */
function mergeFields(before: JsonObject, changes: JsonObject): JsonObject {
  return Object.fromEntries(new Map([...Object.entries(before), ...Object.entries(changes)]));
}

function withId(model: CollectionModel, before: JsonObject, after: JsonObject, keepsId: boolean): JsonObject {
  if (!keepsId && idOf(model, after) !== null) return after;
  return withValueAt(after, model.idField, valueAt(before, model.idField));
}

/** What was written may not stay when the schema refuses it: the transaction ends here. */
function check(validate: Validate | null, text: string): void {
  const errors = validate?.(JSON.parse(text)) ?? [];
  if (errors.length > 0) throw new MemoryRefusal({ kind: 'invalid', errors });
}

function moreDice(dice: NewItems['dice'], index: number): NewItems['dice'] {
  const suffix = index.toString(36);
  return { uuid: `${dice.uuid.slice(0, -12)}${suffix.padStart(12, '0')}`, random: `${dice.random}${suffix}` };
}
