import type { HeaderList } from './answer';

/** One part of the contract or of a match, as it was and as it should have been. */
export type Check = { part: string; ok: boolean; expected?: string; actual?: string };

export type NearMiss = { endpoint: EndpointName; checks: Check[] };

export type EndpointName = { id: string; name: string; method: string; path: string };

/** Why an exchange was answered as it was (DESIGN.md §4). Services and the gate add to it. */
export type Why = {
  outcome: string;
  endpoint?: EndpointName;
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
  /** Where a scenario went. */
  scenario?: { name: string; to: string };
  /** Epoch milliseconds by the clock that the mock saw, where that was not the real one. */
  clock?: number;
  /** The number of the call, where the endpoint counts them. */
  call?: number;
};

/** A body as the log keeps it: text cut to a bound, or only its size when it is not text. */
export type KeptBody = { text: string | null; size: number; cut: boolean };

/** One request and its answer, as the live log keeps it. */
export type Exchange = {
  id: string;
  /** Epoch milliseconds of the arrival, by the real clock. */
  at: number;
  source: 'client' | 'test';
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
  duration_ms: number;
  caller: string;
  world: string;
  seed: string;
  why: Why;
};
