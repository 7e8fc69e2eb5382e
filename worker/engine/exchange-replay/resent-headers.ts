import type { HeaderList } from '../answer';
import { endingWithConnection, HOP_BY_HOP } from '../hop-by-hop';

/** They belong to one connection, or whoever sends writes them anew. */
const WRITTEN_ANEW = new Set([
  ...HOP_BY_HOP,
  'accept-encoding',
  'cdn-loop',
  'content-length',
  'expect',
  'forwarded',
  'host',
  'http2-settings',
  'true-client-ip',
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
  const named = headers.filter(([name]) => name.toLowerCase() === 'connection').map(([, value]) => value);
  const ofConnection = endingWithConnection(named.join(','));
  return headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !isWrittenAnew(name) && !ofConnection.has(name));
}
