import * as z from 'zod';
import { MOST_BODY_BYTES } from '../../../platform/deliveries/most-body-bytes';
import { customSignature, signatureScheme } from '../../../platform/webhook-signature/signature-config';
import { PROVIDERS } from '../provider/provider-of';

export const signatureWish = z
  .strictObject({
    scheme: signatureScheme,
    secret: z.string().max(1000).default('').describe('For standard_ed25519 a private key, whsk_…'),
    body: z.string().max(MOST_BODY_BYTES).default(''),
    id: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('Part of what Standard Webhooks signs; else a new one.'),
    timestamp: z.int().min(0).max(99_999_999_999).optional().describe('Unix seconds; else now.'),
    custom: customSignature,
  })
  .meta({ id: 'WebhookSignatureWish' });

export type SignatureWish = z.infer<typeof signatureWish>;

export const signatureAnswer = z
  .object({
    headers: z.record(z.string(), z.string()),
    signed_content: z.string().describe('What the signature is made over.'),
    explanation: z.string(),
  })
  .meta({ id: 'WebhookSignature' });

export type SignatureAnswer = z.infer<typeof signatureAnswer>;

const schemeDocument = z.object({
  scheme: signatureScheme,
  title: z.string(),
  headers: z.array(z.string()),
  needs_timestamp: z.boolean(),
  secret_form: z.string(),
  signs: z.string().describe('What the signature is made over.'),
  description: z.string(),
});

const sampleDocument = z.object({
  preset: z.enum(PROVIDERS),
  name: z.string(),
  type: z.string(),
  headers: z.record(z.string(), z.string()).describe('Beside those of the signature.'),
  body: z.string(),
});

export const presetsAnswer = z
  .object({ schemes: z.array(schemeDocument), samples: z.array(sampleDocument) })
  .meta({ id: 'WebhookPresets' });

export type Presets = z.infer<typeof presetsAnswer>;
