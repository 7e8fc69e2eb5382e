import { originalOf } from '../../engine/faults/twin-path';
import type { Candidate } from '../../engine/nearest-endpoints';
import { buildRouteTable, routesAt } from '../../engine/route-trie';
import type { Database } from '../../platform/database';
import { loadCollections } from './collections/repository';
import type { GroupContent } from './compiled';
import type { Endpoint } from './documents';
import { loadEndpointsAmong, loadRoutes } from './repository';
import { candidateOf } from './routes';

/**
 * What a group has for a request to this path: endpoints that the path does not meet are known by name alone, so that one
 * request is tried in a large group as quickly as in a small one. `unsaved` takes the place of the endpoint with its id.
 */
export async function contentAt(
  db: Database,
  groupId: string,
  path: string,
  unsaved?: Endpoint,
): Promise<GroupContent> {
  const [routes, collections] = await Promise.all([loadRoutes(db, groupId), loadCollections(db, groupId)]);
  const saved = routes.filter(({ id }) => id !== unsaved?.id).map(candidateOf);
  const met = await loadEndpointsAmong(db, groupId, idsAt(saved, path));
  if (!unsaved) return { endpoints: met, collections, candidates: saved };
  return { endpoints: [...met, unsaved], collections, candidates: [...saved, candidateOf(unsaved)] };
}

/** Whatever their methods are, for an answer may name them; the path may be that of a twin. */
function idsAt(candidates: readonly Candidate[], path: string): string[] {
  const enabled = candidates.filter((candidate) => candidate.enabled);
  const table = buildRouteTable(
    enabled.map(({ endpoint, ...route }) => ({ ...route, method: endpoint.method, route: endpoint.id })),
  );
  const original = originalOf(path);
  const ofTwin = original === null ? [] : routesAt(table, original);
  return [...routesAt(table, path), ...ofTwin];
}
