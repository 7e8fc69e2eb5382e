import { type Context, Hono } from 'hono';
import { requestErrors } from '../platform/api/request-errors';
import { acceptedLanguage } from '../platform/languages/accepted-language';
import { loadSpeech } from '../platform/languages/speech';
import { problemResponse } from '../platform/problem';
import { ALL_SERVICES } from '../services/registry';
import type { AdminDeps, AdminEnv } from './admin-env';
import { admit } from './admit';
import { authApi } from './auth/auth-api';
import { sessionsApi } from './auth/sessions-api';
import { tokensApi } from './auth/tokens-api';
import { demoApi } from './demo-api';
import { documentationApi } from './documentation-api';
import { chaosApi } from './groups/chaos-api';
import { examplesApi } from './groups/examples-api';
import { groupsApi } from './groups/groups-api';
import { kindsApi } from './groups/kinds-api';
import { worldsApi } from './groups/worlds-api';
import { auditApi } from './organizations/audit-api';
import { invitationLinkApi, invitationsApi } from './organizations/invitations-api';
import { membersApi } from './organizations/members-api';
import { organizationsApi } from './organizations/organizations-api';
import { demoLinkApi } from './projects/demo-link/demo-link-api';
import { sharedDemoApi } from './projects/demo-link/shared-demo-api';
import { liveApi } from './projects/live/live-api';
import { exchangeActionsApi } from './projects/log/exchange-actions-api';
import { exchangesApi } from './projects/log/exchanges-api';
import { logSettingsApi } from './projects/log/log-settings-api';
import { measuresApi } from './projects/log/measures-api';
import { verifyApi } from './projects/log/verify-api';
import { projectsApi } from './projects/projects-api';
import { summaryApi } from './projects/summary/summary-api';
import { schemasApi } from './schemas/schemas-api';
import { unknownRoute } from './unknown-route';

/** Chained, so that its type knows every route. */
function resources() {
  return new Hono<AdminEnv>()
    .route('/auth', authApi)
    .route('/auth/sessions', sessionsApi)
    .route('/tokens', tokensApi)
    .route('/orgs', organizationsApi)
    .route('/orgs', membersApi)
    .route('/orgs', invitationsApi)
    .route('/orgs', auditApi)
    .route('/invitations', invitationLinkApi)
    .route('/projects', projectsApi)
    .route('/projects/:project_id/summary', summaryApi)
    .route('/projects/:project_id/exchanges', exchangesApi)
    .route('/projects/:project_id/exchanges', exchangeActionsApi)
    .route('/projects/:project_id', measuresApi)
    .route('/projects/:project_id/live', liveApi)
    .route('/projects/:project_id/verify', verifyApi)
    .route('/projects/:project_id/log', logSettingsApi)
    .route('/projects/:project_id/demo-link', demoLinkApi)
    .route('/schemas', schemasApi)
    .route('/demo', demoApi)
    .route('/demo', sharedDemoApi)
    .route('/kinds', kindsApi)
    .route('/groups', groupsApi)
    .route('/groups/:group_id', examplesApi)
    .route('/groups/:group_id/chaos', chaosApi)
    .route('/groups/:group_id/worlds', worldsApi);
}

export type Resources = ReturnType<typeof resources>;

/** The whole of /api: the house's resources, every service's own routes, the documentation of them all. */
export function createAdminApi(deps: AdminDeps): Hono<AdminEnv> {
  const api = new Hono<AdminEnv>().basePath('/api').use(async (c, next) => {
    c.set('requestId', c.req.header('cf-ray') ?? deps.ports.ids.next());
    c.set('deps', deps);
    c.set('ports', deps.ports);
    c.set('tryMock', deps.tryMock);
    c.set('speech', () => loadSpeech(acceptedLanguage(c.req.header('accept-language'))));
    c.set('admit', (context, operation, named) => admit(context, operation, named));
    if (await deps.isOverLimit(c.req.header('cf-connecting-ip') ?? 'local')) {
      throw requestErrors.too_many({ seconds: 10 }, { headers: { 'retry-after': '10' } });
    }
    await next();
    // The headers of a socket's answer cannot be written any more.
    if (c.res.status === 101) return;
    c.header('x-request-id', c.var.requestId);
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  api.route('/', resources());
  for (const { kind, admin } of ALL_SERVICES) {
    for (const { path, routes } of admin) {
      const place = `/groups/:group_id/${path}` as const;
      api.use(`${place}/*`, (c, next) => {
        c.set('kind', kind);
        return next();
      });
      api.route(place, routes);
    }
  }
  api.route('/', documentationApi(api));
  api.notFound((c) => refusal(unknownRoute(api, c), c));
  api.onError(refusal);
  return api;
}

async function refusal(error: Error, c: Context<AdminEnv>): Promise<Response> {
  return problemResponse(error, c.var.requestId, await c.var.speech());
}
