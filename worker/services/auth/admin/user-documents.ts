import * as z from 'zod';
import { nextCursor, pageQuery } from '../../../platform/api/paging';
import { worldName } from '../../world-documents';
import { extraClaims, userEmail, userId, userName, userPassword, userRoles } from '../settings/user-fields';

export const worldQuery = z.object({ world: worldName.default('main') });

export const usersQuery = pageQuery.extend(worldQuery.shape).extend({
  text: z.string().max(200).default('').describe('What stands in the id, the e-mail address or the name.'),
});

export const userDocument = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    claims: z.record(z.string(), z.unknown()),
    created_at: z.iso.datetime(),
    is_seed: z.boolean().describe('Whether a reset brings the user back.'),
    failed_logins: z.int().describe('In a row.'),
    locked_until: z.iso.datetime().nullable(),
    sessions: z.int().describe('Refresh tokens that can still be used.'),
  })
  .meta({ id: 'AuthUser' });

export type UserDocument = z.infer<typeof userDocument>;

export const userAnswer = z.object({ user: userDocument });
export const usersAnswer = z.object({
  users: z.array(userDocument),
  next_cursor: nextCursor,
  total: z.int().describe('On all pages.'),
});

export const newUser = z
  .strictObject({
    id: userId.optional().describe('One is made when it is left out.'),
    email: userEmail,
    name: userName,
    password: userPassword.describe('Taken as it is: the rules are for who registers.'),
    roles: userRoles.default([]),
    claims: extraClaims.default({}).describe('Further claims of the tokens of this user.'),
  })
  .meta({ id: 'NewAuthUser' });

export type NewUser = z.infer<typeof newUser>;

export const userPatch = z
  .strictObject({
    email: userEmail,
    name: userName,
    password: userPassword,
    roles: userRoles,
    claims: extraClaims,
  })
  .partial()
  .meta({ id: 'AuthUserPatch' });

export type UserPatch = z.infer<typeof userPatch>;

export const sessionsQuery = pageQuery.extend(worldQuery.shape).extend({
  user_id: z.string().max(128).optional(),
});

export const SESSION_STATES = ['active', 'used', 'expired', 'revoked'] as const;

export const sessionDocument = z
  .object({
    id: z.string().describe('The jti of the refresh token.'),
    session_id: z.string().describe('The sid of all tokens that came from one login.'),
    user: z.object({ id: z.string(), email: z.string(), name: z.string() }),
    issued_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
    used_at: z.iso.datetime().nullable().describe('When it was rotated: another one took its place.'),
    revoked_at: z.iso.datetime().nullable(),
    revoked_because: z.enum(['logout', 'revoked', 'reuse']).nullable(),
    state: z.enum(SESSION_STATES),
  })
  .meta({ id: 'AuthSession' });

export type SessionDocument = z.infer<typeof sessionDocument>;

export const sessionsAnswer = z.object({ sessions: z.array(sessionDocument), next_cursor: nextCursor });
