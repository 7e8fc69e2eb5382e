import { endingWithConnection, HOP_BY_HOP } from '../../../engine/hop-by-hop';

/** About the way here, and not about the event. */
const OF_THE_WAY =
  /^(host|content-length|accept-encoding|via|forwarded|cdn-loop|x-real-ip|true-client-ip|x-forwarded-.*|cf-.*|x-understudy-.*)$/;

/** The headers of an event that are sent on. */
export function travellingHeaders(headers: readonly (readonly [string, string])[]): Headers {
  const connection = headers.find(([name]) => name.toLowerCase() === 'connection')?.[1] ?? '';
  const ending = endingWithConnection(connection);
  return new Headers(
    headers
      .filter(([name]) => !ending.has(name.toLowerCase()) && !OF_THE_WAY.test(name.toLowerCase()))
      .map(([name, value]): [string, string] => [name, value]),
  );
}

/** Written by whoever opens the connection; to say that another was sent would be wrong. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([...HOP_BY_HOP, 'host', 'content-length']);

/** Null takes a header away. */
export function changedHeaders(
  headers: Headers,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else if (!OF_THE_CONNECTION.has(name.toLowerCase())) headers.set(name, value);
  }
  return Object.fromEntries(headers);
}
