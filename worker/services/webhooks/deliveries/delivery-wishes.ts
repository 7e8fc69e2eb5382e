import * as z from 'zod';
import { attemptsShape } from '../../../platform/deliveries/attempts-shape';
import { MOST_BODY_BYTES } from '../../../platform/deliveries/most-body-bytes';
import { signatureScheme } from '../../../platform/webhook-signature/signature-config';

export const targetUrl = z.string().min(1).max(8192).describe('Of the receiver.');

export const targetMethod = z
  .string()
  .regex(/^(?!CONNECT$)[A-Z]{1,20}$/, 'A method is 1 to 20 capital letters, and not CONNECT.')
  .describe('Such as POST.');

/** The values that a header of a request can have. */
const headerValue = z
  .string()
  .max(8192)
  .regex(
    /^[\t\x20-\x7e\x80-\xff]*$/,
    'The value of a header has no line break, and no character beyond Latin-1.',
  );

const headerName = z
  .string()
  .regex(
    /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}$/,
    'A header is named by letters, digits, hyphens and underscores.',
  );

export const headerChanges = z
  .record(headerName, headerValue.nullable())
  .describe(
    'Over those that are there; null takes one away. Those of the connection are left out, such as Host.',
  );

export const secretText = z.string().min(1).max(1000);

export const replayShape = {
  url: targetUrl,
  method: targetMethod.optional(),
  headers: headerChanges.default({}),
  body: z.string().max(MOST_BODY_BYTES).optional().describe("Instead of the event's."),
  sign: z
    .enum(['as_is', 'again'])
    .default('as_is')
    .describe('again: with a fresh timestamp, at each attempt. as_is: the signature that was received.'),
  scheme: signatureScheme.optional().describe("For again; the client's when it is not named."),
  secret: secretText.optional().describe("For again; the client's when it is not named."),
  ...attemptsShape,
};

/** At the mock's own URL the event is named by the path. */
export const replayWish = z.strictObject(replayShape).meta({ id: 'WebhookReplay' });

export type ReplayWish = z.infer<typeof replayWish>;

export const newReplay = z
  .strictObject({ event_id: z.string().min(1).max(100), ...replayShape })
  .meta({ id: 'NewWebhookReplay' });
