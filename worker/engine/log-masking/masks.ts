import type { HeaderList } from '../answer';
import type { KeptBody, Why } from '../exchange';
import { bodyMask } from './body-mask';
import { cookieValues, type RepeatedSecrets, repeatedSecrets } from './repeated-secrets';
import { ADDRESS_HEADERS, isSecretHeader, SECRET_QUERY } from './secret-names';
import { hiddenValues, urlMask } from './url-mask';
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
  /** For what answers a request: it may say the secrets of the request again. */
  repeated(requestHeaders: HeaderList, url: string): RepeatedSecrets;
};

export function compileMasks({ headers, query, body, reveal }: MaskSettings): Masks {
  if (reveal) return OPEN;
  const ownHeaders = new Set(headers.map(lower));
  const hiddenQuery = new Set([...SECRET_QUERY, ...query.map(lower)]);
  const isHiddenHeader = (name: string) => isSecretHeader(name) || ownHeaders.has(name);
  const isHiddenQuery = (name: string) => hiddenQuery.has(name);
  const maskUrl = urlMask(isHiddenQuery);
  const maskBody = bodyMask(body);
  return {
    headers: (list) =>
      list.map(([name, value]) => {
        if (isHiddenHeader(name)) return [name, MASK];
        return [name, ADDRESS_HEADERS.has(name) ? maskUrl(value) : value];
      }),
    url: maskUrl,
    body: maskBody,
    why: (why) => maskedWhy(why, { isHiddenHeader, isHiddenQuery, maskUrl }),
    repeated(requestHeaders, url) {
      const hidden = requestHeaders.filter(([name]) => isHiddenHeader(name));
      const values = hidden.flatMap(([name, value]) =>
        name === 'cookie' ? [value, ...cookieValues(value)] : [value],
      );
      return repeatedSecrets([...values, ...hiddenValues(url, isHiddenQuery)]);
    },
  };
}

const OPEN: Masks = {
  headers: (headers) => headers,
  url: (url) => url,
  body: (body) => body,
  why: (why) => why,
  repeated: () => repeatedSecrets([]),
};

function lower(name: string): string {
  return name.toLowerCase();
}
