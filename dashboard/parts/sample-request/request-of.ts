import type { TestRequest } from '../../api/endpoint-tries';
import { parseHeaderLines } from './header-lines';
import type { Sample } from './sample';

type Asked = {
  sample: Sample;
  endpoint: {
    method: string;
    headers?: readonly { name: string; required?: boolean | undefined }[] | undefined;
  };
  /** What fits the endpoint's schema; it goes with a sample that has no body of its own. */
  fittingBody?: string | undefined;
  seed?: string | undefined;
};

/** What is sent of a sample. */
export function requestOf({ sample, endpoint, fittingBody, seed }: Asked): TestRequest {
  const { method, path } = sample;
  const body = carriesBody(method ?? endpoint.method) ? (sample.body ?? fittingBody) : undefined;
  const headers = {
    ...headersOf(sample, endpoint, body),
    ...(seed === undefined ? {} : { 'x-understudy-seed': seed }),
  };
  return {
    headers,
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(body === undefined || body === '' ? {} : { body }),
  };
}

/** An endpoint for any method is tried with GET. */
export function carriesBody(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'ANY';
}

function headersOf(
  sample: Sample,
  endpoint: Asked['endpoint'],
  body: string | undefined,
): Record<string, string[]> {
  if (sample.headers === undefined)
    return body && isJson(body) ? { 'content-type': ['application/json'] } : {};
  // Who has written headers gets no others: an empty list takes out what the endpoint would have added.
  const needed = (endpoint.headers ?? []).filter(({ required }) => required);
  const none = needed.map(({ name }): [string, string[]] => [name.toLowerCase(), []]);
  return { ...Object.fromEntries(none), ...parseHeaderLines(sample.headers).headers };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
