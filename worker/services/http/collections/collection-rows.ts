import type { Collection, CollectionDraft, NewCollection } from './documents';
import type { collections } from './tables';

export type CollectionRow = typeof collections.$inferSelect;

export function collectionOf({
  route_key: _,
  deleted_at: __,
  created_at_epoch: ___,
  ...collection
}: CollectionRow): Collection {
  return collection;
}

export function draftFrom(input: NewCollection): CollectionDraft {
  return { ...input, path: (input.path ?? `/${input.name}`).replace(/\/$/, '') };
}

export function draftOf(collection: Collection): CollectionDraft {
  const { id, group_id, revision, created_by, created_at, updated_at, ...draft } = collection;
  return draft;
}
