import type { HeaderList } from './answer';

/** One part of the contract or of a match, as it was and as it should have been. */
export type Check = { part: string; ok: boolean; expected?: string; actual?: string };

export type NearMiss = { endpoint: EndpointName; checks: Check[] };

export type EndpointName = { id: string; name: string; method: string; path: string };

/** Why an exchange was answered as it was (DESIGN.md §4). Services and the gate add to it. */
export type Why = {
  outcome: string;
  endpoint?: EndpointName;
  /** Of a service without endpoints: what it is counted by, such as "POST /login". One of few texts, the same for all groups. */
  route?: string;
  rule?: string;
  checks?: Check[];
  near_misses?: NearMiss[];
  delay_ms?: number;
  fault?: string;
  /** What a script wrote to its console. */
  console?: string[];
  /** What a proxy called. */
  upstream?: string;
  /** How many requests went out behind the answer. */
  callbacks?: number;
  /** Of a callback: how often it was tried, and what became of each. */
  tries?: CallbackTry[];
  /** Where a scenario went. */
  scenario?: { name: string; to: string };
  /** Epoch milliseconds by the clock that the mock saw, where that was not the real one. */
  clock?: number;
  /** The number of the call, where the endpoint counts them. */
  call?: number;
};

export type CallbackTry = { at: number; duration_ms: number; status: number | null; error: string | null };

/** A body as the log keeps it: up to a bound, and in base64 when it is no text. */
export type KeptBody = {
  /** Null when nothing of it was kept: there was none, or it passed by as a stream. */
  text: string | null;
  encoding?: 'base64';
  /** Bytes of the whole body, as far as they are known. */
  size: number;
  cut: boolean;
  /** SHA-256 of the whole in hexadecimal, where only its beginning was kept. */
  sha256?: string;
};

/** Who asked. The address itself is not kept. */
export type ExchangeCaller = {
  /** The same for the same address, within one project. */
  address: string | null;
  country: string | null;
};

/** One request and its answer, as the live log keeps it. */
export type Exchange = {
  id: string;
  /** Epoch milliseconds of the arrival, by the real clock. */
  at: number;
  source: ExchangeSource;
  group_id: string | null;
  group_slug: string;
  kind: string | null;
  method: string;
  url: string;
  path: string;
  request_headers: HeaderList;
  request_body: KeptBody;
  status: number;
  response_headers: HeaderList;
  response_body: KeptBody;
  /** From the arrival until the answer was ready, of which `queue_ms` went by before the mock was asked. */
  duration_ms: number;
  queue_ms: number;
  caller: ExchangeCaller;
  world: string;
  seed: string;
  why: Why;
};

/**
 * From the network, from the test of an endpoint in the dashboard, or sent again out of the log; or one that the mock itself
 * has sent to somebody, whose status is 0 when no answer came.
 */
export type ExchangeSource = 'client' | 'test' | 'replay' | 'callback';

/** Where the milliseconds of an exchange went. */
export type ExchangeTiming = { queue_ms: number; match_ms: number; delay_ms: number; total_ms: number };

export function timingOf({ duration_ms, queue_ms, why }: Exchange): ExchangeTiming {
  const delay_ms = Math.min(why.delay_ms ?? 0, Math.max(0, duration_ms - queue_ms));
  const match_ms = Math.max(0, duration_ms - queue_ms - delay_ms);
  return { queue_ms, match_ms, delay_ms, total_ms: duration_ms };
}

/** What a list of exchanges shows of each. */
export type ExchangeSummary = Pick<
  Exchange,
  | 'id'
  | 'at'
  | 'source'
  | 'group_id'
  | 'group_slug'
  | 'kind'
  | 'method'
  | 'url'
  | 'path'
  | 'status'
  | 'duration_ms'
  | 'world'
> & {
  outcome: string;
  endpoint: EndpointName | null;
  fault: string | null;
  request_size: number;
  response_size: number;
};

export function summaryOf(exchange: Exchange): ExchangeSummary {
  const { id, at, source, group_id, group_slug, kind, method, url, path, status, duration_ms, world } =
    exchange;
  const { outcome, endpoint = null, fault = null } = exchange.why;
  return {
    id,
    at,
    source,
    group_id,
    group_slug,
    kind,
    method,
    url,
    path,
    status,
    duration_ms,
    world,
    outcome,
    endpoint,
    fault,
    request_size: exchange.request_body.size,
    response_size: exchange.response_body.size,
  };
}
