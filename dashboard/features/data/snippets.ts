import { requestCurl } from '../../api/curl-line';
import { MAIN_WORLD } from '../../api/world-queries';

type Mock = { baseUrl: string; path: string; world: string };

/** Writes an item as a client of the mock does. */
export function newItemCurl({ baseUrl, path, world }: Mock, item: unknown): string {
  const inWorld: [string, string][] = world === MAIN_WORLD ? [] : [['x-understudy-world', world]];
  return requestCurl(baseUrl, window.location.origin, {
    method: 'POST',
    path: path.replace(/:(\w+)/g, '$1'),
    headers: [['content-type', 'application/json'], ...inWorld],
    body: JSON.stringify(item),
  });
}
