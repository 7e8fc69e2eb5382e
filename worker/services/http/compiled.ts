import type { EndpointName } from '../../engine/exchange';
import type { Candidate } from '../../engine/nearest-endpoints';
import { buildRouteTable, type RouteEntry, type RouteTable } from '../../engine/route-trie';
import { brokenEndpoint } from './answers/broken-endpoint';
import { compileEndpoint } from './answers/compile-endpoint';
import type { CompiledEndpoint } from './answers/compiled-endpoint';
import { createLibrary, type Library } from './answers/library';
import { collectionEndpoint } from './collections/collection-endpoint';
import { collectionRoutes } from './collections/collection-routes';
import { type CompiledCollections, compileCollections } from './collections/compiled';
import type { Collection } from './collections/documents';
import { generateRows } from './collections/generate-rows';
import type { HttpConfig } from './config';
import type { Endpoint } from './documents';
import { candidateOf, patternOf, routeOptionsOf } from './routes';

export type CompiledHttp = {
  routes: RouteTable<CompiledEndpoint>;
  /** What a miss may have meant; endpoints that are switched off are among them. */
  candidates: Candidate[];
  /** Oldest first, for the group's documentation. */
  endpoints: Endpoint[];
  collections: CompiledCollections;
  /** Whether an endpoint has chaos other than the group's. */
  hasOwnChaos: boolean;
};

/** What the authors of a group have saved. */
export type GroupContent = {
  endpoints: Endpoint[];
  collections: Collection[];
  /** All endpoints in their order, where `endpoints` has only some of them: the others are known by name alone. */
  candidates?: readonly Candidate[];
};

type Served = { candidate: Candidate; entry: RouteEntry<CompiledEndpoint> | null };

/** Everything about a group that does not depend on the request. */
export async function compileGroup(content: GroupContent, { locale }: HttpConfig): Promise<CompiledHttp> {
  const { endpoints, candidates = endpoints.map(candidateOf) } = content;
  const library = createLibrary(locale);
  const collections = compileCollections(content.collections, generateRows);
  const documents = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  // Of two entries for one route the later counts, so an endpoint goes before a collection.
  const served = [
    ...servedCollections(collections),
    ...candidates.map((candidate): Served => {
      const endpoint = documents.get(candidate.endpoint.id);
      return { candidate, entry: endpoint?.enabled ? entryOf(candidate, endpoint, library) : null };
    }),
  ];
  await library.load();
  const entries = served.flatMap(({ entry }) => (entry ? [entry] : []));
  return {
    routes: buildRouteTable(entries),
    candidates: served.map(({ candidate }) => candidate),
    endpoints,
    collections,
    hasOwnChaos: entries.some(({ route }) => route.chaos !== 'inherit'),
  };
}

function entryOf(candidate: Candidate, endpoint: Endpoint, library: Library): RouteEntry<CompiledEndpoint> {
  const { endpoint: name, pattern } = candidate;
  const { endpoint: compiled, findings } = compileEndpoint(endpoint, name, library);
  const route = findings.length === 0 ? compiled : brokenEndpoint(name, findings);
  return { method: endpoint.method, pattern, route, ...routeOptionsOf(endpoint) };
}

function servedCollections(collections: CompiledCollections): Served[] {
  return collections.all.flatMap((collection) =>
    collectionRoutes(collection).map(({ method, path, action }): Served => {
      const { id, name, enabled } = collection.document;
      const named: EndpointName = Object.freeze({ id, name, method, path });
      const pattern = patternOf(path);
      const route = collectionEndpoint(named, collection, action, collections);
      return {
        candidate: { endpoint: named, pattern, enabled },
        entry: enabled ? { method, pattern, route } : null,
      };
    }),
  );
}
