import { createAdminApi } from './admin/admin-api';
import { health } from './admin/health';
import type { Deps } from './deps';

/**
 * The order of things: mocks first, by plain functions and with nothing ahead of them (a Hono dispatch costs more than
 * their own match), then the admin API on Hono, then the dashboard.
 */
export function createApp(deps: Deps) {
  const api = createAdminApi(deps.admin);
  return {
    fetch(request: Request, context: ExecutionContext): Response | Promise<Response> {
      const mocked = deps.traffic.handle(request);
      if (mocked) return mocked;
      const { pathname } = new URL(request.url);
      if (pathname === '/health') return health(request, deps.admin.mockHost);
      if (pathname === '/api' || pathname.startsWith('/api/')) return api.fetch(request, {}, context);
      return deps.dashboard(request);
    },
  };
}
