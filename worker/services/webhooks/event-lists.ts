import { requestErrors } from '../../platform/api/request-errors';
import { isoTime } from '../../platform/clock';
import type { EventFilters, EventsAnswer, WebhookStats } from './documents';
import { type InboxPlace, inboxOf, oldestKept } from './inbox-of';
import { summaryOf } from './shown-event';

type Asked = EventFilters & { limit: number; cursor?: string | undefined };

const BUCKET_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

export async function listEvents(place: InboxPlace, asked: Asked): Promise<EventsAnswer> {
  const { limit, cursor, ...filters } = asked;
  const before = cursor === undefined ? null : readCursor(cursor);
  const list = await inboxOf(place).list({ filters, oldest: oldestKept(place), limit, before });
  return {
    events: list.rows.map((row) => summaryOf(row, place.world)),
    next_cursor: list.next === null ? null : list.next.toString(36),
    total: list.total,
  };
}

export async function countEvents(place: InboxPlace, bucket: keyof typeof BUCKET_MS): Promise<WebhookStats> {
  const wish = { oldest: oldestKept(place), bucket: BUCKET_MS[bucket] };
  const { by_client, by_verdict, by_caller, over_time, ...counts } = await inboxOf(place).count(wish);
  return {
    ...counts,
    by_client: by_client.map(dated),
    by_verdict: {
      ...{ valid: 0, invalid: 0, stale: 0, absent: 0, unchecked: 0 },
      ...Object.fromEntries(by_verdict.map(({ verdict, count }) => [verdict, count])),
    },
    by_caller: by_caller.map(dated),
    over_time: over_time.map(({ at, count }) => ({ at: isoTime(at), count })),
  };
}

function dated<Row extends { last_received_at: number }>(row: Row) {
  return { ...row, last_received_at: isoTime(row.last_received_at) };
}

function readCursor(text: string): number {
  if (!/^[0-9a-z]{1,10}$/.test(text)) throw requestErrors.bad_cursor();
  return Number.parseInt(text, 36);
}
