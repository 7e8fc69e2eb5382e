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

/** Of a known length, or encoded already: the runtime adds nothing to the body. */
export function toResponseAsIs(
  { status, length, isEncoded }: Answer,
  headers: HeaderList,
  body: Answer['body'],
): Response {
  const sent = bodyFor(body, hasContentType(headers));
  const isMeasured = length !== undefined && sent instanceof ReadableStream;
  return new Response(isMeasured ? ofLength(sent, length) : sent, {
    status,
    headers: toHeaders(headers),
    encodeBody: isEncoded ? 'manual' : 'automatic',
  });
}

/** A stream that announces its length; one that does not keep it cuts the connection. */
function ofLength(body: ReadableStream, length: number): ReadableStream {
  const { readable, writable } = new FixedLengthStream(length);
  // The client sees what fails here by the connection that ends, or has ended it itself.
  body.pipeTo(writable).catch(() => null);
  return readable;
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
