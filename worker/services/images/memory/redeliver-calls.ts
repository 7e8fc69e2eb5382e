import type { MemoryDesk } from '../../service-memory';
import { tellEnd } from '../webhook/tell-end';
import type { WebhookWish } from '../webhook/webhook-wish';
import { jobOf, keptJob } from './find-jobs';
import { settleDue } from './settle-jobs';

export type ToldWish = { id: string; now: number; world: string; webhook: WebhookWish | null };

/** New ones are sent by themselves. */
export type ToldIds =
  | { kind: 'told'; ids: string[]; areNew: boolean }
  | { kind: 'unfinished' }
  | { kind: 'unknown' };

/** The webhooks of a job. When nobody was told of it so far, those are kept that are wished. */
export function toldOf(desk: MemoryDesk, { id, now, world, webhook }: ToldWish): ToldIds {
  const { sql } = desk;
  settleDue(desk, { now, id });
  const row = keptJob(sql, id);
  if (!row) return { kind: 'unknown' };
  const before = idsOf(sql, id);
  if (before.length > 0) return { kind: 'told', ids: before, areNew: false };
  if (row.settled_at === null) return { kind: 'unfinished' };
  if (webhook) {
    const reached = { baseUrl: row.base_url, world };
    tellEnd(desk, { job: jobOf(sql, row), webhook, reached, now });
  }
  return { kind: 'told', ids: idsOf(sql, id), areNew: true };
}

function idsOf(sql: SqlStorage, jobId: string): string[] {
  return sql
    .exec<{ id: string }>('SELECT id FROM images_deliveries WHERE event_id = ? ORDER BY seq', jobId)
    .toArray()
    .map(({ id }) => id);
}
