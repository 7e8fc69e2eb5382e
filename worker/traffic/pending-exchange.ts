import type { Answer, HeaderList } from '../engine/answer';
import type { Exchange, Why } from '../engine/exchange';
import type { LogRules } from './log-rules';
import type { SeenBody } from './mock-request';

/** An exchange as the hot path leaves it: references alone, for all work on it is done when the buffer is flushed. */
export type PendingExchange = {
  id: string | null;
  at: number;
  endedAt: number;
  source: Exchange['source'];
  projectId: string;
  group: { id: string; kind: string } | null;
  groupSlug: string;
  method: string;
  url: string;
  path: string;
  requestHeaders: HeaderList;
  requestBody: SeenBody;
  status: number;
  /** All but the seed. */
  responseHeaders: HeaderList;
  responseBody: Answer['body'];
  /** Null on one machine, where everybody has the same. */
  address: string | null;
  country: string | null;
  queuedMs: number;
  world: string;
  seed: string;
  why: Why;
  /** What its project says about its log. */
  rules: LogRules;
};

/** Roughly what it holds in memory until it is flushed. */
export function weightOf(pending: PendingExchange): number {
  return 500 + pending.url.length + bodyWeight(pending.requestBody.read) + bodyWeight(pending.responseBody);
}

function bodyWeight(body: Answer['body']): number {
  if (typeof body === 'string') return body.length;
  return body instanceof Uint8Array ? body.byteLength : 0;
}
