import type { CollectionModel } from '../../engine/collections/collection-model';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import type { WorldDocument } from '../../engine/collections/world-document';
import { isJsonObject } from '../../engine/json/json-object';
import { EntryTable } from './entry-table';
import { MemoryLimit } from './memory-limit';
import type { OpenWorld } from './open-world';
import { placeItem } from './place-item';

/** All that a world remembers, as one document. */
export function writeDocument(world: OpenWorld, models: readonly CollectionModel[]): WorldDocument {
  let characters = 0;
  const collections = models.map((model): [string, unknown[]] => {
    const items: unknown[] = [];
    const table = world.table(model.id);
    for (const { body } of world.sql.exec<{ body: string }>(`SELECT body FROM ${table.name} ORDER BY seq`)) {
      characters += body.length;
      if (characters > MEMORY_LIMITS.answerCharacters)
        throw new MemoryLimit(
          `The world has more than ${MEMORY_LIMITS.answerCharacters} characters: fork it, or export its collections page by page.`,
        );
      items.push(JSON.parse(body));
    }
    return [model.name, items];
  });
  const { sql } = world;
  const entries = sql.exec<{ key: string; value: string }>('SELECT key, value FROM entries').toArray();
  const calls = sql.exec<{ name: string; count: number }>('SELECT name, count FROM calls').toArray();
  const scenarios = sql.exec<{ name: string; state: string }>('SELECT name, state FROM scenarios').toArray();
  return {
    format: 'understudy-world-1',
    collections: Object.fromEntries(collections),
    values: Object.fromEntries(entries.map(({ key, value }) => [key, JSON.parse(value)])),
    calls: Object.fromEntries(calls.map(({ name, count }) => [name, count])),
    scenarios: Object.fromEntries(scenarios.map(({ name, state }) => [name, state])),
  };
}

/** The world becomes what the document says; collections that it does not name are left empty. */
export function readDocument(
  world: OpenWorld,
  models: readonly CollectionModel[],
  document: WorldDocument,
  dice: { uuid: string; random: string },
): void {
  dropAll(world.sql);
  for (const model of models) {
    world.bear(model, []);
    const items = Object.hasOwn(document.collections, model.name) ? document.collections[model.name] : [];
    for (const item of items ?? []) if (isJsonObject(item)) placeItem(world, model, item, dice);
  }
  const entries = new EntryTable(world.sql);
  for (const [key, value] of Object.entries(document.values)) entries.set(key, value);
  for (const [name, count] of Object.entries(document.calls))
    world.sql.exec('INSERT INTO calls (name, count) VALUES (?, ?)', name, count);
  for (const [name, state] of Object.entries(document.scenarios))
    world.sql.exec('INSERT INTO scenarios (name, state) VALUES (?, ?)', name, state);
}

/** Nothing is remembered any more; each collection is born anew when it is next asked for. */
export function dropAll(sql: SqlStorage): void {
  for (const { number } of sql.exec<{ number: number }>('SELECT number FROM collections').toArray())
    sql.exec(`DROP TABLE IF EXISTS items_${number}; DROP TABLE IF EXISTS search_${number}`);
  sql.exec(
    'DELETE FROM collections; DELETE FROM field_indexes; DELETE FROM entries; DELETE FROM calls; DELETE FROM scenarios',
  );
}
