import type { MemoryDesk } from '../../service-memory';
import type { Verdict } from '../documents';

export type CountWish = {
  oldest: number;
  /** Milliseconds. */
  bucket: number;
};

type ByClient = { client_id: string; count: number; last_received_at: number; invalid: number };
type ByCaller = {
  client_id: string;
  address: string | null;
  user_agent: string | null;
  count: number;
  last_received_at: number;
};

export type EventCounts = {
  total: number;
  size_bytes: number;
  by_client: ByClient[];
  by_type: { type: string | null; count: number }[];
  by_verdict: { verdict: Verdict; count: number }[];
  by_caller: ByCaller[];
  over_time: { at: number; count: number }[];
};

const MOST_NAMES = 200;
const MOST_BUCKETS = 1000;
const KEPT = 'FROM webhooks_events WHERE received_at >= ?';

export function countEvents({ sql }: MemoryDesk, { oldest, bucket }: CountWish): EventCounts {
  const all = <Row extends Record<string, SqlStorageValue>>(query: string, ...values: number[]) =>
    sql.exec<Row>(query, ...values).toArray();
  const [whole] = all<{ total: number; size_bytes: number }>(
    `SELECT count(*) AS total, coalesce(sum(size), 0) AS size_bytes ${KEPT}`,
    oldest,
  );
  const { total, size_bytes } = whole ?? { total: 0, size_bytes: 0 };
  return {
    total,
    size_bytes,
    by_client: all(
      `SELECT client_id, count(*) AS count, max(received_at) AS last_received_at,
         sum(verdict = 'invalid') AS invalid
       ${KEPT} GROUP BY client_id ORDER BY count DESC, client_id LIMIT ${MOST_NAMES}`,
      oldest,
    ),
    by_type: all(
      `SELECT type, count(*) AS count ${KEPT} GROUP BY type ORDER BY count DESC, type LIMIT ${MOST_NAMES}`,
      oldest,
    ),
    by_verdict: all(`SELECT verdict, count(*) AS count ${KEPT} GROUP BY verdict`, oldest),
    by_caller: all(
      `SELECT client_id, address, user_agent, count(*) AS count, max(received_at) AS last_received_at
       ${KEPT} GROUP BY client_id, address, user_agent ORDER BY count DESC, last_received_at DESC LIMIT ${MOST_NAMES}`,
      oldest,
    ),
    // A number comes as one with a fraction, by which no whole number would be divided.
    over_time: all<{ at: number; count: number }>(
      `SELECT received_at / CAST(? AS INTEGER) * CAST(? AS INTEGER) AS at, count(*) AS count ${KEPT} GROUP BY at ORDER BY at DESC LIMIT ${MOST_BUCKETS}`,
      bucket,
      bucket,
      oldest,
    ).reverse(),
  };
}

export type InboxOverview = {
  events: number;
  clients: number;
  invalid: number;
  last_received_at: number | null;
};

export function describeInbox({ sql }: MemoryDesk): InboxOverview {
  return sql
    .exec<InboxOverview>(
      `SELECT count(*) AS events, count(DISTINCT client_id) AS clients,
         coalesce(sum(verdict = 'invalid'), 0) AS invalid, max(received_at) AS last_received_at
       FROM webhooks_events`,
    )
    .one();
}
