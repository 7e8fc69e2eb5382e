import type { HeaderList } from '../answer';

/** They belong to one connection, or whoever sends writes them anew. */
const WRITTEN_ANEW = new Set([
  'accept-encoding',
  'cdn-loop',
  'connection',
  'content-length',
  'expect',
  'forwarded',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'true-client-ip',
  'upgrade',
  'via',
  'x-real-ip',
  'x-understudy-hops',
]);

export function isWrittenAnew(name: string): boolean {
  const lower = name.toLowerCase();
  return WRITTEN_ANEW.has(lower) || lower.startsWith('cf-') || lower.startsWith('x-forwarded-');
}

/** The headers of a logged request that still mean the same when it is sent again. Names are in lower case. */
export function resentHeaders(headers: HeaderList): HeaderList {
  const ofConnection = namedByConnection(headers);
  return headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !isWrittenAnew(name) && !ofConnection.has(name));
}

/** `connection` may name further headers that end with it (RFC 9110 §7.6.1). */
function namedByConnection(headers: HeaderList): ReadonlySet<string> {
  const values = headers.filter(([name]) => name.toLowerCase() === 'connection').map(([, value]) => value);
  return new Set(values.flatMap((value) => value.split(',')).map((name) => name.trim().toLowerCase()));
}
