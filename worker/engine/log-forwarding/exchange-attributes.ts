import type { Exchange } from '../exchange';
import { failureOf, faultName, isAnswered } from './exchange-failure';
import { type OtlpAttribute, otlpAttributes } from './otlp-attributes';

/** What the semantic conventions for HTTP know without being told. */
const KNOWN_METHODS = new Set([
  'CONNECT',
  'DELETE',
  'GET',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'POST',
  'PUT',
  'TRACE',
]);

export function isKnownMethod(method: string): boolean {
  return KNOWN_METHODS.has(method);
}

/** The conventions for a server's HTTP span, and what only a mock can tell under `understudy`. */
export function exchangeAttributes(exchange: Exchange): OtlpAttribute[] {
  return otlpAttributes({ ...httpAttributes(exchange), ...ownAttributes(exchange) });
}

type Attributes = Record<string, string | number | null | undefined>;

function httpAttributes(exchange: Exchange): Attributes {
  const { method, url, path, status, why, request_body, response_body } = exchange;
  const isKnown = isKnownMethod(method);
  return {
    'http.request.method': isKnown ? method : '_OTHER',
    'http.request.method_original': isKnown ? null : method,
    ...urlAttributes(url),
    'url.path': path,
    'http.route': why.endpoint?.path,
    'http.response.status_code': isAnswered(exchange) ? status : null,
    'error.type': failureOf(exchange),
    'user_agent.original': exchange.request_headers.find(([name]) => name === 'user-agent')?.[1],
    'geo.country.iso_code': exchange.caller.country,
    'http.request.body.size': request_body.size,
    'http.response.body.size': isAnswered(exchange) ? response_body.size : null,
  };
}

function urlAttributes(text: string): Attributes {
  const url = parsed(text);
  if (!url) return { 'url.full': text };
  return {
    'url.full': text,
    'url.scheme': url.protocol.slice(0, -1),
    'url.query': url.search.slice(1),
    'server.address': url.hostname,
    'server.port': url.port === '' ? null : Number(url.port),
  };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // Logged as it came, and no address: then it is told as it is, without its parts.
    return null;
  }
}

function ownAttributes(exchange: Exchange): Attributes {
  const { why, group_id, group_slug } = exchange;
  return {
    'understudy.exchange.id': exchange.id,
    'understudy.source': exchange.source,
    // A slug that no group has is anything that somebody called.
    'understudy.group': group_id === null ? null : group_slug,
    'understudy.kind': exchange.kind,
    'understudy.endpoint': why.endpoint?.name,
    'understudy.outcome': why.outcome,
    'understudy.rule': why.rule,
    'understudy.fault': faultName(exchange),
    'understudy.delay_ms': why.delay_ms,
    'understudy.queue_ms': exchange.queue_ms,
    'understudy.world': exchange.world,
    'understudy.seed': exchange.seed,
  };
}
