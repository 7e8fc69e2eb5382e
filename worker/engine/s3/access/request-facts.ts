import type { Tags } from './tags';

/** What of a request the conditions of a policy may ask for: plain data, for it crosses to the store. */
export type RequestFacts = {
  /** By the project's clock. */
  now: number;
  sourceIp: string | null;
  isSecure: boolean;
  /** Such as "1.3". */
  tlsVersion: string | null;
  /** Lower-case names. */
  headers: Readonly<Record<string, string>>;
  /** Lower-case names. */
  query: Readonly<Record<string, string>>;
  /** Null for who does not sign; `age` in milliseconds. */
  signature: { version: 'v2' | 'v4'; via: 'header' | 'query' | 'form'; age: number } | null;
  /** The tags that the request sets, by header, form or document; null when it sets none. */
  tags: Tags | null;
  /** What a lock's own document says, where no header can. */
  lock: { mode?: string; retainUntil?: string; legalHold?: string } | null;
  /** Whether there will be an object when the request is done; null for what writes none. */
  createsObject: boolean | null;
};

type Pairs = Iterable<readonly [name: string, value: string]>;

const HEADERS: ReadonlySet<string> = new Set(['referer', 'user-agent', 'if-match', 'if-none-match']);
const QUERY: ReadonlySet<string> = new Set(['prefix', 'delimiter', 'max-keys', 'versionid']);

/** From a whole request, or from a form's fields in place of headers: what no condition can ask for is left out. */
export function requestFacts({
  headers,
  query,
  ...rest
}: Omit<RequestFacts, 'headers' | 'query'> & { headers: Pairs; query: Pairs }): RequestFacts {
  return { ...rest, headers: kept(headers, HEADERS), query: kept(query, QUERY) };
}

function kept(pairs: Pairs, names: ReadonlySet<string>): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [name, value] of pairs) {
    const lower = name.toLowerCase();
    if (names.has(lower) || lower.startsWith('x-amz-')) entries.push([lower, value]);
  }
  return Object.fromEntries(entries);
}
