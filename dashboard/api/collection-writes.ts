import { api } from './client';
import type { Collection, Item, ItemsAt, NewCollection } from './collection-queries';

const collections = api.groups[':group_id'].collections;
const collection = collections[':collection_id'];
const item = collection.items[':item_id'];

/** Which collection, and the revision that the writer has seen: on another the write is refused. */
export type CollectionAt = { groupId: string; id: string; revision?: number | undefined };

export async function createCollection(groupId: string, json: NewCollection): Promise<Collection> {
  const response = await collections.$post({ param: { group_id: groupId }, json });
  return (await response.json()).collection;
}

export async function patchCollection(at: CollectionAt, json: Partial<NewCollection>): Promise<Collection> {
  const seen = at.revision === undefined ? {} : { headers: { 'if-match': `"r${at.revision}"` } };
  const response = await collection.$patch({ param: paramOf(at), json }, seen);
  return (await response.json()).collection;
}

export async function deleteCollection(at: CollectionAt): Promise<void> {
  await collection.$delete({ param: paramOf(at) });
}

/** Brings a deleted collection back, with its items. */
export async function restoreCollection(at: CollectionAt): Promise<Collection> {
  const response = await collection.restore.$post({ param: paramOf(at) });
  return (await response.json()).collection;
}

export async function createItem(at: ItemsAt, json: Item): Promise<Item> {
  const response = await collection.items.$post({ ...place(at), json });
  return (await response.json()).item;
}

export async function readItem(at: ItemsAt, id: string): Promise<Item> {
  const response = await item.$get(itemPlace(at, id));
  return (await response.json()).item;
}

export async function replaceItem(at: ItemsAt, id: string, json: Item): Promise<Item> {
  const response = await item.$put({ ...itemPlace(at, id), json });
  return (await response.json()).item;
}

export async function deleteItem(at: ItemsAt, id: string): Promise<void> {
  await item.$delete(itemPlace(at, id));
}

/** All of them or none: beside what is there, or in place of it. */
export async function createItems(at: ItemsAt, items: Item[], instead: boolean): Promise<number> {
  const response = await collection.items.batch.$post({ ...place(at), json: { items, instead } });
  return (await response.json()).count;
}

export async function resetItems(at: ItemsAt): Promise<number> {
  const response = await collection.items.reset.$post(place(at));
  return (await response.json()).count;
}

function paramOf({ groupId, id }: CollectionAt) {
  return { group_id: groupId, collection_id: id };
}

function place({ groupId, collectionId, world }: ItemsAt) {
  return { param: { group_id: groupId, collection_id: collectionId }, query: { world } };
}

function itemPlace(at: ItemsAt, id: string) {
  const { param, query } = place(at);
  return { param: { ...param, item_id: id }, query };
}
