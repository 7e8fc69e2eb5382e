import type { Exchange, KeptBody } from './exchange';

/** What crosses to a project's log object: few strings, however many exchanges. */
export type ExchangeBatch = {
  id: string;
  project_id: string;
  /** Which of the log's objects it is for, and how many of them the writer knows. */
  shard: number;
  shards: number;
  /** JSON of PackedExchanges, oldest first. */
  exchanges: string;
  /** How many they are. */
  count: number;
  /** When the last of them came. */
  at: number;
  /** JSON of CountedBatch. */
  minutes: string;
  /** Exchanges that did not fit into the buffer before. */
  dropped: number;
};

/** What the log says to a batch. */
export type BatchReceipt = {
  /** Over how many objects the project's exchanges had better be spread. */
  shards: number;
};

export const SEED_HEADER = 'x-understudy-seed';

/** What exchanges may have in common; their answers' headers are all but the seed. */
export type CommonPart = Omit<Exchange, 'id' | 'at' | 'duration_ms' | 'seed'>;

/**
 * Most exchanges of a batch are alike but for when they were, which dice they had, and their bodies: those cost a row. One
 * that was deleted leaves its place, so that the others keep theirs.
 */
export type PackedExchanges = { common: (CommonPart | null)[]; rows: (PackedRow | null)[] };

/** Without bodies where they are those of the common part. */
export type PackedRow = [
  common: number,
  id: string,
  at: number,
  duration_ms: number,
  seed: string,
  request_body?: KeptBody,
  response_body?: KeptBody,
];

export function unpackExchanges(json: string): Exchange[] {
  return unpackRows(json).filter((exchange) => exchange !== null);
}

/** As people get to see it: with all headers of its answer, and who asked. */
export type WholeExchange = Exchange & { caller: { user_agent: string | null } };

/** In their places; null for those that were deleted. */
export function unpackRows(json: string): (Exchange | null)[] {
  const { common, rows }: PackedExchanges = JSON.parse(json);
  return rows.map((row) => {
    const part = row && common[row[0]];
    if (!part) return null;
    const [, id, at, duration_ms, seed, request_body, response_body] = row;
    return {
      ...part,
      id,
      at,
      duration_ms,
      seed,
      request_body: request_body ?? part.request_body,
      response_body: response_body ?? part.response_body,
    };
  });
}

/** The exchange with what its batch left out, as it could be had from the rest: alike exchanges share that. */
export function wholeExchange(exchange: Exchange): WholeExchange {
  const { request_headers, response_headers, seed, caller } = exchange;
  const user_agent = request_headers.find(([name]) => name === 'user-agent')?.[1] ?? null;
  return {
    ...exchange,
    response_headers: [...response_headers, [SEED_HEADER, seed]],
    caller: { ...caller, user_agent },
  };
}

/** The batch without some of its rows, and without what only they had. */
export function withoutRows(json: string, places: ReadonlySet<number>): { json: string; left: number } {
  const { common, rows }: PackedExchanges = JSON.parse(json);
  const left = rows.map((row, place) => (places.has(place) ? null : row));
  const used = new Set(left.map((row) => row?.[0]));
  const kept = { common: common.map((part, index) => (used.has(index) ? part : null)), rows: left };
  return { json: JSON.stringify(kept), left: left.filter((row) => row !== null).length };
}
