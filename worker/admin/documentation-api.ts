import { Hono } from 'hono';
import { renderOpenApiPage } from '../platform/openapi-page';
import type { AdminEnv } from './admin-env';
import { adminOpenApi } from './openapi';

/** What the API says of itself: to machines, and to people without a script or a CDN. */
export function documentationApi(api: Hono<AdminEnv>) {
  return new Hono<AdminEnv>()
    .get('/openapi.json', (c) => c.json(adminOpenApi(api, new URL(c.req.url).origin)))
    .get('/docs', (c) => {
      const { origin } = new URL(c.req.url);
      c.header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      );
      return c.html(renderOpenApiPage(adminOpenApi(api, origin), { specUrl: '/api/openapi.json' }));
    });
}
