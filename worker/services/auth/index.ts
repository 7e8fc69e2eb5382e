import { handleLater } from '../handle-later';
import { defineService } from '../service';
import { authApi } from './admin/auth-api';
import { compileAuth } from './compiled';
import { completeAuth } from './complete';
import { authConfig } from './config';
import { DEMO_AUTH } from './demo';
import { authMemory } from './memory/auth-memory';
import { describeAuth } from './openapi/openapi';
import { authChaos } from './route-chaos';
import { findRoute, ROUTES, routeName } from './routes';
import { authStats } from './stats';

/**
 * An API that registers users, logs them in and gives them JWTs. What is not as with a real one:
 * - nothing proves that an e-mail address is its user's, and no password is ever forgotten: no mail is sent
 * - whoever reaches the mock may list its users, reset them, and ask for a token of any of them, the bad ones too
 * - an access token is refused here once it or its session is revoked; another API that only checks signatures cannot know
 * - a token without `type` is taken for an access token, so that one that the team has signed by itself is let in
 * - passwords are hashed with PBKDF2-SHA256 in 100,000 rounds, the most that Workers allow: fewer than a real one should
 * - ids, `jti` and `sid` follow from the seed of the exchange; so do tokens, but with ES256, which signs with dice of its own
 * - all that expires does by the clock of the project, in both directions: a lock or a token that was over is back when
 *   the clock is turned back, and no session is forgotten because it has expired
 * - two refreshes at once with one token that rotates count as reuse: there is no time in which both are good
 * - seed users are those that the group had when the world was born; other settings show after a reset
 * - a world keeps the last 20,000 refresh tokens, 20,000 revocations, and the failed logins of 10,000 addresses
 * - groups and worlds that sign with the same secret take each other's tokens of users that they both have, as two APIs
 *   would; a session is known where it began alone
 * - `health` and `metrics` count all worlds together, and 4xx answers as errors; `health` replaces the house's
 */
export const auth = defineService({
  kind: 'auth',
  title: 'JWT auth API',
  config: authConfig,
  complete: completeAuth,
  memory: authMemory,
  prepare: async (_group, config) => compileAuth(config),
  defines: (method, path) => path === ROUTES.health.path && (method === 'GET' || method === 'HEAD'),
  chaos: authChaos,
  routeOf(method, path) {
    const route = findRoute(method, path);
    return route.kind === 'operation' ? routeName(route.name) : null;
  },
  hides: ['password', 'access_token', 'refresh_token', 'token'],
  handle: handleLater(async () => (await import('./handler')).handleAuth),
  judgeBearer: async (token, of) => (await import('./judging/judge-bearer')).judgeBearer(token, of),
  openapi: describeAuth,
  stats: authStats,
  rows: { bury: () => [], revive: () => [] },
  parts: [],
  admin: [{ path: 'auth', routes: authApi }],
  demo: {
    slug: 'auth',
    name: 'Auth',
    description: 'Five users with the password password123, and JWTs signed with HS256.',
    config: DEMO_AUTH,
    seed: async () => {},
  },
});
