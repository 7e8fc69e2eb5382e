import { defineService } from '../service';
import { endpointsApi } from './admin';
import { compileEndpoints } from './compiled';
import { httpConfig } from './config';
import { seedShop } from './fixtures';
import { definesPath, handleHttp } from './handler';
import { describeGroup } from './openapi';
import { loadEndpoints } from './repository';
import { buryEndpointsOf, reviveEndpointsOf } from './write-repository';

/**
 * Custom endpoints. What an answer here cannot have: a 1xx status, headers of the connection (content-length,
 * transfer-encoding and the like), a header value beyond Latin-1, a reason phrase of its own, a body with 204, 205 or
 * 304. The body that is served is response_body; an endpoint that has only a response_schema answers without one.
 */
export const http = defineService({
  kind: 'http',
  title: 'HTTP endpoints',
  config: httpConfig,
  prepare: async (group, _config, ports) => compileEndpoints(await loadEndpoints(ports.db, group.id)),
  defines: definesPath,
  handle: handleHttp,
  openapi: describeGroup,
  stats: async ({ compiled }) => ({
    endpoints: compiled.endpoints.length,
    enabled_endpoints: compiled.endpoints.filter(({ enabled }) => enabled).length,
  }),
  rows: { bury: buryEndpointsOf, revive: reviveEndpointsOf },
  admin: [{ path: 'endpoints', routes: endpointsApi }],
  // Everything that a group of endpoints has is in D1, and comes back when the group does.
  destroy: async () => {},
  demo: {
    slug: 'shop',
    name: 'Shop',
    description: 'A small shop: products, carts, orders and users.',
    config: {},
    seed: seedShop,
  },
});
