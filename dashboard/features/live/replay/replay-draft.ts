import type { ExchangeAnswer, ReplayWish } from '../../../api/log-queries';
import { MASK } from '../../../parts/exchange/secrets';
import { queryOf } from '../list/url-query';

/** A request as it can be edited before it goes out again. */
export type ReplayDraft = {
  method: string;
  path: string;
  query: string;
  /** "name: value" in lines; what the log has hidden is not among them. */
  headers: string;
  /** Undefined where the body is no text, and so is sent as it was. */
  body: string | undefined;
  baseUrl: string;
  times: number;
  interval: number;
  isSameSeed: boolean;
};

type Exchange = ExchangeAnswer['exchange'];

export function draftOf(exchange: Exchange): ReplayDraft {
  const { text, encoding, cut } = exchange.request_body;
  return {
    method: exchange.method,
    path: exchange.path,
    query: queryOf(exchange.url).slice(1),
    headers: linesOf(exchange),
    body: encoding === 'base64' || cut ? undefined : (text ?? ''),
    baseUrl: '',
    times: 1,
    interval: 0,
    isSameSeed: true,
  };
}

/** Only what was changed is said: all else is sent as the log has it. */
export function wishOf(exchange: Exchange, draft: ReplayDraft): ReplayWish {
  const before = draftOf(exchange);
  const wish: ReplayWish = { times: draft.times, interval_ms: draft.interval, same_seed: draft.isSameSeed };
  if (draft.method !== before.method) wish.method = draft.method;
  if (draft.path !== before.path) wish.path = draft.path;
  if (draft.query !== before.query) wish.query = draft.query;
  if (draft.baseUrl !== '') wish.base_url = draft.baseUrl;
  if (draft.headers !== before.headers) wish.headers = headerEdits(before.headers, draft.headers);
  if (draft.body !== undefined && draft.body !== before.body)
    wish.body = draft.body === '' ? null : { text: draft.body };
  return wish;
}

function headerEdits(before: string, after: string): NonNullable<ReplayWish['headers']> {
  const [old, wanted] = [readLines(before), readLines(after)];
  const set = Object.fromEntries([...wanted].filter(([name, value]) => old.get(name) !== value));
  const remove = [...old.keys()].filter((name) => !wanted.has(name));
  return { set, remove };
}

function linesOf({ request_headers }: Exchange): string {
  return request_headers
    .filter(([, value]) => value !== MASK)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function readLines(text: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) read.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return read;
}
