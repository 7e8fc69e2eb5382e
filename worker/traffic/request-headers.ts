import type { HeaderList } from '../engine/answer';

/** The headers of a request, read once: as the list that the log keeps, and the few that the house looks at. */
export type RequestHeaders = {
  list: HeaderList;
  /** Characters of all names and values. */
  size: number;
  hasCookie: boolean;
  origin: string | null;
  contentLength: string | null;
  caller: string | null;
  requestedMethod: string | null;
  requestedHeaders: string | null;
  seed: string | null;
  world: string | null;
  version: string | null;
  clock: string | null;
  /** What a front says of itself; in the end the origin that it stands for, when it is one of ours. */
  front: string | null;
  /** Whether the client wants to be told why it was answered so. */
  explains: boolean;
};

/** One walk costs less than asking for each of them by name. */
export function readRequestHeaders(headers: Headers): RequestHeaders {
  const read: RequestHeaders = {
    list: [],
    size: 0,
    hasCookie: false,
    origin: null,
    contentLength: null,
    caller: null,
    requestedMethod: null,
    requestedHeaders: null,
    seed: null,
    world: null,
    version: null,
    clock: null,
    front: null,
    explains: false,
  };
  headers.forEach((value, name) => {
    read.list.push([name, value]);
    read.size += name.length + value.length;
    take(read, name, value);
  });
  return read;
}

function take(read: RequestHeaders, name: string, value: string): void {
  switch (name) {
    case 'cookie':
      read.hasCookie = true;
      return;
    case 'origin':
      read.origin = value;
      return;
    case 'content-length':
      read.contentLength = value;
      return;
    case 'cf-connecting-ip':
      read.caller = value;
      return;
    case 'access-control-request-method':
      read.requestedMethod = value;
      return;
    case 'access-control-request-headers':
      read.requestedHeaders = value;
      return;
    case 'x-understudy-seed':
      read.seed = value;
      return;
    case 'x-understudy-world':
      read.world = value;
      return;
    case 'x-understudy-version':
      read.version = value;
      return;
    case 'x-understudy-clock':
      read.clock = value;
      return;
    case 'x-understudy-front':
      read.front = value;
      return;
    case 'x-understudy-explain':
      read.explains = value !== '' && value !== '0' && value !== 'false';
      return;
  }
}
