import { isJsonObject } from '../../../engine/json/json-object';
import type { FieldEntry } from '../../../engine/request/fields';
import { parseJsonText } from '../../../engine/request/json-text';
import { mediaTypeOf } from '../../../engine/request/media-type';
import { parseUrlEncoded } from '../../../engine/request/url-encoded';
import { isSecretName, redactText } from './redact';
import type { RoutedExchange } from './route-groups';
import { isMasked, type SeenExchange } from './seen-exchange';

export type TraitKind = 'param' | 'query' | 'header' | 'body';

/** One thing that a rule can look at in a request. */
export type Trait = {
  kind: TraitKind;
  /** As a condition of a rule names it. */
  subject: Record<string, string>;
  /** Null for what is there, but is masked, secret or too long to be compared. */
  text: string | null;
};

/** By a key that is the same for the same subject. */
export type Traits = ReadonlyMap<string, Trait>;

/** Of these headers only whether they are there is looked at: they open doors, or ask for less. */
const HEADERS = ['authorization', 'x-api-key', 'cookie', 'if-none-match', 'if-modified-since', 'range'];
const MOST_TRAITS = 60;
const LONGEST_TEXT = 200;
const LONGEST_NAME = 200;
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export function traitsOf({ params, seen }: RoutedExchange, redact: boolean): Traits {
  const traits = new Map<string, Trait>();
  const add = (kind: TraitKind, part: string, name: string, text: string | null) => {
    if (traits.size >= MOST_TRAITS || name === '' || name.length > LONGEST_NAME) return;
    const key = `${part} ${name}`;
    // A name that comes more than once is no one value.
    const isShown = text !== null && !traits.has(key) && isComparable(name, text, kind, redact);
    traits.set(key, { kind, subject: { [part]: name }, text: isShown ? text : null });
  };
  for (const [name, text] of params) add('param', 'param', name, text);
  for (const [name, text] of queryOf(seen)) add('query', 'query', name, text);
  for (const name of HEADERS) {
    if (seen.request_headers.some(([other]) => other.toLowerCase() === name))
      add('header', 'header', name, null);
  }
  for (const [part, name, text] of bodyTexts(seen)) add('body', part, name, text);
  return traits;
}

function isComparable(name: string, text: string, kind: TraitKind, redact: boolean): boolean {
  if (text.length > LONGEST_TEXT || isMasked(text)) return false;
  if (!redact) return true;
  return redactText(text) === text && (kind === 'param' || !isSecretName(name));
}

export function queryOf({ url }: SeenExchange): readonly FieldEntry[] {
  const [address = ''] = url.split('#', 1);
  const mark = address.indexOf('?');
  return mark === -1 ? [] : parseUrlEncoded(address.slice(mark + 1));
}

export function contentTypeOfRequest({ request_headers }: SeenExchange): string | null {
  return request_headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
}

/** The plain members of a JSON object, or the fields of a form. */
function bodyTexts(seen: SeenExchange): [part: string, name: string, text: string][] {
  const { text, cut, encoding } = seen.request_body;
  if (!text || cut || encoding === 'base64') return [];
  if (mediaTypeOf(contentTypeOfRequest(seen)) === 'application/x-www-form-urlencoded')
    return parseUrlEncoded(text).map(([name, value]) => ['form', name, value]);
  const parsed = parseJsonText(text);
  if (!parsed.ok || !isJsonObject(parsed.value)) return [];
  return Object.entries(parsed.value).flatMap(([name, value]): [string, string, string][] => {
    if (!PLAIN_NAME.test(name) || typeof value === 'object') return [];
    return [['body', `$.${name}`, String(value)]];
  });
}
