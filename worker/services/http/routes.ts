import { parsePattern, type RouteOptions, type RoutePattern, routeKey } from '../../engine/route-pattern';

/** The path of an endpoint that was validated when it was saved. */
export function patternOf(path: string): RoutePattern {
  const parsed = parsePattern(path);
  if (!parsed.ok) throw new Error(`The saved path ${path} cannot be read: ${parsed.reason}`);
  return parsed.pattern;
}

type RouteParts = { method: string; path: string; case_sensitive: boolean; strict_slash: boolean };

export function routeOptionsOf({ path, case_sensitive, strict_slash }: RouteParts): RouteOptions {
  const slash = path.length > 1 && path.endsWith('/') ? 'with' : 'without';
  return { foldsCase: !case_sensitive, slash: strict_slash ? slash : undefined };
}

export function routeKeyOf(endpoint: RouteParts): string {
  return routeKey(endpoint.method, patternOf(endpoint.path), routeOptionsOf(endpoint));
}
