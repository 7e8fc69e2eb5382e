import type { HeaderList } from '../../../engine/answer';
import { endingWithConnection } from '../../../engine/hop-by-hop';
import type { ProxySettings } from './document';

export const HOPS_HEADER = 'x-understudy-hops';

/** The runtime takes them off the body that it hands over; any other encoding comes through as it is. */
const DECODED = new Set(['gzip', 'br']);

type Changes = ProxySettings['request_headers'];

export function requestHeadersFor(sent: Headers, changes: Changes, hops: number): Headers {
  const headers = new Headers();
  const dropped = endingWithConnection(sent.get('connection') ?? '');
  sent.forEach((value, name) => {
    if (dropped.has(name) || isOfTheHouse(name) || name === 'host' || name === 'content-length') return;
    headers.append(name, value);
  });
  for (const name of changes.remove) headers.delete(name);
  for (const [name, value] of Object.entries(changes.add)) headers.set(name, value);
  headers.set(HOPS_HEADER, String(hops));
  return headers;
}

export function responseHeadersFrom(received: Headers, changes: Changes): HeaderList {
  const dropped = endingWithConnection(received.get('connection') ?? '');
  const removed = new Set(changes.remove.map((name) => name.toLowerCase()));
  const added = Object.entries(changes.add).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  for (const [name] of added) removed.add(name);
  const list: HeaderList = [];
  received.forEach((value, name) => {
    if (dropped.has(name) || removed.has(name) || name.startsWith('x-understudy-')) return;
    if (name === 'content-length' || name === 'set-cookie') return;
    if (name === 'content-encoding' && DECODED.has(value.trim().toLowerCase())) return;
    list.push([name, value]);
  });
  if (!removed.has('set-cookie'))
    for (const cookie of received.getSetCookie()) list.push(['set-cookie', cookie]);
  return [...list, ...added];
}

/** The network in front of this Worker writes cf- headers for it alone. */
function isOfTheHouse(name: string): boolean {
  return name.startsWith('x-understudy-') || name.startsWith('cf-') || name === 'cdn-loop';
}
