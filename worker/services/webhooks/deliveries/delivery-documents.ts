import * as z from 'zod';
import { nextCursor, pageQuery } from '../../../platform/api/paging';
import { worldQuery } from '../documents';

export const DELIVERY_STATES = ['pending', 'delivered', 'failed'] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

const sentHeaders = z.record(z.string(), z.string());

const attemptSummary = z.object({
  number: z.int(),
  at: z.iso.datetime().describe('By the clock of the project.'),
  duration_ms: z.int().nullable().describe('null while it is under way.'),
  status: z.int().nullable().describe('null when nothing was answered.'),
  error: z.string().nullable(),
});

const attemptDocument = attemptSummary
  .extend({
    response: z
      .object({ headers: sentHeaders, body: z.string().describe('How it begins, up to 16 KiB.') })
      .nullable(),
    sent_headers: sentHeaders,
  })
  .meta({ id: 'WebhookAttempt' });

export type AttemptDocument = z.infer<typeof attemptDocument>;

export const deliverySummary = z
  .object({
    id: z.string(),
    kind: z.enum(['replay', 'send']),
    event_id: z.string().nullable().describe('The event that was in the inbox; null for a new one.'),
    url: z.string(),
    method: z.string(),
    created_at: z.iso.datetime(),
    state: z.enum(DELIVERY_STATES),
    next_attempt_at: z.iso.datetime().nullable(),
    max_attempts: z.int(),
    attempts: z.array(attemptSummary),
    world: z.string(),
  })
  .meta({ id: 'WebhookDeliverySummary' });

export type DeliverySummary = z.infer<typeof deliverySummary>;

export const deliveryDocument = deliverySummary
  .extend({
    headers: sentHeaders.describe('Without those of a signature that each attempt makes anew.'),
    body: z.string(),
    body_encoding: z.enum(['text', 'base64']),
    attempts: z.array(attemptDocument),
  })
  .meta({ id: 'WebhookDelivery' });

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
