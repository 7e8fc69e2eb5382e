import * as z from 'zod';

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

/** What a list shows; a service says besides what its kinds and events are. */
export const keptSummary = z.object({
  id: z.string(),
  kind: z.string(),
  event_id: z.string().nullable(),
  url: z.string(),
  method: z.string(),
  created_at: z.iso.datetime(),
  state: z.enum(DELIVERY_STATES),
  next_attempt_at: z.iso.datetime().nullable(),
  max_attempts: z.int(),
  attempts: z.array(attemptSummary),
});

/** What one delivery shows more. */
export const deliveryContent = {
  headers: sentHeaders.describe('Without those of a signature that each attempt makes anew.'),
  body: z.string(),
  body_encoding: z.enum(['text', 'base64']),
  attempts: z.array(attemptDocument),
};

type OfKind<Document, Kind extends string> = Omit<Document, 'kind'> & { kind: Kind };

type Content = z.infer<z.ZodObject<typeof deliveryContent>>;

export type KeptSummary<Kind extends string = string> = OfKind<z.infer<typeof keptSummary>, Kind>;

export type KeptDelivery<Kind extends string = string> = Omit<KeptSummary<Kind>, keyof Content> & Content;
