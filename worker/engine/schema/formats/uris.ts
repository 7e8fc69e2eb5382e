import { isIpv4, isIpv6 } from './ip-addresses';

const SCHEME = /^[a-z][a-z0-9+.-]*$/i;
const USER = characters("-._~!$&'()*+,;=:");
const HOST = characters("-._~!$&'()*+,;=");
const PATH = characters("-._~!$&'()*+,;=:@/");
const QUERY = characters("-._~!$&'()*+,;=:@/?");
const FUTURE_ADDRESS = /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i;

type Alphabet = { plain: RegExp; international: RegExp };

/** RFC 3986, and RFC 3987 with its characters beyond ASCII. */
export function isUri(text: string): boolean {
  return fits(text, 'plain', true);
}

export function isUriReference(text: string): boolean {
  return fits(text, 'plain', false);
}

export function isIri(text: string): boolean {
  return fits(text, 'international', true);
}

export function isIriReference(text: string): boolean {
  return fits(text, 'international', false);
}

function fits(text: string, kind: keyof Alphabet, needsScheme: boolean): boolean {
  const [beforeFragment, fragment] = cut(text, '#');
  const [beforeQuery, query] = cut(beforeFragment, '?');
  if (fragment !== undefined && !QUERY[kind].test(fragment)) return false;
  if (query !== undefined && !QUERY[kind].test(query)) return false;
  const colon = beforeQuery.indexOf(':');
  const hasScheme = colon > 0 && SCHEME.test(beforeQuery.slice(0, colon));
  if (!hasScheme && (needsScheme || isColonInFirstSegment(beforeQuery, colon))) return false;
  const rest = hasScheme ? beforeQuery.slice(colon + 1) : beforeQuery;
  if (!rest.startsWith('//')) return PATH[kind].test(rest);
  const slash = rest.indexOf('/', 2);
  const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
  return isAuthority(authority, kind) && (slash === -1 || PATH[kind].test(rest.slice(slash)));
}

function isColonInFirstSegment(path: string, colon: number): boolean {
  const slash = path.indexOf('/');
  return colon !== -1 && (slash === -1 || colon < slash);
}

function isAuthority(authority: string, kind: keyof Alphabet): boolean {
  const at = authority.lastIndexOf('@');
  if (at !== -1 && !USER[kind].test(authority.slice(0, at))) return false;
  const place = authority.slice(at + 1);
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(place) ?? [];
  if (host === '' && port === undefined) return place === '';
  return host.startsWith('[') ? isAddress(host.slice(1, -1)) : HOST[kind].test(host);
}

function isAddress(host: string): boolean {
  return isIpv6(host) || FUTURE_ADDRESS.test(host) || isIpv4(host);
}

/** Before and after the first such mark. */
function cut(text: string, mark: string): [string, string | undefined] {
  const index = text.indexOf(mark);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/** Texts of letters, digits, percent escapes and these others. */
function characters(others: string): Alphabet {
  const set = `a-z0-9${others.replace(/[-\]\\^/]/g, '\\$&')}`;
  return {
    plain: new RegExp(`^(?:[${set}]|%[0-9a-f]{2})*$`, 'i'),
    international: new RegExp(
      `^(?:[${set}\\u00a0-\\ud7ff\\ue000-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{e1ffd}]|%[0-9a-f]{2})*$`,
      'iu',
    ),
  };
}
