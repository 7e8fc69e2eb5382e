import * as z from 'zod';

export const SIGNATURE_SCHEMES = [
  'none',
  'standard',
  'standard_ed25519',
  'stripe',
  'github',
  'slack',
  'shopify',
  'custom',
] as const;

export const signatureScheme = z.enum(SIGNATURE_SCHEMES);

export type SignatureScheme = z.infer<typeof signatureScheme>;

const headerName = z
  .string()
  .regex(
    /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/,
    'A header is named by letters, digits, hyphens and underscores.',
  );

export const customSignature = z
  .strictObject({
    header: headerName.default('x-webhook-signature').describe('Where the signature stands.'),
    algorithm: z.enum(['sha256', 'sha1', 'sha512']).default('sha256').describe('Of the HMAC.'),
    encoding: z.enum(['hex', 'base64', 'base64url']).default('hex').describe('How its bytes are written.'),
    prefix: z
      .string()
      .max(100)
      .default('')
      .describe('What stands before the signature in the header, such as sha256=.'),
    timestamp_header: headerName
      .nullable()
      .default(null)
      .describe('Where the time of sending stands, in Unix seconds or milliseconds; null: nowhere.'),
    signed: z
      .enum(['body', 'timestamp.body'])
      .default('body')
      .describe('body: the raw body alone. timestamp.body: the timestamp, a dot, and the raw body.'),
  })
  .prefault({})
  .describe('What the scheme "custom" means.');

export type CustomSignature = z.infer<typeof customSignature>;

/** Who may have sent an event, and how that is proved. */
export const signatureConfig = z.strictObject({
  scheme: signatureScheme.default('none').describe('Whose way of signing; none: nothing is checked.'),
  secrets: z
    .array(z.string().min(1).max(1000))
    .max(5)
    .default([])
    .describe('Each is valid, so that one can be rotated out. For standard_ed25519: public keys, whpk_…'),
  tolerance_seconds: z
    .number()
    .int()
    .min(0)
    .max(31_536_000)
    .default(300)
    .describe('How old, or how far ahead, a signed timestamp may be; 0: any age.'),
  custom: customSignature,
});

export type SignatureSettings = z.infer<typeof signatureConfig>;
