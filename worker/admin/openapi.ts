import type { Hono } from 'hono';
import * as z from 'zod';
import { type OperationInfo, operationOf } from '../platform/api/operation';
import type { OpenApiDocument } from '../platform/openapi-document';
import { VERSION } from '../platform/version';
import type { AdminEnv } from './admin-env';
import { POLICY, type Rule } from './policy';

type JsonObject = Record<string, unknown>;

/** The routes of the admin API with what each says of itself: what the document and the sweep test are made from. */
export function describedRoutes(api: Hono<AdminEnv>) {
  return api.routes.flatMap(({ method, path, handler }) => {
    const info = operationOf(handler);
    return info ? [{ method, path, info, rule: POLICY[info.id] }] : [];
  });
}

/** OpenAPI 3.1 from the very schemas that validate. */
export function adminOpenApi(api: Hono<AdminEnv>, origin: string): OpenApiDocument {
  const components = new Map<string, unknown>([['Problem', problemSchema()]]);
  const paths: Record<string, JsonObject> = {};
  for (const { method, path, info, rule } of describedRoutes(api)) {
    const template = path.replace(/:(\w+)/g, '{$1}');
    paths[template] = {
      ...paths[template],
      [method.toLowerCase()]: describeOperation(path, info, rule, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Understudy admin API',
      version: VERSION,
      description:
        'Everything that the dashboard does, for scripts and CI. Errors are application/problem+json, in English, Portuguese or Spanish as Accept-Language asks.',
    },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: Object.fromEntries(components),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal access token, made at /api/tokens.',
        },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-understudy_session' },
      },
    },
  } as OpenApiDocument;
}

function describeOperation(
  path: string,
  info: OperationInfo,
  rule: Rule | undefined,
  components: Map<string, unknown>,
) {
  const [tag = info.id] = info.id.split('.');
  return {
    operationId: info.id,
    tags: [tag],
    summary: info.summary,
    description: [info.description, needs(rule)].filter(Boolean).join('\n\n'),
    parameters: [...pathParameters(path), ...queryParameters(info.query)],
    ...(info.body
      ? { requestBody: { required: true, content: jsonContent(info.body, 'input', components) } }
      : {}),
    responses: { ...responses(info, components), default: problemResponse },
    security: rule?.place === 'public' ? [] : [{ token: [] }, { session: [] }],
  };
}

function needs(rule: Rule | undefined): string {
  if (!rule || rule.place === 'public') return '';
  const role = rule.role ? `the role ${rule.role}` : 'a login';
  return `Needs ${role}; a token needs the scope ${rule.scope ?? 'read'}.`;
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined): JsonObject[] {
  if (!query) return [];
  const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
}

function responses(info: OperationInfo, components: Map<string, unknown>): JsonObject {
  return Object.fromEntries(
    Object.entries(info.answers).map(([status, schema]) => [
      status,
      schema
        ? { description: info.summary, content: jsonContent(schema, 'output', components) }
        : { description: 'Done; there is no body.' },
    ]),
  );
}

const problemResponse = {
  description: 'An error: what was wrong, where, and what would be right.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function jsonContent(
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Map<string, unknown>,
): JsonObject {
  const { $defs, $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  for (const [name, definition] of Object.entries($defs ?? {}))
    components.set(name, rewriteReferences(definition));
  return { 'application/json': { schema: rewriteReferences(described) } };
}

/** zod collects named schemas under $defs, OpenAPI under components. */
function rewriteReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteReferences);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
    key === '$ref' && typeof inner === 'string'
      ? [key, inner.replace('#/$defs/', '#/components/schemas/')]
      : [key, rewriteReferences(inner)],
  );
  // zod also leaves the name of a schema in it, as "id".
  return Object.fromEntries(entries.filter(([key, inner]) => key !== 'id' || typeof inner !== 'string'));
}

function problemSchema() {
  const field = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });
  const { $schema: _, ...schema } = z.toJSONSchema(
    z.object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      code: z.string().describe('Stable; `{family}.{name}`.'),
      request_id: z.string(),
      errors: z.array(field).optional().describe('The bad parts of the input, each with a JSON pointer.'),
    }),
  );
  return schema;
}
