import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import { isoTime } from '../../../platform/clock';
import { openAdminStore, type StorageDeps } from './admin-store';
import { storageErrors } from './errors';

export async function listWorlds(deps: StorageDeps) {
  const store = await openAdminStore(deps, MAIN_WORLD);
  const worlds = await store.ask('listWorlds', {});
  return worlds.map(({ name, createdAt, usedAt, buckets, objects, bytes }) => ({
    name,
    created_at: isoTime(createdAt),
    last_used_at: isoTime(usedAt),
    buckets,
    objects,
    bytes,
  }));
}

export async function forkWorld(deps: StorageDeps, name: string, from: string): Promise<void> {
  if (name === MAIN_WORLD) throw storageErrors.main_world({ verb: 'forked over' });
  // A world that nobody has asked yet is born first, with its seed.
  if (from === MAIN_WORLD) await (await openAdminStore(deps, from)).ask('describeStore', {});
  else await requireWorld(deps, from);
  await (await openAdminStore(deps, name)).ask('forkWorld', { from });
}

export async function deleteWorld(deps: StorageDeps, name: string): Promise<void> {
  if (name === MAIN_WORLD) throw storageErrors.main_world({ verb: 'deleted' });
  await requireWorld(deps, name);
  await resetWorld(deps, name);
}

export async function resetWorld(deps: StorageDeps, name: string): Promise<void> {
  await (await openAdminStore(deps, name)).ask('forgetWorld', {});
}

async function requireWorld(deps: StorageDeps, name: string): Promise<void> {
  const worlds = await listWorlds(deps);
  if (!worlds.some((world) => world.name === name)) throw storageErrors.unknown_world({ name });
}
