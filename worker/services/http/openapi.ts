import { type RoutePattern, routeKey } from '../../engine/route-pattern';
import type {
  OpenApiDocument,
  OpenApiMethod,
  OpenApiOperation,
  OpenApiPath,
} from '../../platform/openapi-document';
import type { GroupIdentity } from '../ports';
import type { CompiledHttp } from './compiled';
import type { Endpoint } from './documents';
import { namesOf, parametersOf, pathTemplate } from './openapi-parameters';
import { responsesOf } from './openapi-responses';
import { embeddedSchema } from './openapi-schemas';
import { patternOf } from './routes';

const METHOD_OF: Record<Endpoint['method'], OpenApiMethod[]> = {
  GET: ['get'],
  POST: ['post'],
  PUT: ['put'],
  PATCH: ['patch'],
  DELETE: ['delete'],
  HEAD: ['head'],
  OPTIONS: ['options'],
  ANY: ['get', 'post', 'put', 'patch', 'delete'],
};

/** The group's live endpoints as OpenAPI 3.1. */
export function describeGroup(
  group: GroupIdentity,
  compiled: CompiledHttp,
  baseUrl: string,
): OpenApiDocument {
  const paths: Record<string, OpenApiPath> = {};
  // OpenAPI takes /a/{x} and /a/{y} for the same path: the first endpoint there names the parameters.
  const firstPatterns = new Map<string, RoutePattern>();
  const enabled = compiled.endpoints.filter((endpoint) => endpoint.enabled);
  for (const endpoint of [
    ...enabled.filter(isOneMethod),
    ...enabled.filter((other) => !isOneMethod(other)),
  ]) {
    const pattern = patternOf(endpoint.path);
    const key = routeKey('', pattern);
    const named = firstPatterns.get(key) ?? pattern;
    firstPatterns.set(key, named);
    const template = pathTemplate(named);
    const path = paths[template] ?? {};
    paths[template] = path;
    for (const method of METHOD_OF[endpoint.method])
      path[method] ??= describeEndpoint(endpoint, pattern, named, method);
  }
  return {
    openapi: '3.1.0',
    info: { title: group.name, version: String(group.version), description: group.description },
    servers: [{ url: baseUrl }],
    paths,
  };
}

function isOneMethod(endpoint: Endpoint): boolean {
  return endpoint.method !== 'ANY';
}

function describeEndpoint(
  endpoint: Endpoint,
  pattern: RoutePattern,
  named: RoutePattern,
  method: OpenApiMethod,
): OpenApiOperation {
  const { id, name, description, body } = endpoint;
  return {
    operationId: isOneMethod(endpoint) ? id : `${id}-${method}`,
    summary: name,
    ...(description ? { description } : {}),
    parameters: parametersOf(endpoint, namesOf(pattern), namesOf(named)),
    ...(body && method !== 'get' && method !== 'head'
      ? {
          requestBody: {
            required: body.required,
            content: { 'application/json': { schema: embeddedSchema(body.schema ?? true, `${id}:body`) } },
          },
        }
      : {}),
    responses: responsesOf(endpoint),
  };
}
