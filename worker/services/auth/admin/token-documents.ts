import * as z from 'zod';
import { TOKEN_STEPS, VERDICTS } from '../judging/token-verdict';
import { ALGORITHMS } from '../settings/signing-config';

export const tokenToDecode = z
  .strictObject({ token: z.string().min(1).max(16_384) })
  .meta({ id: 'TokenToDecode' });

export const decodedToken = z
  .object({
    header: z.record(z.string(), z.unknown()).nullable().describe('null: it could not be read.'),
    claims: z.record(z.string(), z.unknown()).nullable(),
    verdict: z.enum(VERDICTS),
    step: z.enum(TOKEN_STEPS).nullable().describe('The first that failed.'),
    detail: z.string(),
    expires_in: z.int().nullable().describe('Seconds by the clock of the project; below 0 it has expired.'),
    checks: z
      .array(z.object({ step: z.enum(TOKEN_STEPS), ok: z.boolean(), detail: z.string() }))
      .describe('In order, up to the one that failed.'),
  })
  .meta({ id: 'DecodedToken' });

export type DecodedToken = z.infer<typeof decodedToken>;

export const authMetrics = z
  .object({
    total_requests: z.int(),
    total_errors: z.int(),
    error_rate: z.number(),
    endpoints: z.record(z.string(), z.object({ requests: z.int(), errors: z.int() })),
  })
  .meta({ id: 'AuthMetrics' });

export type AuthMetrics = z.infer<typeof authMetrics>;

export const metricsAnswer = z.object({
  metrics: authMetrics,
  users: z.int(),
  sessions: z.int().describe('Refresh tokens that can still be used.'),
  locked: z.int().describe('Users who are locked out.'),
});

export const keysAnswer = z
  .object({
    algorithm: z.enum(ALGORITHMS),
    key_id: z.string().nullable(),
    secret: z.string().nullable().describe('Of HS256, HS384 and HS512; null with a key.'),
    public_key_pem: z.string().nullable().describe('Of RS256 and ES256.'),
    jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
    jwks_path: z.string().describe('Below the address of the group.'),
    issuer: z.string().nullable(),
    audience: z.union([z.string(), z.array(z.string())]).nullable(),
  })
  .meta({ id: 'AuthKeys' });

export type AuthKeys = z.infer<typeof keysAnswer>;
