import * as z from 'zod';
import { jsonObject } from '../../../platform/api/bounded-json';

export const ALGORITHMS = ['HS256', 'HS384', 'HS512', 'RS256', 'ES256'] as const;

export type Algorithm = (typeof ALGORITHMS)[number];

export const DEFAULT_SECRET = 'dev-secret-key-change-in-production';

export const signingConfig = z
  .strictObject({
    algorithm: z
      .enum(ALGORITHMS)
      .default('HS256')
      .describe(
        'HS: with the secret that your own API has too. RS256 and ES256: with a key, of which the JWKS has the public half.',
      ),
    secret: z.string().min(1).max(1024).default(DEFAULT_SECRET).describe('Of HS256, HS384 and HS512.'),
    key: jsonObject(8 * 1024)
      .refine(isPrivateKey, 'A key is a private JWK: RSA, or EC of the curve P-256.')
      .nullable()
      .default(null)
      .describe('Of RS256 and ES256: a private JWK. One is made when there is none that fits.'),
    key_id: z
      .string()
      .regex(/^[\w.:-]{1,100}$/, 'A key id is 1 to 100 letters, digits and ._:-.')
      .nullable()
      .default(null)
      .describe('The kid of tokens and of the JWKS. One is made with the key.'),
  })
  .prefault({})
  .describe('How tokens are signed.');

export type SigningConfig = z.infer<typeof signingConfig>;

function isPrivateKey(jwk: Record<string, unknown>): boolean {
  if (typeof jwk.d !== 'string') return false;
  return jwk.kty === 'RSA' || (jwk.kty === 'EC' && jwk.crv === 'P-256');
}
