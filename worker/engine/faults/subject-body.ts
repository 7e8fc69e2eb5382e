import type { Answer } from '../answer';
import type { Subject } from './fault';

/** Statuses whose answers end with their headers. */
const BODILESS = new Set([101, 204, 205, 304]);
const MOST_BYTES = 8 * 1024 * 1024;

const encoder = new TextEncoder();

export function mayHaveBody({ answer, method }: Subject): boolean {
  return method !== 'HEAD' && !BODILESS.has(answer.status);
}

/** Null when there is no body in memory: none at all, or a stream. */
export function bodyBytes(subject: Subject): Uint8Array | null {
  const { body } = subject.answer;
  if (!mayHaveBody(subject)) return null;
  if (typeof body === 'string') return encoder.encode(body);
  return body instanceof Uint8Array ? body : null;
}

/** Null when it is not text, or more of it than faults look into. */
export function bodyText(subject: Subject): string | null {
  const { body } = subject.answer;
  if (!mayHaveBody(subject)) return null;
  if (typeof body === 'string') return body.length > MOST_BYTES ? null : body;
  if (!(body instanceof Uint8Array) || body.byteLength > MOST_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    // Bytes that are no text are a case like any other here.
    return null;
  }
}

/** The body as JSON, whatever its content type says. */
export function bodyJson(subject: Subject): { text: string; value: unknown } | null {
  const text = bodyText(subject);
  if (text === null) return null;
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return null;
  }
}

export function mediaTypeOf({ headers }: Answer): string | null {
  const value = headers.find(([name]) => name === 'content-type')?.[1];
  return value === undefined ? null : (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}
