import { parsePattern, type RoutePattern, routeKey } from '../../engine/route-pattern';

/** The path of an endpoint that was validated when it was saved. */
export function patternOf(path: string): RoutePattern {
  const parsed = parsePattern(path);
  if (!parsed.ok) throw new Error(`The saved path ${path} cannot be read: ${parsed.reason}`);
  return parsed.pattern;
}

export function routeKeyOf(endpoint: { method: string; path: string }): string {
  return routeKey(endpoint.method, patternOf(endpoint.path));
}
