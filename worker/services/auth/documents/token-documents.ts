import * as z from 'zod';
import { jsonObject } from '../../../platform/api/bounded-json';

export const TOKEN_KINDS = [
  'valid',
  'expired',
  'not_yet_valid',
  'wrong_signature',
  'alg_none',
  'wrong_audience',
  'wrong_issuer',
  'revoked',
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

const audience = z.union([z.string().min(1).max(300), z.array(z.string().min(1).max(300)).min(1).max(20)]);

export const tokenWish = z
  .strictObject({
    user: z.string().min(1).max(320).describe('Id or e-mail address of a user.'),
    kind: z.enum(TOKEN_KINDS).default('valid').describe('What is wrong with it.'),
    claims: jsonObject(8 * 1024)
      .default({})
      .describe('Further claims, or other values of the usual ones.'),
    expires_in: z
      .int()
      .min(-315_360_000)
      .max(315_360_000)
      .optional()
      .describe('Seconds; below 0 it has expired. As the group says when left out.'),
    audience: audience.optional(),
    issuer: z.string().min(1).max(300).optional(),
  })
  .meta({ id: 'TokenWish' });

export type TokenWish = z.infer<typeof tokenWish>;

export const madeToken = z
  .object({
    token: z.string(),
    kind: z.enum(TOKEN_KINDS),
    header: z.record(z.string(), z.unknown()),
    claims: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'MadeToken' });

export type MadeToken = z.infer<typeof madeToken>;
