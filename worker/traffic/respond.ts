import type { Answer, HeaderList } from '../engine/answer';
import type { Visit } from './house';
import { setsSessionCookie } from './session-cookie';

export type Manner = {
  method: string;
  seed: string;
  /** The mock answers on an origin that may be the dashboard's own (DESIGN.md §3.6). */
  isSandboxed: boolean;
};

export function mannerOf({ request, wishes, place }: Pick<Visit, 'request' | 'wishes' | 'place'>): Manner {
  return { method: request.method, seed: wishes.seed, isSandboxed: place.form === 'path' };
}

const BODILESS = new Set([101, 204, 205, 304]);
const SANDBOX: [string, string] = ['content-security-policy', 'sandbox'];
const encoder = new TextEncoder();

/** What the client gets: the answer's own headers as far as they may pass, then the gate's, then the house's. */
export function sentHeaders(answer: Answer, manner: Manner, gate: HeaderList): HeaderList {
  const sent: HeaderList = [];
  for (const header of answer.headers) {
    if (mayPass(header[0].toLowerCase(), header[1], manner)) sent.push(header);
  }
  for (const header of gate) sent.push(header);
  sent.push(['x-understudy-seed', manner.seed]);
  if (manner.isSandboxed) sent.push(SANDBOX);
  return sent;
}

function mayPass(name: string, value: string, manner: Manner): boolean {
  switch (name) {
    case 'set-cookie':
      return !setsSessionCookie(value);
    case 'content-security-policy':
    case 'clear-site-data':
    case 'service-worker-allowed':
      return !manner.isSandboxed;
    case 'content-length':
      return manner.method === 'HEAD';
    case 'x-understudy-seed':
    case 'connection':
    case 'keep-alive':
    case 'proxy-connection':
    case 'te':
    case 'trailer':
    case 'transfer-encoding':
    case 'upgrade':
      return false;
    default:
      return true;
  }
}

export function sentBody({ status, body }: Answer, method: string): Answer['body'] {
  return method === 'HEAD' || BODILESS.has(status) ? null : body;
}

/** Throws when the mock's status or headers are nothing that HTTP can carry. */
export function toResponse(status: number, headers: HeaderList, body: Answer['body']): Response {
  const single: Record<string, string> = {};
  let isSingle = true;
  let isTyped = false;
  for (const [name, value] of headers) {
    if (name in single) isSingle = false;
    else single[name] = value;
    if (name === 'content-type') isTyped = true;
  }
  return new Response(bodyFor(body, isTyped), { status, headers: isSingle ? single : repeated(headers) });
}

function repeated(headers: HeaderList): Headers {
  const all = new Headers();
  for (const [name, value] of headers) all.append(name, value);
  return all;
}

/** The runtime would call a string without a type text/plain, which the mock did not say. */
function bodyFor(body: Answer['body'], isTyped: boolean): string | Uint8Array | ReadableStream | null {
  if (typeof body === 'string') return isTyped ? body : encoder.encode(body);
  if (body === null || body instanceof Uint8Array || body instanceof ReadableStream) return body;
  throw new TypeError('A mock answered with a body of an unknown type.');
}
