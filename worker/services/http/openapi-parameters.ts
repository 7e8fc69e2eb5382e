import { canonicalSegment } from '../../engine/percent';
import type { RoutePattern } from '../../engine/route-pattern';
import type { JsonSchema, OpenApiParameter } from '../../platform/openapi-document';
import type { Endpoint } from './documents';
import { embeddedSchema } from './openapi-schemas';

/** OpenAPI says these in places of their own and ignores them as parameters. */
const SAID_ELSEWHERE = new Set(['accept', 'authorization', 'content-type']);

/** `/users/{id}`; wildcards become parameters too, for OpenAPI has none. */
export function pathTemplate(pattern: RoutePattern): string {
  const names = namesOf(pattern);
  const segments = pattern.map((segment, index) =>
    segment.kind === 'static'
      ? canonicalSegment(segment.text).replace(/[{}]/g, encodeURIComponent)
      : `{${names[index]}}`,
  );
  return `/${segments.join('/')}`;
}

/** By segment: the name of the parameter there, empty where the text is fixed. */
export function namesOf(pattern: RoutePattern): string[] {
  return pattern.map((segment, index) => {
    if (segment.kind === 'static') return '';
    if (segment.kind === 'param') return segment.name;
    return segment.kind === 'rest' ? 'rest' : `segment_${index + 1}`;
  });
}

/** `shown` are the names that the path's template has, which may come from another endpoint. */
export function parametersOf(endpoint: Endpoint, names: string[], shown: string[]): OpenApiParameter[] {
  const schemaOf = (part: Endpoint['params'][number] | undefined): JsonSchema =>
    valueSchema(part?.value ?? null, `${endpoint.id}:${part?.name}`);
  const inPath = names.flatMap((name, index) => {
    if (!name) return [];
    const part = endpoint.params.find((param) => param.name === name);
    return [{ name: shown[index] ?? name, in: 'path', required: true, schema: schemaOf(part) }];
  });
  const inQuery = endpoint.params
    .filter((part) => !names.includes(part.name))
    .map((part) => ({ name: part.name, in: 'query', required: part.required, schema: schemaOf(part) }));
  const inHeaders = endpoint.headers
    .filter((part) => !SAID_ELSEWHERE.has(part.name.toLowerCase()))
    .map((part) => ({ name: part.name, in: 'header', required: part.required, schema: schemaOf(part) }));
  return [...inPath, ...inQuery, ...inHeaders];
}

function valueSchema(value: string | Record<string, unknown> | null, name: string): JsonSchema {
  if (value === null) return { type: 'string' };
  return typeof value === 'string' ? { type: 'string', const: value } : embeddedSchema(value, name);
}
