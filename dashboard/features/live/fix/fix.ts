import type { Endpoint } from '../../../api/endpoint-queries';
import type { ExchangeAnswer } from '../../../api/log-queries';
import type { Check } from '../../../parts/exchange/check-table';
import { MASK } from '../../../parts/exchange/secrets';

/** How an endpoint can be made to take a request that it did not. */
export const WAYS = ['optional', 'accept', 'anything', 'path', 'pattern', 'method', 'any', 'enable'] as const;

export type Way = (typeof WAYS)[number];

/** What is to be fixed, as the address of the page has it. */
export type Fix = { endpointId: string; way: Way; part: string };

type Exchange = ExchangeAnswer['exchange'];
type EndpointName = Pick<Endpoint, 'id' | 'path'>;

export function fixText({ endpointId, way, part }: Fix): string {
  return `${endpointId}.${way}.${part}`;
}

export function readFix(text: string): Fix | undefined {
  const [endpointId = '', way = '', ...part] = text.split('.');
  const known = WAYS.find((one) => one === way);
  return known ? { endpointId, way: known, part: part.join('.') } : undefined;
}

/** What can be done about a check that does not fit. */
export function waysFor(check: Pick<Check, 'part'>, exchange: Exchange, endpoint: EndpointName): Way[] {
  if (check.part === 'path') return isPlain(exchange.path) ? ['path'] : ['pattern', 'path'];
  if (check.part === 'enabled') return ['enable'];
  if (check.part === 'method') return isPathFit(exchange, endpoint.id) ? ['method', 'any'] : [];
  const place = contractPlace(check.part);
  if (!place) return [];
  if (place.kind === 'body') {
    if (exchange.request_body.size === 0) return ['optional'];
    return isJson(exchange.request_body.text) ? ['accept', 'anything'] : ['anything'];
  }
  const value = askedValue(place, exchange, endpoint.path);
  if (value === undefined) return ['optional'];
  return value === MASK ? ['anything'] : ['accept', 'anything'];
}

export type ContractPlace = { kind: 'param' | 'query' | 'header' | 'body'; name: string };

const KINDS: Record<string, ContractPlace['kind']> = {
  path: 'param',
  param: 'param',
  query: 'query',
  headers: 'header',
  header: 'header',
  body: 'body',
};

/** Of `/query/limit` or `query.limit`, of `/body/items/0` or `body`: the log has it one way, a dry run the other. */
export function contractPlace(part: string): ContractPlace | undefined {
  const [, word = '', name = ''] =
    /^\/([a-z]+)(?:\/([^/]*).*)?$/.exec(part) ?? /^([a-z]+)(?:\.(.*))?$/.exec(part) ?? [];
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  return kind && { kind, name: name.replaceAll('~1', '/').replaceAll('~0', '~') };
}

/** What the request has there. */
export function askedValue(
  { kind, name }: ContractPlace,
  { url, request_headers, path }: Exchange,
  pattern: string,
): string | undefined {
  if (kind === 'query') return URL.parse(url)?.searchParams.get(name) ?? undefined;
  if (kind === 'header')
    return request_headers.find(([header]) => header.toLowerCase() === name.toLowerCase())?.[1];
  const place = pattern.split('/').findIndex((segment) => segment === `:${name}` || segment === `{${name}}`);
  const segment = place < 0 ? undefined : path.split('/')[place];
  return segment === undefined ? undefined : decodeURIComponent(segment);
}

const ID = /^(?:\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[0-9A-HJKMNP-TV-Z]{26}|[a-z]+_\w*\d\w*)$/i;

/** `/ordrs/7` as `/ordrs/:id`: what looks like an id stands for any. */
export function patternOf(path: string): string {
  let count = 0;
  return path
    .split('/')
    .map((segment) => {
      if (!ID.test(segment)) return segment;
      count++;
      return count === 1 ? ':id' : `:id${count}`;
    })
    .join('/');
}

function isPlain(path: string): boolean {
  return patternOf(path) === path;
}

function isPathFit({ why }: Exchange, endpointId: string): boolean {
  const miss = why.near_misses?.find(({ endpoint }) => endpoint.id === endpointId);
  return miss?.checks.find(({ part }) => part === 'path')?.ok ?? true;
}

function isJson(text: string | null): boolean {
  try {
    JSON.parse(text ?? '');
    return true;
  } catch {
    return false;
  }
}
