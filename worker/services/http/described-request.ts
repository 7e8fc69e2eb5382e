import * as z from 'zod';
import { METHODS, PATH_LENGTH } from '../../engine/route-pattern';
import { boundedJson } from '../../platform/api/bounded-json';
import { requestErrors } from '../../platform/api/request-errors';
import type { DescribedRequest } from '../ports';
import { BODY_BYTES } from './contract-documents';
import type { EndpointDraft } from './documents';
import { headerName, headerValue } from './response-headers';
import { patternOf } from './routes';
import { sampleText } from './sample-text';

const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(100)]);

export const testRequest = z
  .strictObject({
    method: z.enum(METHODS).exclude(['ANY']).optional().describe("The endpoint's own when left out."),
    path: z
      .string()
      .max(PATH_LENGTH * 8)
      .regex(/^\/[^\s#]*$/, 'A path begins with "/" and has no white space and no fragment.')
      .optional()
      .describe(
        "Below the group's address, with or without a query. Made from the endpoint's path when left out.",
      ),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .default({})
      .describe("Values for the parameters of the endpoint's path."),
    query: z.record(z.string(), oneOrMore(z.string())).optional(),
    headers: z
      .record(headerName, oneOrMore(headerValue))
      .default({})
      .describe('An empty list leaves a header out that the endpoint asks for.'),
    body: boundedJson(BODY_BYTES).optional().describe('A string is sent as it is, any other value as JSON.'),
  })
  .meta({ id: 'TestRequest' });

export type TestRequest = z.infer<typeof testRequest>;

/** The request that the caller describes; what is left out comes from the endpoint, so that it is met. */
export function describeRequest(endpoint: EndpointDraft, asked: TestRequest): DescribedRequest {
  const method = asked.method ?? (endpoint.method === 'ANY' ? 'GET' : endpoint.method);
  const body = bodyOf(method, asked.body);
  return { method, path: pathOf(endpoint, asked), headers: headersOf(endpoint, asked), body };
}

function pathOf(endpoint: EndpointDraft, asked: TestRequest): string {
  const path = asked.path ?? filledPath(endpoint, asked.params);
  const query = new URLSearchParams(
    entriesOf(asked.query ?? (asked.path === undefined ? neededQuery(endpoint) : {})),
  );
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

function filledPath(endpoint: EndpointDraft, params: TestRequest['params']): string {
  const segments = patternOf(endpoint.path).flatMap((segment) => {
    if (segment.kind === 'static') return [segment.text];
    if (segment.kind === 'one') return ['1'];
    if (segment.kind === 'rest') return [];
    const described = endpoint.params.find(({ name }) => name === segment.name);
    return [String(params[segment.name] ?? sampleText(described?.value ?? null))];
  });
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

function neededQuery(endpoint: EndpointDraft): Record<string, string> {
  const inPath = new Set(
    patternOf(endpoint.path).flatMap((segment) => (segment.kind === 'param' ? [segment.name] : [])),
  );
  return samples(endpoint.params.filter(({ name }) => !inPath.has(name)));
}

function headersOf(endpoint: EndpointDraft, asked: TestRequest): [string, string][] {
  const given = entriesOf(asked.headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  const names = new Set(Object.keys(asked.headers).map((name) => name.toLowerCase()));
  const needed = entriesOf(samples(endpoint.headers)).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  const isJson = asked.body !== undefined && typeof asked.body !== 'string';
  const typed: [string, string][] = isJson ? [['content-type', 'application/json']] : [];
  const own = new Map([...typed, ...needed].filter(([name]) => !names.has(name)));
  return [...given, ...own];
}

function samples(parts: EndpointDraft['params']): Record<string, string> {
  return Object.fromEntries(
    parts.filter(({ required }) => required).map(({ name, value }) => [name, sampleText(value)]),
  );
}

function entriesOf(record: Record<string, string | string[]>): [string, string][] {
  return Object.entries(record).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
}

function bodyOf(method: string, body: unknown): string | null {
  if (body === undefined || body === null) return null;
  if (method === 'GET' || method === 'HEAD') {
    const detail = `A ${method} request carries no body.`;
    throw requestErrors.invalid({ count: 1 }, { errors: [{ pointer: '/body', code: 'custom', detail }] });
  }
  return typeof body === 'string' ? body : JSON.stringify(body);
}
