import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import {
  type Bucket,
  type BucketAt,
  type ObjectAt,
  type ObjectDetail,
  paramOf,
  placeOf,
  type Store,
  type StoreAt,
  type StoreWorld,
} from './store-queries';

const group = api.groups[':group_id'];
const bucket = group.buckets[':bucket'];
const world = group.store.worlds[':world'];

export type NewBucket = InferRequestType<typeof group.buckets.$post>['json'];
export type PresignWish = InferRequestType<typeof bucket.presign.$post>['json'];
export type Presigned = InferResponseType<typeof bucket.presign.$post>;
export type KeyToDelete = { key: string; version_id?: string };
export type DeletedKeys = InferResponseType<typeof bucket.objects.delete.$post>;

export async function createBucket({ groupId, world }: StoreAt, json: NewBucket): Promise<Bucket> {
  const response = await group.buckets.$post({ param: { group_id: groupId }, query: { world }, json });
  return (await response.json()).bucket;
}

/** With whatever is in it. */
export async function deleteBucket(at: BucketAt): Promise<void> {
  await bucket.$delete({ param: paramOf(at), query: { world: at.world, force: 'true' } });
}

export async function deleteKeys(at: BucketAt, objects: KeyToDelete[]): Promise<DeletedKeys> {
  const asked = { param: paramOf(at), query: { world: at.world }, json: { objects } };
  return (await bucket.objects.delete.$post(asked)).json();
}

export async function setTags(at: ObjectAt, tags: Record<string, string>): Promise<ObjectDetail> {
  const asked = { param: paramOf(at), query: placeOf(at), json: { tags } };
  return (await (await bucket.object.tags.$put(asked)).json()).object;
}

export async function presignObject(at: BucketAt, json: PresignWish): Promise<Presigned> {
  return (await bucket.presign.$post({ param: paramOf(at), query: { world: at.world }, json })).json();
}

/** What new worlds begin with is written once more. */
export async function sowStore({ groupId, world }: StoreAt): Promise<Store> {
  return (await group.store.seed.$post({ param: { group_id: groupId }, query: { world } })).json();
}

/** The new world begins as `from` is now; one that has the name is overwritten. */
export async function forkStoreWorld(groupId: string, name: string, from: string): Promise<StoreWorld[]> {
  const response = await group.store.worlds.$post({ param: { group_id: groupId }, json: { name, from } });
  return (await response.json()).worlds;
}

export async function resetStoreWorld({ groupId, world: name }: StoreAt): Promise<void> {
  await world.reset.$post({ param: { group_id: groupId, world: name } });
}

export async function deleteStoreWorld({ groupId, world: name }: StoreAt): Promise<void> {
  await world.$delete({ param: { group_id: groupId, world: name } });
}
