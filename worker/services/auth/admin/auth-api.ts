import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { madeToken, tokenWish } from '../documents/token-documents';
import { openAdminAuth } from './admin-auth';
import { sessionsApi } from './sessions-api';
import { decodeToken, describeKeys, describeTraffic, makeTeamToken } from './team-tokens';
import { decodedToken, keysAnswer, metricsAnswer, tokenToDecode } from './token-documents';
import { worldQuery } from './user-documents';
import { usersApi } from './users-api';

/** Under /api/groups/{group_id}/auth. */
export const authApi = new Hono<ServiceAppEnv>()
  .post(
    '/tokens',
    operation('auth_tokens.make', {
      summary: 'Make a token for any user: a valid one, or one with something wrong',
      description: 'For tests of the API that is to refuse it. A revoked one is refused by this group only.',
      query: worldQuery,
      body: tokenWish,
      answers: { 201: madeToken },
    }),
    async (c) =>
      c.json(await makeTeamToken(openAdminAuth(c.var, c.req.valid('query').world), c.req.valid('json')), 201),
  )
  .post(
    '/tokens/decode',
    operation('auth_tokens.decode', {
      summary: 'What a token says, whether it is valid here, and which step it fails at',
      query: worldQuery,
      body: tokenToDecode,
      answers: { 200: decodedToken },
    }),
    async (c) => {
      const auth = openAdminAuth(c.var, c.req.valid('query').world);
      return c.json(await decodeToken(auth, c.req.valid('json').token));
    },
  )
  .get(
    '/metrics',
    operation('auth_service.metrics', {
      summary: 'Requests and errors of all worlds; users and sessions of one',
      query: worldQuery,
      answers: { 200: metricsAnswer },
    }),
    async (c) => c.json(await describeTraffic(openAdminAuth(c.var, c.req.valid('query').world))),
  )
  .get(
    '/keys',
    operation('auth_service.keys', {
      summary: 'What another API needs to check the tokens of this one',
      answers: { 200: keysAnswer },
    }),
    async (c) => c.json(await describeKeys(openAdminAuth(c.var, 'main'))),
  )
  .route('/users', usersApi)
  .route('/sessions', sessionsApi);
