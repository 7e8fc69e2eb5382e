import type { Answer, HeaderList } from '../../engine/answer';
import type { EndpointName } from '../../engine/exchange';
import type { Candidate } from '../../engine/nearest-endpoints';
import { buildRouteTable, type RouteEntry, type RouteTable } from '../../engine/route-trie';
import { contentTypeOf } from './content-type';
import type { Endpoint } from './documents';
import { patternOf } from './routes';
import type { HeaderFields } from './tables';

export type CompiledEndpoint = {
  name: EndpointName;
  /** Shared by all requests, and frozen for that. */
  answer: Answer;
  waits: { min: number; max: number } | null;
};

export type CompiledHttp = {
  routes: RouteTable<CompiledEndpoint>;
  /** What a miss may have meant; endpoints that are switched off are among them. */
  candidates: Candidate[];
  /** Oldest first, for the group's documentation. */
  endpoints: Endpoint[];
};

/** Everything about a group of endpoints that does not depend on the request. */
export function compileEndpoints(endpoints: Endpoint[]): CompiledHttp {
  const entries: RouteEntry<CompiledEndpoint>[] = [];
  const candidates: Candidate[] = [];
  for (const endpoint of endpoints) {
    const { id, name, method, path, enabled } = endpoint;
    const named: EndpointName = Object.freeze({ id, name, method, path });
    const pattern = patternOf(path);
    candidates.push({ endpoint: named, pattern, enabled });
    if (enabled) entries.push({ method, pattern, route: compileEndpoint(endpoint, named) });
  }
  return { routes: buildRouteTable(entries), candidates, endpoints };
}

function compileEndpoint(endpoint: Endpoint, name: EndpointName): CompiledEndpoint {
  const { response_status_code, response_headers, response_body, min_wait_time, max_wait_time } = endpoint;
  return {
    name,
    answer: staticAnswer(response_status_code, response_headers, response_body),
    waits: max_wait_time > 0 ? { min: min_wait_time, max: max_wait_time } : null,
  };
}

function staticAnswer(status: number, fields: HeaderFields, body: string | null): Answer {
  const headers: HeaderList = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name.toLowerCase(), one]),
  );
  const typed = headers.some(([name]) => name === 'content-type');
  if (body !== null && !typed) headers.unshift(['content-type', contentTypeOf(body)]);
  for (const header of headers) Object.freeze(header);
  Object.freeze(headers);
  return Object.freeze({ status, headers, body });
}
