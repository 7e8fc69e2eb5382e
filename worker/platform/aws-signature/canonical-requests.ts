import { canonicalQuery } from './canonical-query';
import { headerSpellings } from './header-spellings';
import { canonicalPath } from './percent-spelling';
import { pathBelowMount, type SignedRequest } from './signed-request';

/** So that a request with many doubtful headers costs no more than a few milliseconds. */
const TRIED_AT_MOST = 64;

type Place = { path: string; host: string };

type Signed = { names: readonly string[]; payloadHash: string };

/**
 * Where a client may believe to be: at the full path, or, if it took the mount for a part of the host,
 * below it, with or without the mount in its Host header.
 */
function* places(request: SignedRequest): Generator<Place> {
  const { rawPath, mount } = request;
  const below = pathBelowMount(request);
  const spelled = [
    canonicalPath,
    (path: string) => path,
    (path: string) => canonicalPath(path).replaceAll('%2F', '/'),
  ];
  const seen = new Set<string>();
  for (const spell of spelled) {
    for (const host of request.hosts) {
      for (const place of [
        { path: spell(rawPath), host },
        { path: spell(below), host },
        { path: spell(below), host: host + mount },
      ]) {
        const id = `${place.host} ${place.path}`;
        if (seen.has(id)) continue;
        seen.add(id);
        yield place;
      }
    }
  }
}

/** The canonical requests that SigV4 may have been made over, the likeliest first. */
export function* canonicalRequests(
  request: SignedRequest,
  { names, payloadHash }: Signed,
): Generator<string> {
  const query = canonicalQuery(request.rawQuery);
  let tried = 0;
  for (const values of headerSpellings(names, request)) {
    for (const { path, host } of places(request)) {
      if (tried === TRIED_AT_MOST) return;
      tried += 1;
      const headers = names
        .map((name, index) => `${name}:${name === 'host' ? host : values[index]}\n`)
        .join('');
      yield [request.method, path, query, headers, names.join(';'), payloadHash].join('\n');
    }
  }
}
