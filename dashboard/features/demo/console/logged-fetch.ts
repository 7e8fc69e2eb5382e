import type { Fetch } from '../client/image-client.js';
import { type ConsoleLine, levelOf } from './console-line';

type Options = {
  send: Fetch;
  /** The page stands where the group does, or elsewhere. */
  baseUrl: string;
  now: () => number;
  add: (line: Omit<ConsoleLine, 'id'>) => void;
};

const NOTHING = new Headers();

/** Every request of the client passes here, so that the console shows what is really sent. */
export function loggedFetch({ send, baseUrl, now, add }: Options): Fetch {
  const looks = new Map<string, number>();

  return async (url, init) => {
    const at = now();
    const method = init?.method ?? 'GET';
    const path = pathOf(url, baseUrl);
    const told = (status: number, headers: Headers) => {
      const level = levelOf(method, status, headers);
      const look = level === 'warn' ? (looks.get(path) ?? 0) + 1 : 0;
      if (look > 0) looks.set(path, look);
      const note = noteOf(status, headers, look);
      add({ at, level, method, path, status, milliseconds: Math.round(now() - at), note });
    };
    try {
      // A client elsewhere has no cookie of the dashboard, and tells nobody the link that opened it.
      const response = await send(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
      told(response.status, response.headers);
      return response;
    } catch (error) {
      told(0, NOTHING);
      throw error;
    }
  };
}

function pathOf(url: string, baseUrl: string): string {
  return url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
}

function noteOf(status: number, headers: Headers, look: number): string {
  if (look > 0) return `retry ${look}`;
  if (status === 429) return `retry-after ${headers.get('retry-after') ?? '?'}`;
  const place = headers.get('location');
  return status === 202 && place ? (place.split('/').at(-1) ?? '') : '';
}
