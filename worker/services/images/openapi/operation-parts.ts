import type {
  OpenApiMediaType,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
} from '../../../platform/openapi-document';
import { type AnsweredName, reference } from './schemas';

export type Tag = 'images' | 'analysis' | 'service';

export type Told = {
  method: 'get' | 'post' | 'delete';
  path: string;
  id: string;
  summary: string;
  description?: string;
  tag: Tag;
  /** A bearer token. */
  isProtected?: boolean;
  parameters?: OpenApiParameter[];
  /** By its media type; the first is what examples send. */
  body?: Record<string, OpenApiMediaType>;
  good: { status: number; description: string; schema: AnsweredName; example: unknown } | OpenApiResponse;
  /** Of a `good` that has no body. */
  goodStatus?: number;
  /** What it answers with 202 until it is done. */
  unfinished?: AnsweredName;
  /** What else it answers, by status. */
  refusals?: Record<number, string>;
  captures?: Record<string, string>;
};

export function describeOperation(told: Told): OpenApiOperation {
  const { id, summary, description, tag, isProtected = false, parameters, body, refusals = {} } = told;
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    tags: [tag],
    security: isProtected ? [{ bearer: [] }] : [],
    ...(parameters && { parameters }),
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      ...goodResponse(told),
      ...(told.unfinished && { 202: unfinishedResponse(told.unfinished) }),
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, reason]) => [status, refusal(Number(status), reason)]),
      ),
    },
    ...(told.captures && { 'x-understudy-captures': told.captures }),
  };
}

function goodResponse({ good, goodStatus = 200 }: Told): Record<string, OpenApiResponse> {
  if (!('schema' in good)) return { [goodStatus]: good };
  const { status, description, schema, example } = good;
  return {
    [status]: { description, content: { 'application/json': { schema: reference(schema), example } } },
  };
}

function unfinishedResponse(schema: AnsweredName): OpenApiResponse {
  return {
    description: 'Not done yet: ask again after Retry-After.',
    content: { 'application/json': { schema: reference(schema) } },
  };
}

function refusal(status: number, description: string): OpenApiResponse {
  const name = status === 401 ? 'WWW-Authenticate' : status === 429 ? 'Retry-After' : null;
  const headers = name && {
    [name]: { schema: { type: 'string' }, example: status === 401 ? 'Bearer' : '60' },
  };
  return {
    description,
    ...(headers && { headers }),
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}

export function queryParameter(name: string, description: string, schema: object): OpenApiParameter {
  return { name, in: 'query', required: false, description, schema };
}

export function pathParameter(name: string, example: string): OpenApiParameter {
  return { name, in: 'path', required: true, schema: { type: 'string' }, example };
}
