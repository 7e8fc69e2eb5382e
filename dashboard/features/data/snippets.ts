import { requestCurl } from '../../api/curl-line';
import { MAIN_WORLD } from '../../api/world-queries';

/** The token comes from the shell of whoever runs it. */
export function adminCurl(path: string, body: unknown): string {
  return [
    `curl ${window.location.origin}${path}`,
    `-H "authorization: Bearer $UNDERSTUDY_TOKEN"`,
    `-H 'content-type: application/json'`,
    `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`,
  ].join(' \\\n  ');
}

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
