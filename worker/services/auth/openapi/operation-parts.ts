import type { OpenApiOperation, OpenApiResponse } from '../../../platform/openapi-document';
import { type AnsweredName, reference, type SentName } from './schemas';

export type Told = {
  summary: string;
  description?: string;
  tag: 'tokens' | 'users' | 'service';
  /** A bearer token. */
  isProtected?: boolean;
  parameters?: OpenApiOperation['parameters'];
  body?: { schema: SentName; example: object; isRequired?: boolean };
  good: { status: number; description: string; schema: AnsweredName; example: unknown };
  /** What else it answers, by status. */
  refusals?: Record<number, string>;
  captures?: Record<string, string>;
};

export function describeOperation(operationId: string, told: Told): OpenApiOperation {
  const {
    summary,
    description,
    tag,
    isProtected = false,
    parameters,
    body,
    good,
    refusals = {},
    captures,
  } = told;
  return {
    operationId,
    summary,
    ...(description && { description }),
    tags: [tag],
    security: isProtected ? [{ bearer: [] }] : [],
    ...(parameters && { parameters }),
    ...(body && { requestBody: requestOf(body) }),
    responses: {
      [good.status]: {
        description: good.description,
        content: { 'application/json': { schema: reference(good.schema), example: good.example } },
      },
      ...Object.fromEntries(
        Object.entries(refusals).map(([status, reason]) => [status, refusal(Number(status), reason)]),
      ),
    },
    ...(captures && { 'x-understudy-captures': captures }),
  };
}

function requestOf({ schema, example, isRequired = true }: NonNullable<Told['body']>) {
  return {
    required: isRequired,
    content: { 'application/json': { schema: reference(schema), example } },
  };
}

function refusal(status: number, description: string): OpenApiResponse {
  const headers =
    status === 401 ? { 'WWW-Authenticate': { schema: { type: 'string' }, example: 'Bearer' } } : null;
  return {
    description,
    ...(headers && { headers }),
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}
