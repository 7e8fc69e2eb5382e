import type { Answer, HeaderList } from '../engine/answer';
import type { Exchange, Why } from '../engine/exchange';
import { keptBody } from './kept-body';
import { maskedHeaders } from './masked-headers';
import type { SeenBody } from './mock-request';
import { SEED_HEADER } from './sent-headers';

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
  caller: string;
  world: string;
  seed: string;
  why: Why;
};

export function finishedExchange(pending: PendingExchange, newId: () => string): Exchange {
  return {
    id: pending.id ?? newId(),
    at: pending.at,
    source: pending.source,
    group_id: pending.group?.id ?? null,
    group_slug: pending.groupSlug,
    kind: pending.group?.kind ?? null,
    method: pending.method,
    url: pending.url,
    path: pending.path,
    request_headers: maskedHeaders(pending.requestHeaders),
    request_body: keptBody(pending.requestBody.read, pending.requestBody.announcedSize),
    status: pending.status,
    response_headers: [...maskedHeaders(pending.responseHeaders), [SEED_HEADER, pending.seed]],
    response_body: keptBody(pending.responseBody),
    duration_ms: Math.max(0, pending.endedAt - pending.at),
    caller: pending.caller,
    world: pending.world,
    seed: pending.seed,
    why: pending.why,
  };
}

/** Roughly what it holds in memory until it is flushed. */
export function weightOf(pending: PendingExchange): number {
  return 500 + pending.url.length + bodyWeight(pending.requestBody.read) + bodyWeight(pending.responseBody);
}

function bodyWeight(body: Answer['body']): number {
  if (typeof body === 'string') return body.length;
  return body instanceof Uint8Array ? body.byteLength : 0;
}
