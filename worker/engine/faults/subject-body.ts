import { type Answer, mayHaveBody } from '../answer';
import { utf8Text } from '../utf8-text';
import type { Subject } from './fault';

const MOST_BYTES = 8 * 1024 * 1024;

const encoder = new TextEncoder();

export function hasRoomForBody({ answer, method }: Subject): boolean {
  return mayHaveBody(answer.status, method);
}

/** Null when there is no body in memory: none at all, or a stream. */
export function bodyBytes(subject: Subject): Uint8Array | null {
  const { body } = subject.answer;
  if (!hasRoomForBody(subject)) return null;
  if (typeof body === 'string') return encoder.encode(body);
  return body instanceof Uint8Array ? body : null;
}

/** Null when it is not text, or more of it than faults look into. */
export function bodyText(subject: Subject): string | null {
  const { body } = subject.answer;
  if (!hasRoomForBody(subject)) return null;
  if (typeof body === 'string') return body.length > MOST_BYTES ? null : body;
  if (!(body instanceof Uint8Array) || body.byteLength > MOST_BYTES) return null;
  return utf8Text(body);
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
