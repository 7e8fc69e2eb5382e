import * as z from 'zod';
import { signatureConfig } from '../../platform/webhook-signature/signature-config';
import { failFirstConfig, handshakesConfig, respondConfig } from './settings/answer-config';
import { CLIENT_ID, isReservedClient } from './settings/client-id';
import { eventTypeConfig } from './settings/event-type-config';

const MOST_CLIENTS = 200;
const MEGABYTE = 1024 * 1024;

const policy = z
  .enum(['record', 'refuse'])
  .describe('refuse: what is not validly signed is kept, and answered with 401.');

const clientId = z
  .string()
  .regex(CLIENT_ID, 'A client is named by 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-".')
  .refine((id) => !isReservedClient(id), 'No client can have this name: the events are read there.');

/** Each part that is there stands in for the whole of the group's. */
const clientConfig = z.strictObject({
  signature: signatureConfig.optional(),
  policy: policy.optional(),
  event_type: eventTypeConfig.optional(),
  respond: respondConfig.optional(),
  fail_first: failFirstConfig.optional(),
  handshakes: handshakesConfig.optional(),
});

export type ClientConfig = z.infer<typeof clientConfig>;

/** What holds for a whole inbox. */
export const webhooksConfig = z
  .strictObject({
    signature: signatureConfig.prefault({}),
    policy: policy.default('record'),
    event_type: eventTypeConfig.prefault({}).describe('Where an event says what it is.'),
    respond: respondConfig.prefault({}).describe('What senders are answered.'),
    fail_first: failFirstConfig.prefault({}).describe('Makes senders try again.'),
    handshakes: handshakesConfig.prefault({}).describe('What senders ask before they send.'),
    clients: z
      .record(clientId, clientConfig)
      .refine((clients) => Object.keys(clients).length <= MOST_CLIENTS, {
        error: `There are at most ${MOST_CLIENTS} clients with settings of their own.`,
      })
      .default({})
      .describe('What is otherwise for one client. Others need not be named here to send.'),
    reading: z
      .strictObject({
        open: z.boolean().default(false).describe('Anyone who knows the URL may read and replay the events.'),
        token: z
          .string()
          .min(8, 'A token has at least eight characters.')
          .max(200)
          .regex(/^[\x21-\x7e]+$/, 'A token has no spaces, and no character beyond ASCII.')
          .nullable()
          .default(null)
          .describe(
            'What is sent as "Authorization: Bearer", or as ?token=. null: it stays as it is; the first is made.',
          ),
      })
      .prefault({})
      .describe("Who may read the events at the mock's own URL."),
    keep: z
      .strictObject({
        events: z.int().min(1).max(10_000).default(2000).describe('More than these push out the oldest.'),
        days: z.int().min(1).max(365).default(30).describe('By the clock of the project.'),
        bytes: z
          .int()
          .min(MEGABYTE)
          .max(256 * MEGABYTE)
          .default(256 * MEGABYTE)
          .describe('Of all events together.'),
      })
      .prefault({})
      .describe('How much is kept; the oldest goes first.'),
    samples: z
      .boolean()
      .default(false)
      .describe('A new world begins with events of known senders, so that there is something to look at.'),
  })
  .meta({ id: 'WebhooksConfig' });

export type WebhooksConfig = z.infer<typeof webhooksConfig>;
