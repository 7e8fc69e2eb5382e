import type * as z from 'zod';
import { isTaken } from '../../../db/database-message';
import { checkPart } from '../../../platform/api/input';
import { fieldChanges } from '../../../platform/field-changes';
import type { GroupWrite } from '../../ports';
import type { AdminDeps } from '../admin-deps';
import { checkDraft } from './checked-draft';
import { draftFrom, draftOf } from './collection-rows';
import {
  type Collection,
  type CollectionDraft,
  type collectionPatch,
  type NewCollection,
  newCollection,
} from './documents';
import { collectionErrors } from './errors';
import { countCollections, findCollection, findDeletedCollection } from './repository';
import { collections } from './tables';
import { deleteCollection, insertCollection, restoreCollection, updateCollection } from './write-repository';

export const COLLECTIONS_PER_GROUP = 200;

export async function existingCollection(
  { ports, group }: Pick<AdminDeps, 'ports' | 'group'>,
  id: string,
): Promise<Collection> {
  const collection = await findCollection(ports.db, group.id, id);
  if (!collection) throw collectionErrors.unknown({ id });
  return collection;
}

export async function createCollection(deps: AdminDeps, input: NewCollection): Promise<Collection> {
  const { ports, group, caller, commit } = deps;
  const draft = draftFrom(input);
  checkDraft(draft);
  await refuseOverflow(deps);
  const owner = { groupId: group.id, createdBy: caller.user.id };
  const { collection, statements } = insertCollection(ports, owner, draft);
  await unlessTaken(draft, () =>
    commit({
      statements,
      action: 'collections.create',
      resource: resourceOf(collection, collection.revision),
      changes: fieldChanges({}, draft),
    }),
  );
  return collection;
}

/** `expected` is the revision that the writer saw, or null. */
export async function replaceCollection(
  deps: AdminDeps,
  id: string,
  input: NewCollection,
  expected: number | null,
): Promise<Collection> {
  const before = await existingCollection(deps, id);
  return write(deps, before, draftFrom(input), { action: 'collections.replace', expected });
}

/** Each field that was sent replaces the whole of that field; the collection that results must hold together. */
export async function patchCollection(
  deps: AdminDeps,
  id: string,
  patch: z.infer<typeof collectionPatch>,
  expected: number | null,
): Promise<Collection> {
  const before = await existingCollection(deps, id);
  const draft = draftFrom(checkPart(newCollection, { ...draftOf(before), ...patch }, ''));
  return write(deps, before, draft, { action: 'collections.update', expected });
}

type Wish = { action: string; expected: number | null };

async function write(
  deps: AdminDeps,
  before: Collection,
  draft: CollectionDraft,
  { action, expected }: Wish,
): Promise<Collection> {
  checkDraft(draft);
  const changes = fieldChanges(draftOf(before), draft);
  const changed = new Set(changes.map(({ field }) => field));
  await unlessTaken(draft, () =>
    deps.commit({
      statements: updateCollection(deps.ports, before.id, draft, changed),
      action,
      resource: resourceOf({ ...before, name: draft.name }, before.revision + 1),
      changes,
      expected: guard(deps, before, expected),
    }),
  );
  return existingCollection(deps, before.id);
}

export async function removeCollection(deps: AdminDeps, id: string, expected: number | null): Promise<void> {
  const collection = await existingCollection(deps, id);
  await deps.commit({
    statements: deleteCollection(deps.ports, id),
    action: 'collections.delete',
    resource: resourceOf(collection, collection.revision + 1),
    changes: [],
    expected: guard(deps, collection, expected),
  });
}

/** Its items come back with it: they were kept. */
export async function bringBackCollection(deps: AdminDeps, id: string): Promise<Collection> {
  const row = await findDeletedCollection(deps.ports.db, deps.group.id, id);
  if (!row?.deleted_at) {
    await existingCollection(deps, id);
    throw collectionErrors.not_deleted({ id });
  }
  await refuseOverflow(deps);
  const statements = restoreCollection(deps.ports, id, row.deleted_at);
  await unlessTaken(row, () =>
    deps.commit({
      statements,
      action: 'collections.restore',
      resource: resourceOf(row, row.revision + 1),
      changes: [],
    }),
  );
  return existingCollection(deps, id);
}

function resourceOf({ id, name }: { id: string; name: string }, revision: number): GroupWrite['resource'] {
  return { type: 'collection', id, name, revision };
}

function guard(
  deps: AdminDeps,
  before: Collection,
  expected: number | null,
): NonNullable<GroupWrite['expected']> {
  return {
    table: collections,
    revision: expected,
    current: async () => {
      const now = (await findCollection(deps.ports.db, deps.group.id, before.id)) ?? before;
      return { revision: now.revision, document: now };
    },
  };
}

async function refuseOverflow({ ports, group }: Pick<AdminDeps, 'ports' | 'group'>): Promise<void> {
  const count = await countCollections(ports.db, group.id);
  if (count >= COLLECTIONS_PER_GROUP)
    throw collectionErrors.too_many({ limit: COLLECTIONS_PER_GROUP, count });
}

/** The unique indexes decide; here is only said what they found. */
async function unlessTaken({ name, path }: { name: string; path: string }, commit: () => Promise<unknown>) {
  try {
    await commit();
  } catch (error) {
    if (isTaken(error, 'collections.name'))
      throw collectionErrors.name_taken(
        { name },
        { errors: [{ pointer: '/name', code: 'taken', detail: 'Another collection has it.' }] },
      );
    if (isTaken(error, 'collections.route_key'))
      throw collectionErrors.path_taken(
        { path },
        { errors: [{ pointer: '/path', code: 'taken', detail: 'Another collection has it.' }] },
      );
    throw error;
  }
}
