import type { Exchange, KeptBody, Why } from './exchange';

/** What crosses to a project's log object: few strings, however many exchanges. */
export type ExchangeBatch = {
  id: string;
  /** JSON of PackedExchanges, oldest first. */
  exchanges: string;
  /** How many they are. */
  count: number;
  /** When the last of them came. */
  at: number;
  /** JSON of MinuteCount[]. */
  minutes: string;
  /** Exchanges that did not fit into the buffer before. */
  dropped: number;
};

export const SEED_HEADER = 'x-understudy-seed';

/** What exchanges may have in common; their answers' headers are all but the seed. */
export type CommonPart = Omit<Exchange, 'id' | 'at' | 'duration_ms' | 'seed'>;

/** Most exchanges of a batch are alike but for when they were, which dice they had, and their bodies: those cost a row. */
export type PackedExchanges = { common: CommonPart[]; rows: PackedRow[] };

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
  const { common, rows }: PackedExchanges = JSON.parse(json);
  return rows.flatMap(([index, id, at, duration_ms, seed, request_body, response_body]) => {
    const part = common[index];
    if (!part) return [];
    return {
      ...part,
      id,
      at,
      duration_ms,
      seed,
      response_headers: [...part.response_headers, [SEED_HEADER, seed]],
      request_body: request_body ?? part.request_body,
      response_body: response_body ?? part.response_body,
    };
  });
}

/** How many exchanges of a minute had the same fate. */
export type MinuteCount = [
  minute: number,
  group_id: string,
  status_class: number,
  unmatched: number,
  count: number,
];

/** What a log counts of a project, or of one of its groups. */
export type LogStats = {
  total: number;
  unmatched: number;
  /** By class, such as "2xx". */
  by_status: Record<string, number>;
  /** When the first of the counted exchanges came. */
  since: string | null;
  /** Of the last hour, oldest first; minutes without an exchange are left out. */
  per_minute: { minute: string; count: number }[];
  /** Exchanges of the project that were answered but not logged, because there were too many at once. */
  dropped: number;
};

const MINUTE_MS = 60_000;

/** What the counts need of an exchange: when it was, and the fate that it shares with others. */
export type Counted = { at: number; like: { status: number; group: { id: string } | null; why: Why } };

export function countMinutes(exchanges: readonly Counted[]): MinuteCount[] {
  const counts = new Map<string, MinuteCount>();
  for (const { at, like } of exchanges) {
    const { status, group, why } = like;
    const minute = Math.floor(at / MINUTE_MS);
    const statusClass = Math.floor(status / 100);
    const unmatched = why.outcome === 'unmatched' ? 1 : 0;
    const groupId = group?.id ?? '';
    const key = `${minute} ${groupId} ${statusClass} ${unmatched}`;
    const known = counts.get(key);
    if (known) known[4] += 1;
    else counts.set(key, [minute, groupId, statusClass, unmatched, 1]);
  }
  return [...counts.values()];
}
