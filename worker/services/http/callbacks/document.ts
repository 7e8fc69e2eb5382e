import * as z from 'zod';
import { boundedJson } from '../../../platform/api/bounded-json';
import { headerName } from '../response-headers';
import { isStandardSecret } from './signature';

const BODY_BYTES = 256 * 1024;
const HEADERS = 50;
/** A Worker may go on for some 30 s behind its answer; all delays and tries have to fit in. */
const LONGEST_DELAY_MS = 10_000;
const MOST_RETRIES = 4;

const secret = z.string().min(1, 'A secret has at least one character.').max(1_024);

const signature = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z
      .literal('hmac-sha256')
      .describe('sha256= and the HMAC of the body in hexadecimal, as GitHub signs.'),
    secret,
    header: headerName.default('x-hub-signature-256'),
  }),
  z.strictObject({
    scheme: z.literal('standard-webhooks').describe('webhook-id, webhook-timestamp and webhook-signature.'),
    secret: secret.superRefine((text, context) => {
      if (isStandardSecret(text)) return;
      context.addIssue({ code: 'custom', message: 'A secret of Standard Webhooks is "whsec_" and base64.' });
    }),
  }),
]);

/** A request that is sent out when the answer is. */
export const callbackDocument = z
  .strictObject({
    url: z
      .string()
      .min(1)
      .max(8 * 1024)
      .describe('A template.')
      .meta({ examples: ["{{body 'callback_url'}}"] }),
    method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).default('POST'),
    headers: z
      .record(headerName, z.string().max(8 * 1024))
      .refine((headers) => Object.keys(headers).length <= HEADERS, `There are at most ${HEADERS} headers.`)
      .default({})
      .describe('Their values are templates.'),
    body: boundedJson(BODY_BYTES)
      .default(null)
      .describe('A template, or any JSON value with templates in it.'),
    delay_ms: z
      .int()
      .min(0)
      .max(LONGEST_DELAY_MS)
      .default(0)
      .describe('Between the answer and the first try.'),
    retries: z
      .int()
      .min(0)
      .max(MOST_RETRIES)
      .default(2)
      .describe('Tries after the first, when it was answered by 408, 425, 429 or 5xx or not at all.'),
    sign: signature.nullable().default(null),
  })
  .superRefine(({ method, body }, context) => {
    if (method !== 'GET' || body === null || body === undefined) return;
    context.addIssue({ code: 'custom', path: ['body'], message: 'A GET carries no body.' });
  })
  .meta({ id: 'Callback' });

export const callbacksDocument = z.array(callbackDocument).max(10);

export type CallbackDocument = z.infer<typeof callbackDocument>;
export type CallbackSignature = z.infer<typeof signature>;
