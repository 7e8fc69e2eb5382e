import * as z from 'zod';
import { attemptsShape } from '../../../platform/deliveries/attempts-shape';
import { MOST_BODY_BYTES } from '../../../platform/deliveries/most-body-bytes';
import { customSignature, signatureScheme } from '../../../platform/webhook-signature/signature-config';
import { headerChanges, targetMethod, targetUrl } from '../deliveries/delivery-wishes';
import { PROVIDERS } from '../provider/provider-of';

/** What is sent, and how it is signed. */
export const composedShape = {
  url: targetUrl,
  method: targetMethod.optional().describe('POST, where the event has no other.'),
  scheme: signatureScheme
    .optional()
    .describe("When it is not named: the preset's, the event's client's, or none."),
  secret: z
    .string()
    .max(1000)
    .nullable()
    .default(null)
    .describe("null: the event's client's, where there is one. For standard_ed25519 a private key, whsk_…"),
  custom: customSignature,
  preset: z.enum(PROVIDERS).optional().describe('Whose headers it has.'),
  sample: z.string().max(100).optional().describe('One of the preset, from GET …/webhooks/presets.'),
  event_id: z.string().max(100).optional().describe('An event of the inbox instead of a sample.'),
  body: z.string().max(MOST_BODY_BYTES).optional().describe("Instead of the sample's or the event's."),
  type: z.string().max(200).optional().describe("What a body of one's own is about, for the headers."),
  headers: headerChanges.default({}),
};

export const newSend = z.strictObject({ ...composedShape, ...attemptsShape }).meta({ id: 'NewWebhookSend' });

export type ComposedWish = z.infer<z.ZodObject<typeof composedShape>>;
