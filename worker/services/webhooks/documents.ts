import * as z from 'zod';
import { nextCursor, pageQuery } from '../../platform/api/paging';
import { signatureScheme } from '../../platform/webhook-signature/signature-config';
import { filterTime } from './filter-time';
import { PROVIDERS } from './provider/provider-of';

const worldName = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,64}$/,
    'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".',
  );

export const worldQuery = z.object({ world: worldName.default('main') });

export const VERDICTS = ['valid', 'invalid', 'stale', 'absent', 'unchecked'] as const;

export type Verdict = (typeof VERDICTS)[number];

export const callerDocument = z.object({
  address: z.string().nullable(),
  user_agent: z.string().nullable(),
  country: z.string().nullable(),
});

export const signatureVerdict = z.object({
  verdict: z.enum(VERDICTS),
  scheme: signatureScheme,
  step: z.string().nullable().describe('The step of the check that failed; null when none did.'),
  detail: z.string().nullable(),
});

export const eventSummary = z
  .object({
    id: z.string(),
    client_id: z.string(),
    method: z.string(),
    path: z.string().describe('Below the client; "/" when there is none.'),
    type: z.string().nullable(),
    provider: z.enum(PROVIDERS).nullable(),
    delivery_id: z.string().nullable().describe("The sender's own id of the delivery."),
    received_at: z.iso.datetime().describe('By the clock of the project.'),
    size: z.int().describe('Bytes of the body.'),
    content_type: z.string().nullable(),
    caller: callerDocument,
    signature: signatureVerdict,
    answered: z.object({
      status: z.int(),
      attempt: z.int().describe('The how manieth of this delivery it was.'),
    }),
    world: z.string(),
  })
  .meta({ id: 'WebhookEventSummary' });

export type EventSummary = z.infer<typeof eventSummary>;

export const eventDocument = eventSummary
  .extend({
    query: z.string().describe('Without "?"; empty when there is none.'),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.string(),
    body_encoding: z.enum(['text', 'base64']),
  })
  .meta({ id: 'WebhookEvent' });

export type EventDocument = z.infer<typeof eventDocument>;

const filterText = z.string().min(1).max(500);

export const eventFilters = z.object({
  client_id: filterText.optional(),
  type: filterText.optional(),
  verdict: z.enum(VERDICTS).optional(),
  provider: z.enum(PROVIDERS).optional(),
  since: filterTime.optional().describe('Received then or later: 2030-01-31T12:00:00Z, or 2030-01-31.'),
  until: filterTime.optional().describe('Received before.'),
  text: filterText.optional().describe('Anywhere in type, path, headers or body, in capitals or not.'),
  address: filterText.optional(),
  user_agent: filterText.optional(),
});

export type EventFilters = z.infer<typeof eventFilters>;

/** At the mock's own URL the world is named as everywhere there. */
export const ownEventsQuery = eventFilters.extend(pageQuery.shape);

export const eventsQuery = ownEventsQuery.extend(worldQuery.shape);

export const eventsAnswer = z.object({
  events: z.array(eventSummary).describe('Newest first.'),
  next_cursor: nextCursor,
  total: z.int().describe('Of all pages.'),
});

export type EventsAnswer = z.infer<typeof eventsAnswer>;

export const eventAnswer = z.object({ event: eventDocument });

/** A filter that is misspelt must not delete everything. */
export const ownClearQuery = z.strictObject(eventFilters.shape);

export const clearQuery = ownClearQuery.extend(worldQuery.shape);

export const clearedAnswer = z.object({ deleted: z.int() });

export const BUCKETS = ['minute', 'hour', 'day'] as const;

export const ownStatsQuery = z.object({ bucket: z.enum(BUCKETS).default('hour') });

export const statsQuery = ownStatsQuery.extend(worldQuery.shape);

export const webhookStats = z
  .object({
    total: z.int(),
    by_client: z.array(
      z.object({
        client_id: z.string(),
        count: z.int(),
        last_received_at: z.iso.datetime(),
        invalid: z.int().describe('Signed wrongly.'),
      }),
    ),
    by_type: z.array(z.object({ type: z.string().nullable(), count: z.int() })),
    by_verdict: z.object({
      valid: z.int(),
      invalid: z.int(),
      stale: z.int(),
      absent: z.int(),
      unchecked: z.int(),
    }),
    by_caller: z.array(
      z.object({
        client_id: z.string(),
        address: z.string().nullable(),
        user_agent: z.string().nullable(),
        count: z.int(),
        last_received_at: z.iso.datetime(),
      }),
    ),
    over_time: z
      .array(z.object({ at: z.iso.datetime(), count: z.int() }))
      .describe('Oldest first; a time in which nothing came is left out.'),
    size_bytes: z.int(),
  })
  .meta({ id: 'WebhookStats' });

export type WebhookStats = z.infer<typeof webhookStats>;
