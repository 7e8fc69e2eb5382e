import type * as z from 'zod';
import { sendDelivery } from '../../send-delivery';
import type { DeliveryDocument } from '../deliveries/delivery-documents';
import { deskOf, replayableEvent } from '../deliveries/inbox-deliveries';
import type { InboxPlace } from '../inbox-of';
import { composerOf } from './compose-event';
import type { newSend } from './composed-wish';

export async function sendEvent(place: InboxPlace, wish: z.infer<typeof newSend>): Promise<DeliveryDocument> {
  const { url, event_id, max_attempts, backoff_ms } = wish;
  const event = event_id === undefined ? null : await replayableEvent(place, event_id);
  const { settings, compose } = composerOf(wish, { ...place, event });
  const { id, ...composed } = compose();
  const sign = settings.scheme === 'none' ? null : { settings, id };
  return sendDelivery(deskOf(place), {
    ...composed,
    url,
    sign,
    kind: 'send',
    event_id: event?.id ?? null,
    max_attempts,
    backoff_ms,
  });
}
