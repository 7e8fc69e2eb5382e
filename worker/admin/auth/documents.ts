import * as z from 'zod';
import { nextCursor } from '../../platform/api/paging';
import { SCOPES } from '../../platform/scopes';
import { displayName } from '../documents';
import { roleName } from '../organizations/documents';

export const providersAnswer = z.object({
  providers: z.array(z.object({ id: z.string(), title: z.string() })),
});

export const loginQuery = z.object({
  provider: z.string().max(40),
  next: z.string().max(2_000).optional().describe('A path of our own to come back to.'),
});

export const callbackQuery = z.object({
  code: z.string().max(2_000).optional(),
  state: z.string().max(2_000).optional(),
  error: z.string().max(200).optional(),
});

const userDocument = z
  .object({ id: z.uuid(), name: z.string(), email: z.string().nullable(), avatar_url: z.string().nullable() })
  .meta({ id: 'User' });

const scopes = z.array(z.enum(SCOPES));

export const meAnswer = z.object({
  user: userDocument,
  organizations: z.array(z.object({ id: z.uuid(), name: z.string(), role: roleName })),
  via: z.enum(['session', 'token']),
  scopes,
});

export const mePatch = z.strictObject({ name: displayName });

export const sessionDocument = z
  .object({
    id: z.uuid(),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime().describe('To some minutes.'),
    expires_at: z.iso.datetime(),
    user_agent: z.string().nullable(),
    country: z
      .string()
      .nullable()
      .describe('Where it was used last, such as BR; null where that is not known.'),
    is_current: z.boolean().describe('Whether this very request came with it.'),
  })
  .meta({ id: 'Session' });

export const sessionsAnswer = z.object({ sessions: z.array(sessionDocument), next_cursor: nextCursor });
export const sessionsEnded = z.object({ ended: z.int() });

export const tokenDocument = z
  .object({
    id: z.uuid(),
    name: z.string(),
    hint: z.string().describe('Its last four characters.'),
    scopes,
    expires_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Token' });

export const newToken = z.strictObject({
  name: displayName,
  scopes: z
    .array(z.enum(SCOPES))
    .min(1)
    .default(['write'])
    .describe('Each scope includes the ones before it: read, write, admin.'),
  expires_in_days: z.int().min(1).max(3_650).nullable().default(90).describe('null never expires.'),
});

export const tokenMade = z.object({
  token: tokenDocument,
  secret: z.string().describe('Shown this once; only its hash is kept.'),
});
export const tokensAnswer = z.object({ tokens: z.array(tokenDocument), next_cursor: nextCursor });
