import type { EndpointName } from '../../engine/exchange';
import type { Candidate } from '../../engine/nearest-endpoints';
import { parsePattern, type RouteOptions, type RoutePattern, routeKey } from '../../engine/route-pattern';

/** The path of an endpoint that was validated when it was saved. */
export function patternOf(path: string): RoutePattern {
  const parsed = parsePattern(path);
  if (!parsed.ok) throw new Error(`The saved path ${path} cannot be read: ${parsed.reason}`);
  return parsed.pattern;
}

type RouteParts = { method: string; path: string; case_sensitive: boolean; strict_slash: boolean };

/** What tells which requests an endpoint answers, and how it is called. */
export type EndpointRoute = RouteParts & { id: string; name: string; enabled: boolean };

export function routeOptionsOf({ path, case_sensitive, strict_slash }: RouteParts): RouteOptions {
  const slash = path.length > 1 && path.endsWith('/') ? 'with' : 'without';
  return { foldsCase: !case_sensitive, slash: strict_slash ? slash : undefined };
}

export function routeKeyOf(endpoint: RouteParts): string {
  return routeKey(endpoint.method, patternOf(endpoint.path), routeOptionsOf(endpoint));
}

export function candidateOf(endpoint: EndpointRoute): Candidate {
  const { id, name, method, path, enabled } = endpoint;
  const named: EndpointName = Object.freeze({ id, name, method, path });
  return { endpoint: named, pattern: patternOf(path), enabled, ...routeOptionsOf(endpoint) };
}
