import * as z from 'zod';
import { nextCursor, pageQuery } from '../../../platform/api/paging';
import {
  DELIVERY_STATES,
  deliveryContent,
  keptSummary,
} from '../../../platform/deliveries/delivery-documents';
import { worldQuery } from '../documents';

/** An event of the inbox that is sent on, or one that was composed. */
const deliveryKind = z.enum(['replay', 'send']);

export type DeliveryKind = z.infer<typeof deliveryKind>;

export const deliverySummary = keptSummary
  .extend({
    kind: deliveryKind,
    event_id: z.string().nullable().describe('The event that was in the inbox; null for a new one.'),
    world: z.string(),
  })
  .meta({ id: 'WebhookDeliverySummary' });

export const deliveryDocument = deliverySummary.extend(deliveryContent).meta({ id: 'WebhookDelivery' });

export type DeliveryDocument = z.infer<typeof deliveryDocument>;

export const deliveryAnswer = z.object({ delivery: deliveryDocument });

export const deliveriesQuery = pageQuery.extend(worldQuery.shape).extend({
  event_id: z.string().max(100).optional().describe('Replays of this event only.'),
  state: z.enum(DELIVERY_STATES).optional(),
});

export const deliveriesAnswer = z.object({
  deliveries: z.array(deliverySummary).describe('Newest first.'),
  next_cursor: nextCursor,
});
