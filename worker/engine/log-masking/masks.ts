import type { HeaderList } from '../answer';
import type { KeptBody, Why } from '../exchange';
import { bodyMask } from './body-mask';
import { SECRET_HEADERS, SECRET_QUERY } from './secret-names';
import { urlMask } from './url-mask';
import { maskedWhy } from './why-mask';

export const MASK = '***';

/** What a project hides beside what every project does; names are read without case. */
export type MaskSettings = {
  headers: readonly string[];
  query: readonly string[];
  /** Names of JSON members and form fields, however deep. */
  body: readonly string[];
  /** Nothing is hidden. */
  reveal: boolean;
};

/** Takes secrets out of an exchange on its way into the log. */
export type Masks = {
  headers(headers: HeaderList): HeaderList;
  url(url: string): string;
  body(body: KeptBody): KeptBody;
  why(why: Why): Why;
};

export function compileMasks({ headers, query, body, reveal }: MaskSettings): Masks {
  if (reveal) return OPEN;
  const hiddenHeaders = new Set([...SECRET_HEADERS, ...headers.map(lower)]);
  const hiddenQuery = new Set([...SECRET_QUERY, ...query.map(lower)]);
  const maskUrl = urlMask(hiddenQuery);
  const maskBody = bodyMask(body);
  return {
    headers: (list) => maskedHeaders(list, hiddenHeaders),
    url: maskUrl,
    body: maskBody,
    why: (why) => maskedWhy(why, { hiddenHeaders, hiddenQuery, maskUrl }),
  };
}

const OPEN: Masks = {
  headers: (headers) => headers,
  url: (url) => url,
  body: (body) => body,
  why: (why) => why,
};

function maskedHeaders(headers: HeaderList, hidden: ReadonlySet<string>): HeaderList {
  if (!headers.some(([name]) => hidden.has(name))) return headers;
  return headers.map(([name, value]) => [name, hidden.has(name) ? MASK : value]);
}

function lower(name: string): string {
  return name.toLowerCase();
}
