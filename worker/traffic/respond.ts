import { type Answer, type HeaderList, mayHaveBody } from '../engine/answer';

const encoder = new TextEncoder();

export function sentBody({ status, body }: Answer, method: string): Answer['body'] {
  return mayHaveBody(status, method) ? body : null;
}

/** Throws when the mock's status or headers are nothing that HTTP can carry. */
export function toResponse(status: number, headers: HeaderList, body: Answer['body']): Response {
  const single: Record<string, string> = {};
  let isSingle = true;
  for (const [name, value] of headers) {
    if (name in single) isSingle = false;
    else single[name] = value;
  }
  const init = isSingle ? single : toHeaders(headers);
  return new Response(bodyFor(body, hasContentType(headers)), { status, headers: init });
}

export function toHeaders(list: HeaderList): Headers {
  const all = new Headers();
  for (const [name, value] of list) all.append(name, value);
  return all;
}

export function hasContentType(headers: HeaderList): boolean {
  return headers.some(([name]) => name === 'content-type');
}

/** The runtime would call a string without a type text/plain, which the mock did not say. */
export function bodyFor(body: Answer['body'], isTyped: boolean): string | Uint8Array | ReadableStream | null {
  if (typeof body === 'string') return isTyped ? body : encoder.encode(body);
  if (body === null || body instanceof Uint8Array || body instanceof ReadableStream) return body;
  throw new TypeError('A mock answered with a body of an unknown type.');
}
