import type { HeaderList } from '../answer';
import type { KeptBody, Why } from '../exchange';
import { MASK } from './masks';

/** Shorter ones are words that an answer may say by itself. */
const FEWEST_CHARACTERS = 8;
const MOST = 50;

/** What was hidden in a request, where its answer says it again. */
export type RepeatedSecrets = {
  headers(headers: HeaderList): HeaderList;
  body(body: KeptBody): KeptBody;
  why(why: Why): Why;
};

const NOTHING: RepeatedSecrets = {
  headers: (headers) => headers,
  body: (body) => body,
  why: (why) => why,
};

export function repeatedSecrets(values: readonly string[]): RepeatedSecrets {
  const secrets = [...new Set(values.flatMap(waysToSay))]
    .filter(({ length }) => length >= FEWEST_CHARACTERS)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST);
  if (secrets.length === 0) return NOTHING;
  const hidden = (text: string) => secrets.reduce((left, secret) => left.replaceAll(secret, MASK), text);
  return {
    headers: (headers) => headers.map(([name, value]) => [name, hidden(value)]),
    body(body) {
      if (body.text === null || body.encoding === 'base64') return body;
      const text = hidden(body.text);
      return text === body.text ? body : { ...body, text };
    },
    why(why) {
      const { console: said, upstream } = why;
      if (!said && upstream === undefined) return why;
      return {
        ...why,
        ...(said && { console: said.map(hidden) }),
        ...(upstream !== undefined && { upstream: hidden(upstream) }),
      };
    },
  };
}

/** As it was sent, as JSON quotes it, and without what says of which sort it is. */
function waysToSay(secret: string): string[] {
  const bare = secret.slice(secret.indexOf(' ') + 1);
  return [secret, bare].flatMap((one) => [one, JSON.stringify(one).slice(1, -1)]);
}

/** The values of the cookies that a request sends. */
export function cookieValues(header: string): string[] {
  return header
    .split(';', MOST)
    .map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
    .filter((value) => value !== '');
}
