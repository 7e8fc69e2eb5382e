import type * as z from 'zod';
import type { OpenApiOperation, OpenApiParameter, OpenApiResponse } from '../../../platform/openapi-document';
import type { DocumentSchemas } from './document-schemas';

export type Description = {
  schemas: DocumentSchemas;
  baseUrl: string;
  /** Whether anyone may read. */
  isOpen: boolean;
  /** What a sender is answered. */
  status: number;
};

export function json(schemas: DocumentSchemas, schema: z.ZodType, description: string): OpenApiResponse {
  return { description, content: { 'application/json': { schema: schemas.of(schema, 'output') } } };
}

export function problem(description: string): OpenApiResponse {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

export function inPath(name: string, description: string, example?: string): OpenApiParameter {
  const parameter = { name, in: 'path', required: true, description, schema: { type: 'string' } };
  return example === undefined ? parameter : { ...parameter, example };
}

export function inQuery(schemas: DocumentSchemas, query: z.ZodObject): OpenApiParameter[] {
  return Object.entries(query.shape).map(([name, field]) => {
    // A shape's fields are schemas of zod, whatever its type says of them.
    const schema = schemas.of(field as z.ZodType, 'input');
    return { name, in: 'query', required: false, schema };
  });
}

/** What who reads has to bring, and is told when it does not. */
export function reading({ isOpen }: Description): Pick<OpenApiOperation, 'security' | 'tags'> {
  return { tags: ['reading'], security: isOpen ? [] : [{ bearer: [] }, { token: [] }] };
}

export function readingRefusals({ isOpen }: Description): Record<string, OpenApiResponse> {
  return isOpen ? {} : { 401: problem('The reading token is missing, or is another one.') };
}

export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
  },
};
