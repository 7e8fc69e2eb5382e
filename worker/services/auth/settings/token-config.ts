import * as z from 'zod';
import { extraClaims } from './user-fields';

const LONGEST_SECONDS = 10 * 365 * 24 * 3600;

const seconds = z.int().min(1).max(LONGEST_SECONDS);

const audience = z.union([z.string().min(1).max(300), z.array(z.string().min(1).max(300)).min(1).max(20)]);

export const tokenConfig = z
  .strictObject({
    access_seconds: seconds.default(86_400).describe('How long an access token is valid: a day.'),
    refresh_seconds: seconds.default(2_592_000).describe('How long a refresh token is valid: 30 days.'),
    issuer: z
      .string()
      .min(1)
      .max(300)
      .nullable()
      .default(null)
      .describe('The claim iss; null leaves it out.'),
    audience: audience.nullable().default(null).describe('The claim aud; null leaves it out.'),
    claims: extraClaims
      .default({})
      .describe('Further claims of all access tokens. A user may have own values.'),
  })
  .prefault({})
  .describe('What tokens say. They expire by the clock of the project.');

export type TokenConfig = z.infer<typeof tokenConfig>;

export const refreshConfig = z
  .strictObject({
    rotate: z
      .boolean()
      .default(false)
      .describe('Each refresh gives a new refresh token, and the old one is used up.'),
    detect_reuse: z
      .boolean()
      .default(false)
      .describe(
        'A used-up refresh token that comes again ends the whole session: somebody may have stolen it.',
      ),
  })
  .prefault({})
  .describe('What becomes of refresh tokens.');
