import * as z from 'zod';
import { LIMITS } from '../../../platform/limits';

/** The server writes these, a mock cannot. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const MOST_HEADERS = 50;

const answerHeader = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'A header is named by letters, digits, hyphens and underscores.')
  .refine((name) => !OF_THE_CONNECTION.has(name.toLowerCase()), 'The server sets this header by itself.')
  .refine((name) => !/^x-understudy-/i.test(name), 'Understudy sets this header by itself.');

const answerHeaderValue = z
  .string()
  .max(8 * 1024)
  .regex(
    /^[\t\x20-\x7e\x80-\xff]*$/,
    'The value of a header has no line break, and no character beyond Latin-1.',
  );

const status = z.int().min(200).max(599);

/** What a sender is answered. */
export const respondConfig = z.strictObject({
  status: status.default(200),
  headers: z
    .record(answerHeader, answerHeaderValue)
    .refine((headers) => Object.keys(headers).length <= MOST_HEADERS, {
      error: `There are at most ${MOST_HEADERS} headers.`,
    })
    .default({}),
  body: z
    .string()
    .max(256 * 1024)
    .nullable()
    .default(null)
    .describe('null: a receipt with the id of the event. Empty: no body.'),
  content_type: answerHeaderValue.max(200).default('application/json'),
  delay_ms: z.int().min(0).max(LIMITS.delayMilliseconds).default(0),
});

export type RespondConfig = z.infer<typeof respondConfig>;

/** How a sender is brought to try again. */
export const failFirstConfig = z.strictObject({
  count: z.int().min(0).max(100).default(0).describe('So many attempts fail before one succeeds; 0: none.'),
  status: z.int().min(300).max(599).default(500),
  per: z
    .enum(['delivery', 'client'])
    .default('delivery')
    .describe(
      "What is counted: the attempts of one delivery, known by the sender's id of it or else by its body; or all that the client sends.",
    ),
});

export type FailFirstConfig = z.infer<typeof failFirstConfig>;

/** What senders ask of a receiver before they send it anything. */
export const handshakesConfig = z.strictObject({
  answer: z
    .boolean()
    .default(true)
    .describe('Challenges of Slack, Meta, Microsoft Graph, Azure, Dropbox, Zoom, X and others are met.'),
  verify_token: z
    .string()
    .max(500)
    .nullable()
    .default(null)
    .describe('What hub.verify_token has to be; null: anything.'),
});

export type HandshakesConfig = z.infer<typeof handshakesConfig>;
