import type { MemoryPlace, MemoryScope } from '../../../engine/collections/memory-call';
import type { GroupStateStub } from '../../group-memory';
import type { CompiledCollection, CompiledCollections } from './compiled';

/** All that answering takes: which collection of which group, and whose memory. */
export type Asked = {
  collection: CompiledCollection;
  all: CompiledCollections;
  memory: GroupStateStub;
  place: MemoryPlace;
  /** Ids for what is made, from the dice of the exchange. */
  dice(): { uuid: string; random: string };
};

export function scopeOf(
  { place, all }: Asked,
  { model, schemaKey }: CompiledCollection,
  related: readonly string[] = [],
): MemoryScope {
  const models = [...new Set(related)].flatMap((id) =>
    id === model.id ? [] : (all.byId.get(id)?.model ?? []),
  );
  return { place, collection: model, related: models, schemaKey };
}

/** With everything that may hang on its items, and on theirs. */
export function familyScope(
  { place, all }: Asked,
  collection: CompiledCollection,
  named: readonly string[],
): MemoryScope {
  const found = new Map([[collection.family.id, collection.family]]);
  const waiting = [...collection.family.children.map((link) => link.collection), ...named];
  for (const id of waiting) {
    const family = all.byId.get(id)?.family;
    if (!family || found.has(id)) continue;
    found.set(id, family);
    waiting.push(...family.children.map((link) => link.collection));
  }
  found.delete(collection.family.id);
  return { place, collection: collection.family, related: [...found.values()], schemaKey: null };
}
