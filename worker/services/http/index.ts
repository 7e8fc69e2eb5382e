import { MAIN_WORLD } from '../../engine/collections/memory-name';
import { defineService } from '../service';
import { endpointsApi } from './admin';
import { collectionsApi } from './collections/admin';
import { itemsApi } from './collections/items-admin';
import { countCollectionsOf, loadCollections } from './collections/repository';
import { buryCollectionsOf, reviveCollectionsOf } from './collections/write-repository';
import { compileGroup } from './compiled';
import { httpConfig } from './config';
import { destroyFiles } from './files/file-store';
import { filesApi } from './files/files-api';
import { seedShop } from './fixtures';
import { definesPath, handleHttp } from './handler';
import { describeGroup } from './openapi';
import { recordingsApi } from './recordings/record-api';
import { countEndpointsOf, loadEndpoints } from './repository';
import { routeChaos } from './route-chaos';
import { worldsApi } from './worlds/admin';
import { collectionNames } from './worlds/group-worlds';
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
  async prepare(group, config, ports) {
    const [endpoints, collections] = await Promise.all([
      loadEndpoints(ports.db, group.id),
      loadCollections(ports.db, group.id),
    ]);
    return compileGroup({ endpoints, collections }, config);
  },
  defines: definesPath,
  handle: handleHttp,
  chaos: routeChaos,
  openapi: describeGroup,
  stats: async ({ compiled }) => ({
    endpoints: compiled.endpoints.length,
    enabled_endpoints: compiled.endpoints.filter(({ enabled }) => enabled).length,
  }),
  collectionNames,
  rows: {
    bury: (...groups) => [...buryEndpointsOf(...groups), ...buryCollectionsOf(...groups)],
    revive: (...groups) => [...reviveEndpointsOf(...groups), ...reviveCollectionsOf(...groups)],
  },
  parts: [
    { name: 'endpoints', count: countEndpointsOf },
    { name: 'collections', count: countCollectionsOf },
  ],
  admin: [
    { path: 'endpoints', routes: endpointsApi },
    { path: 'collections', routes: collectionsApi.route('/', itemsApi) },
    { path: 'worlds', routes: worldsApi },
    { path: 'files', routes: filesApi },
    { path: 'recordings', routes: recordingsApi },
  ],
  async destroy(group, ports) {
    await destroyFiles(ports.blobs, group.id);
    // Takes all other worlds along.
    await ports.memory({ group_id: group.id, world: MAIN_WORLD }).destroy();
  },
  demo: {
    slug: 'shop',
    name: 'Shop',
    description: 'A small shop: products, carts, orders and users.',
    config: {},
    seed: seedShop,
  },
});
