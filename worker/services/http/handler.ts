import type { Answer } from '../../engine/answer';
import { matchRoute, type RouteHit, type RouteMiss } from '../../engine/route-trie';
import type { MockRequest, ServiceContext } from '../service';
import type { CompiledEndpoint, CompiledHttp } from './compiled';
import type { HttpConfig } from './config';
import { noEndpoint, otherMethods } from './misses';

type HttpContext = ServiceContext<HttpConfig, CompiledHttp>;

export function definesPath(method: string, path: string, compiled: CompiledHttp): boolean {
  return matchRoute(compiled.routes, method, path).ok;
}

/** A body is read to its end, as any server does: for the log, and so that one that is too large or cut off is refused. */
export function handleHttp(request: MockRequest, context: HttpContext): Answer | Promise<Answer> {
  return request.hasBody ? request.bytes().then(() => answer(request, context)) : answer(request, context);
}

/** match -> wait -> respond. What needs no waiting is answered without a promise. */
function answer(request: MockRequest, context: HttpContext): Answer | Promise<Answer> {
  const match = matchRoute(context.compiled.routes, request.method, request.path);
  return match.ok ? answerMatch(request, context, match) : answerMiss(request, context, match);
}

function answerMatch(
  request: MockRequest,
  context: HttpContext,
  { route }: RouteHit<CompiledEndpoint>,
): Answer | Promise<Answer> {
  const { why, ports, random } = context;
  why.outcome = 'matched';
  why.endpoint = route.name;
  const ready = request.method === 'HEAD' ? headAnswer(route.answer) : route.answer;
  if (!route.waits) return ready;
  const delay = random.integer(route.waits.min, route.waits.max);
  why.delay_ms = delay;
  return ports.wait(delay).then(() => ready);
}

function answerMiss(request: MockRequest, context: HttpContext, { allowed }: RouteMiss): Answer {
  if (allowed.length > 0) return otherMethods(request, context.why, allowed);
  return noEndpoint(request, context.why, context.compiled.candidates);
}

/** The headers that a GET would have, the length of the body among them, and no body. */
function headAnswer({ status, headers, body }: Answer): Answer {
  if (typeof body !== 'string') return { status, headers, body: null };
  const length = String(new TextEncoder().encode(body).byteLength);
  return { status, headers: [...headers, ['content-length', length]], body: null };
}
