import type { Answer } from '../../engine/answer';
import { matchRoute, type RouteHit, type RouteMiss } from '../../engine/route-trie';
import { whenReady } from '../../engine/when-ready';
import type { MockRequest } from '../service';
import { answerEndpoint } from './answers/answer-endpoint';
import type { CompiledEndpoint } from './answers/compiled-endpoint';
import type { HttpContext } from './answers/mock-call';
import { openCall } from './answers/open-call';
import type { CompiledHttp } from './compiled';
import { noEndpoint, otherMethods } from './misses';
import { answerByProxy } from './proxy/answer-by-proxy';

const NO_BYTES = new Uint8Array(0);

export function definesPath(method: string, path: string, compiled: CompiledHttp): boolean {
  return matchRoute(compiled.routes, method, path).ok;
}

/** A body is read to its end, as any server does: for the log, and so that one that is too large or cut off is refused. */
export function handleHttp(request: MockRequest, context: HttpContext): Answer | Promise<Answer> {
  const { proxy } = context.config;
  if (proxy?.mode === 'always') return answerByProxy(request, context, proxy);
  if (!request.hasBody) return answer(request, context, NO_BYTES);
  return request.bytes().then((body) => answer(request, context, body));
}

/** match -> wait -> respond. What needs no waiting is answered without a promise. */
function answer(request: MockRequest, context: HttpContext, body: Uint8Array): Answer | Promise<Answer> {
  const match = matchRoute(context.compiled.routes, request.method, request.path);
  return match.ok ? answerMatch(request, context, match, body) : answerMiss(request, context, match);
}

function answerMatch(
  request: MockRequest,
  context: HttpContext,
  hit: RouteHit<CompiledEndpoint>,
  body: Uint8Array,
): Answer | Promise<Answer> {
  const { why, ports, random } = context;
  const { name, waits } = hit.route;
  why.outcome = 'matched';
  why.endpoint = name;
  if (!waits) return respond(request, context, hit, body);
  const delay = random.integer(waits.min, waits.max);
  why.delay_ms = delay;
  return ports.wait(delay).then(() => respond(request, context, hit, body));
}

function respond(
  request: MockRequest,
  context: HttpContext,
  { route, params }: RouteHit<CompiledEndpoint>,
  body: Uint8Array,
): Answer | Promise<Answer> {
  const ready = route.fixed ?? answerEndpoint(openCall(request, context, params, body), route);
  return request.method === 'HEAD' ? whenReady(ready, headAnswer) : ready;
}

function answerMiss(
  request: MockRequest,
  context: HttpContext,
  { allowed }: RouteMiss,
): Answer | Promise<Answer> {
  const { proxy } = context.config;
  if (proxy) return answerByProxy(request, context, proxy);
  if (allowed.length > 0) return otherMethods(request, context.why, allowed);
  return noEndpoint(request, context.why, context.compiled.candidates);
}

/** The headers that a GET would have, the length of the body among them, and no body. */
function headAnswer({ status, headers, body }: Answer): Answer {
  if (typeof body !== 'string') return { status, headers, body: null };
  const length = String(new TextEncoder().encode(body).byteLength);
  return { status, headers: [...headers, ['content-length', length]], body: null };
}
