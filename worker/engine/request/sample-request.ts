import type { FieldEntry } from './fields';
import { type RequestParts, requestView } from './lazy-request';
import type { RequestView } from './request-view';

export type SampleRequest = Partial<Omit<RequestParts, 'bytes' | 'headers'>> & {
  headers?: readonly FieldEntry[];
  body?: string | Uint8Array;
  /** Sent as JSON, with its content type. */
  json?: unknown;
};

/** A request for tests, of which only what matters is said. */
export function sampleRequest({ body, json, headers = [], ...parts }: SampleRequest = {}): RequestView {
  const text = json === undefined ? (body ?? '') : JSON.stringify(json);
  const typed: readonly FieldEntry[] = json === undefined ? [] : [['content-type', 'application/json']];
  return requestView({
    id: 'req_1',
    method: 'GET',
    path: '/',
    query: '',
    url: 'http://localhost:8787/m/demo/shop/',
    baseUrl: 'http://localhost:8787/m/demo/shop',
    params: {},
    clientIp: '203.0.113.7',
    ...parts,
    headers: [...typed, ...headers],
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  });
}
