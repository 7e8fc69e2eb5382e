import type * as z from 'zod';
import { readArrivalCursor, writeArrivalCursor } from '../../../platform/deliveries/arrival-cursor';
import type { SignatureSettings } from '../../../platform/webhook-signature/signature-config';
import type { DeliveryDesk } from '../../send-delivery';
import { webhookErrors } from '../errors';
import { findEvent } from '../find-event';
import { type InboxPlace, inboxOf } from '../inbox-of';
import type { DeliveryDocument, DeliveryKind, deliveriesAnswer, deliveriesQuery } from './delivery-documents';
import type { ReplayWish } from './delivery-wishes';
import { type ReplayedEvent, replayEvent } from './replay-event';

export function deskOf(place: InboxPlace): DeliveryDesk<DeliveryKind> {
  const { ports, world, now } = place;
  return { ports, world, now, memory: inboxOf(place) };
}

/** An event of the inbox, as it can be sent on. Throws when it is not there. */
export async function replayableEvent(place: InboxPlace, id: string): Promise<ReplayedEvent> {
  const found = await findEvent(place, id);
  if (!found) throw webhookErrors.unknown_event({ id, world: place.world });
  const { row, body } = found;
  // Written by this service, and by nobody else.
  const headers = JSON.parse(row.headers) as [string, string][];
  return { id, method: row.method, headers, body, signature: signatureOf(place, row.client_id) };
}

export async function replayFromInbox(
  place: InboxPlace,
  eventId: string,
  wish: ReplayWish,
): Promise<DeliveryDocument> {
  return replayEvent(deskOf(place), await replayableEvent(place, eventId), wish);
}

export async function findDelivery(place: InboxPlace, id: string): Promise<DeliveryDocument | null> {
  const delivery = await inboxOf(place).getDelivery(id);
  return delivery && { ...delivery, world: place.world };
}

type Asked = Omit<z.infer<typeof deliveriesQuery>, 'world'>;

export async function listDeliveries(
  place: InboxPlace,
  { event_id, state, limit, cursor }: Asked,
): Promise<z.infer<typeof deliveriesAnswer>> {
  const before = cursor === undefined ? null : readArrivalCursor(cursor);
  const page = await inboxOf(place).listDeliveries({
    event_id: event_id ?? null,
    state: state ?? null,
    limit,
    before,
  });
  return {
    deliveries: page.deliveries.map((delivery) => ({ ...delivery, world: place.world })),
    next_cursor: page.next === null ? null : writeArrivalCursor(page.next),
  };
}

function signatureOf({ config }: InboxPlace, clientId: string): SignatureSettings {
  const own = Object.hasOwn(config.clients, clientId) ? config.clients[clientId] : undefined;
  return own?.signature ?? config.signature;
}
