import type { RoutePattern } from '../../engine/route-pattern';
import type { OpenApiDocument, OpenApiMethod, OpenApiOperation } from '../../platform/openapi-document';
import type { GroupIdentity } from '../ports';
import { describeCollection } from './collections/openapi';
import type { CompiledHttp } from './compiled';
import type { Endpoint } from './documents';
import { namesOf, parametersOf } from './openapi-parameters';
import { OpenApiPaths } from './openapi-paths';
import { responsesOf } from './openapi-responses';
import { embeddedSchema } from './openapi-schemas';
import { patternOf } from './routes';

/** OpenAPI 3.1 has no words for the other methods. */
const METHOD_OF: Partial<Record<Endpoint['method'], OpenApiMethod[]>> = {
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
  const paths = new OpenApiPaths();
  const enabled = compiled.endpoints.filter((endpoint) => endpoint.enabled);
  for (const endpoint of [
    ...enabled.filter(isOneMethod),
    ...enabled.filter((other) => !isOneMethod(other)),
  ]) {
    const pattern = patternOf(endpoint.path);
    const { path, named } = paths.at(pattern);
    for (const method of METHOD_OF[endpoint.method] ?? [])
      path[method] ??= describeEndpoint(endpoint, pattern, named, method);
  }
  for (const collection of compiled.collections.all) {
    if (collection.document.enabled) describeCollection(collection, paths);
  }
  return {
    openapi: '3.1.0',
    info: { title: group.name, version: String(group.version), description: group.description },
    servers: [{ url: baseUrl }],
    paths: paths.all,
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
