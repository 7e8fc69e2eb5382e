import { type Answer, problemAnswer } from '../../../engine/answer';
import type { Outbound, OutboundResult } from '../../../platform/outbound/outbound';
import { wholeIfSmall } from '../../../platform/outbound/small-body';
import type { MockRequest } from '../../service';
import type { ProxySettings } from './document';
import { withOwnLocation } from './own-location';
import { HOPS_HEADER, requestHeadersFor, responseHeadersFrom } from './proxied-headers';

const MOST_HOPS = 4;
const ANSWER_BYTES = 100 * 1024 * 1024;
/** So much of an answer is waited for, so that the log has it. */
const SHOWN = { bytes: 256 * 1024, milliseconds: 100 };

export type Proxied = {
  answer: Answer;
  /** What was called, for the log; null when nothing was. */
  upstream: string | null;
  /** The code of the error that the answer tells, or null when it is the upstream's. */
  error: string | null;
};

export type ProxyParts = {
  outbound: Outbound;
  /** Whether the body was read for the match; one that nobody looked at goes through as it comes. */
  isRead: boolean;
};

/** Sends the request on and hands the answer through; what goes wrong on the way is a 502, 504 or 508 that says why. */
export async function proxyRequest(
  request: MockRequest,
  settings: ProxySettings,
  { outbound, isRead }: ProxyParts,
): Promise<Proxied> {
  if (request.headers.get('upgrade')?.toLowerCase() === 'websocket') {
    return failure(
      501,
      'http.no_websockets',
      'WebSockets are not handed through',
      'The proxy sends requests on and hands answers through; a connection that becomes a WebSocket is neither.',
    );
  }
  const target = targetOf(request, settings);
  const hops = hopsOf(request.headers);
  if (isCircle(request, target, hops)) {
    return failure(
      508,
      'http.proxy_loop',
      'The request goes in a circle',
      `It came through ${hops} mocks already and is sent to ${target.host} again.`,
    );
  }
  const result = await outbound.send({
    url: target.href,
    method: request.method,
    headers: requestHeadersFor(request.headers, settings.request_headers, hops + 1),
    body: request.hasBody ? await bodyOf(request, isRead) : null,
    timeoutMs: settings.timeout_ms,
    mostBytes: ANSWER_BYTES,
    redirects: 0,
  });
  if (!result.ok) return notReached(target, result);
  const { status, headers, body } = result.response;
  const list = responseHeadersFrom(headers, settings.response_headers);
  const shown = body && isShown(headers) ? await wholeIfSmall(body, SHOWN) : body;
  const answer = { status, headers: withOwnLocation(list, target, request, settings), body: shown };
  return { answer, upstream: result.url, error: null };
}

/** Whether the log can have the body: not of what comes bit by bit on purpose, nor of what says that it is large. */
function isShown(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  if (/event-stream|ndjson|stream\+json|multipart\/x-mixed-replace/i.test(type)) return false;
  return Number(headers.get('content-length') ?? 0) <= SHOWN.bytes;
}

/** The path keeps its encoding, byte for byte: parsing it anew would resolve what the client wrote on purpose. */
function targetOf({ path, query }: MockRequest, { upstream, strip_prefix, add_prefix }: ProxySettings): URL {
  const url = new URL(upstream);
  const base = url.pathname.replace(/\/$/, '');
  url.pathname = `${base}${add_prefix.replace(/\/$/, '')}${withoutPrefix(path, strip_prefix)}`;
  url.search = query;
  return url;
}

function withoutPrefix(path: string, prefix: string): string {
  const cut = prefix.replace(/\/$/, '');
  if (cut === '' || (path !== cut && !path.startsWith(`${cut}/`))) return path;
  return path.slice(cut.length) || '/';
}

function hopsOf(headers: Headers): number {
  const hops = Number(headers.get(HOPS_HEADER) ?? 0);
  return Number.isInteger(hops) && hops > 0 ? hops : 0;
}

/** One mock may be the upstream of another; what came through a mock and goes to this host again would never end. */
function isCircle(request: MockRequest, target: URL, hops: number): boolean {
  return hops >= MOST_HOPS || (hops > 0 && URL.parse(request.url)?.host === target.host);
}

/** With its length where that is known, for many a server takes no other body. */
async function bodyOf(
  request: MockRequest,
  isRead: boolean,
): Promise<Uint8Array | ReadableStream<Uint8Array> | null> {
  if (isRead) return request.bytes();
  const length = request.headers.get('content-length');
  const stream = request.stream();
  if (!stream || length === null || !/^\d{1,15}$/.test(length)) return stream;
  return stream.pipeThrough(new FixedLengthStream(Number(length)));
}

function notReached(target: URL, { because, reason }: Extract<OutboundResult, { ok: false }>): Proxied {
  if (because === 'timeout')
    return failure(504, 'http.upstream_timeout', 'The upstream does not answer', reason, target.href);
  if (because === 'unreachable')
    return failure(502, 'http.upstream_unreachable', 'The upstream cannot be reached', reason, target.href);
  const detail = `${target.origin} is not called from here. ${reason}`;
  return failure(502, 'http.upstream_refused', 'The upstream is not called', detail);
}

function failure(
  status: number,
  code: string,
  title: string,
  detail: string,
  upstream: string | null = null,
): Proxied {
  return {
    answer: problemAnswer(status, code, title, detail, {}, [['cache-control', 'no-store']]),
    upstream,
    error: code,
  };
}
