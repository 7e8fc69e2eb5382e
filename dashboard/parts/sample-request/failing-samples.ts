import type { NewEndpoint } from '../../api/endpoint-queries';
import type { SentRequest } from '../../api/endpoint-tries';
import { headerLines } from './header-lines';
import { carriesBody } from './request-of';
import type { Sample } from './sample';
import { wrongValue } from './wrong-value';

export type FailingSample = {
  how: 'missing' | 'wrong';
  part: 'param' | 'header' | 'body';
  name: string;
  sample: Sample;
};

type Contract = Pick<NewEndpoint, 'path' | 'params' | 'headers' | 'body'>;

/** Requests that break the contract in one part each, made out of one that keeps it. */
export function failingSamples(endpoint: Contract, fitting: SentRequest): FailingSample[] {
  return [
    ...(endpoint.params ?? []).flatMap((param) => failingParam(endpoint.path, param, fitting)),
    ...(endpoint.headers ?? []).flatMap((header) => failingHeader(header, fitting)),
    ...failingBody(endpoint.body, fitting),
  ];
}

type Part = { name: string; value?: unknown; required?: boolean | undefined };

function failingParam(pattern: string, param: Part, { path }: SentRequest): FailingSample[] {
  const { name } = param;
  const wrong = wrongValue(param.value);
  const segment = segmentOf(pattern, name);
  const sampleOf = (how: FailingSample['how'], changed: string): FailingSample => {
    return { how, part: 'param', name, sample: { path: changed } };
  };
  if (segment >= 0) return wrong === undefined ? [] : [sampleOf('wrong', withSegment(path, segment, wrong))];
  return [
    ...(param.required ? [sampleOf('missing', withQuery(path, name, undefined))] : []),
    ...(wrong === undefined ? [] : [sampleOf('wrong', withQuery(path, name, wrong))]),
  ];
}

function failingHeader(header: Part, { headers }: SentRequest): FailingSample[] {
  const name = header.name.toLowerCase();
  const others = headers.filter(([one]) => one.toLowerCase() !== name);
  const wrong = wrongValue(header.value);
  const sampleOf = (how: FailingSample['how'], kept: typeof headers): FailingSample => {
    return { how, part: 'header', name: header.name, sample: { headers: headerLines(kept) } };
  };
  return [
    ...(header.required ? [sampleOf('missing', others)] : []),
    ...(wrong === undefined ? [] : [sampleOf('wrong', [...others, [name, wrong]])]),
  ];
}

function failingBody(body: Contract['body'], { method, body: sent }: SentRequest): FailingSample[] {
  if (!body || !carriesBody(method)) return [];
  const missing: FailingSample[] = body.required
    ? [{ how: 'missing', part: 'body', name: '', sample: { body: '' } }]
    : [];
  return [...missing, ...withoutProperties(body.schema, sent)];
}

const MOST_PROPERTIES = 3;

function withoutProperties(schema: unknown, sent: string | null): FailingSample[] {
  const value = parsedObject(sent);
  const required = isRecord(schema) && Array.isArray(schema.required) ? schema.required : [];
  if (!value) return [];
  return required
    .filter((name): name is string => typeof name === 'string' && name in value)
    .slice(0, MOST_PROPERTIES)
    .map((name) => {
      const { [name]: _, ...rest } = value;
      return { how: 'missing', part: 'body', name, sample: { body: JSON.stringify(rest, null, 2) } };
    });
}

function segmentOf(pattern: string, name: string): number {
  return pattern.split('/').findIndex((segment) => segment === `:${name}` || segment === `{${name}}`);
}

function withSegment(path: string, at: number, value: string): string {
  const [before = '', query] = path.split('?', 2);
  const segments = before
    .split('/')
    .map((segment, index) => (index === at ? encodeURIComponent(value) : segment));
  return segments.join('/') + (query === undefined ? '' : `?${query}`);
}

function withQuery(path: string, name: string, value: string | undefined): string {
  const [before = '', query = ''] = path.split('?', 2);
  const params = new URLSearchParams(query);
  if (value === undefined) params.delete(name);
  else params.set(name, value);
  return params.size === 0 ? before : `${before}?${params}`;
}

function parsedObject(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
