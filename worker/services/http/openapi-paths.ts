import { type RoutePattern, routeKey } from '../../engine/route-pattern';
import type { OpenApiPath } from '../../platform/openapi-document';
import { pathTemplate } from './openapi-parameters';

/** OpenAPI takes /a/{x} and /a/{y} for the same path: whoever is there first names the parameters. */
export class OpenApiPaths {
  readonly all: Record<string, OpenApiPath> = {};
  private readonly firstPatterns = new Map<string, RoutePattern>();

  at(pattern: RoutePattern): { path: OpenApiPath; named: RoutePattern } {
    const key = routeKey('', pattern);
    const named = this.firstPatterns.get(key) ?? pattern;
    this.firstPatterns.set(key, named);
    const template = pathTemplate(named);
    const path = this.all[template] ?? {};
    this.all[template] = path;
    return { path, named };
  }
}
