import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { askedOf, type DeliveryDetail, type EventFilter } from './webhook-queries';
import type { WorldAt } from './world-writes';

const webhooks = api.groups[':group_id'].webhooks;
const delivery = webhooks.deliveries[':delivery_id'];

export type ReplayWish = InferRequestType<typeof webhooks.replays.$post>['json'];
export type SendWish = InferRequestType<typeof webhooks.sends.$post>['json'];
export type HostileWish = InferRequestType<typeof webhooks.hostile.$post>['json'];
export type SignatureWish = InferRequestType<typeof webhooks.signature.$post>['json'];
export type Signed = InferResponseType<typeof webhooks.signature.$post>;
export type HostileReport = InferResponseType<typeof webhooks.hostile.$post>['report'];
export type HostileCase = HostileReport['cases'][number];

export async function deleteEvent({ groupId, world }: WorldAt, eventId: string): Promise<void> {
  const param = { group_id: groupId, event_id: eventId };
  await webhooks.events[':event_id'].$delete({ param, query: { world } });
}

/** All that the filter finds; everything without one. */
export async function clearEvents({ groupId, world }: WorldAt, filter: EventFilter): Promise<void> {
  await webhooks.events.$delete({ param: { group_id: groupId }, query: { world, ...askedOf(filter) } });
}

/** The first attempt is made at once, and is in the answer. */
export async function replayEvent({ groupId, world }: WorldAt, json: ReplayWish): Promise<DeliveryDetail> {
  const asked = { param: { group_id: groupId }, query: { world }, json };
  return (await (await webhooks.replays.$post(asked)).json()).delivery;
}

export async function sendEvent({ groupId, world }: WorldAt, json: SendWish): Promise<DeliveryDetail> {
  const asked = { param: { group_id: groupId }, query: { world }, json };
  return (await (await webhooks.sends.$post(asked)).json()).delivery;
}

/** Sends what a receiver should refuse, and tells how it answered. */
export async function sendHostile({ groupId, world }: WorldAt, json: HostileWish): Promise<HostileReport> {
  const asked = { param: { group_id: groupId }, query: { world }, json };
  return (await (await webhooks.hostile.$post(asked)).json()).report;
}

export async function signBody(groupId: string, json: SignatureWish): Promise<Signed> {
  return (await webhooks.signature.$post({ param: { group_id: groupId }, json })).json();
}

export async function retryDelivery(at: WorldAt, deliveryId: string): Promise<DeliveryDetail> {
  const response = await delivery.retry.$post({ param: paramOf(at, deliveryId), query: { world: at.world } });
  return (await response.json()).delivery;
}

export async function deleteDelivery(at: WorldAt, deliveryId: string): Promise<void> {
  await delivery.$delete({ param: paramOf(at, deliveryId), query: { world: at.world } });
}

function paramOf({ groupId }: WorldAt, deliveryId: string) {
  return { group_id: groupId, delivery_id: deliveryId };
}
