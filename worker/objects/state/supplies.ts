import type { CollectionModel } from '../../engine/collections/collection-model';
import type { MemoryPlace, MemoryProblem, MemoryScope, Supplies } from '../../engine/collections/memory-call';
import type { OpenWorld } from './open-world';
import type { WrittenSchemas } from './written-schemas';

/** What a call needs to be in the memory before it can be carried out. */
export type Wanted = {
  place: MemoryPlace;
  models: readonly CollectionModel[];
  supplies?: Supplies | undefined;
  /** The schema that what is written must satisfy. */
  schema?: { collection: string; key: string } | null;
  isRehearsal?: true | undefined;
};

export function wantedBy(scope: MemoryScope, check: 'checked' | 'unchecked' = 'unchecked'): Wanted {
  const { place, collection, related, supplies, schemaKey, isRehearsal } = scope;
  const schema =
    check === 'checked' && schemaKey !== null ? { collection: collection.id, key: schemaKey } : null;
  return { place, models: [collection, ...related], supplies, schema, isRehearsal };
}

/** Takes what was brought; null when nothing is missing then. */
export function takeSupplies(
  world: OpenWorld,
  schemas: WrittenSchemas,
  { models, supplies, schema }: Wanted,
): MemoryProblem | null {
  const unborn = world.unborn(models);
  const seeds = unborn.filter(({ id }) => supplies?.seeds?.[id] === undefined).map(({ id }) => id);
  const isUnknown = schema ? schemas.find(schema.key) === null : false;
  const brought = schema ? supplies?.schemas?.[schema.collection] : undefined;
  const missing = schema && isUnknown && brought === undefined ? [schema.collection] : [];
  if (seeds.length > 0 || missing.length > 0) return { kind: 'needs', seeds, schemas: missing };
  if (schema && isUnknown) schemas.add(schema.key, brought);
  for (const model of unborn) world.bear(model, rowsOf(supplies?.seeds?.[model.id]));
  return null;
}

function rowsOf(text: string | undefined): unknown[] {
  const rows: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(rows) ? rows : [];
}
