import type { MemoryDesk } from '../../service-memory';
import { endOf } from '../jobs/job-state';
import { tellEnd } from '../webhook/tell-end';
import { jobOf, type KeptJob, keptJob, webhookOf } from './find-jobs';

/** So many come to their end in one step; the next look sees the others. */
const AT_ONCE = 100;

type SettleWish = {
  /** By the project's clock. */
  now: number;
  /** Null: all of them. */
  id: string | null;
};

const ENDED = `settled_at IS NULL AND done_at <= ? AND (failure IS NOT NULL OR work = 'made')`;

/** What has come to its end by the project's clock is told of, once. Answers how many there were. */
export function settleDue(desk: MemoryDesk, { now, id }: SettleWish): number {
  const { sql } = desk;
  const ended = sql
    .exec<{ id: string }>(
      `SELECT id FROM images_jobs WHERE ${ENDED} AND (? IS NULL OR id = ?) ORDER BY done_at LIMIT ?`,
      now,
      id,
      id,
      AT_ONCE,
    )
    .toArray();
  for (const each of ended) {
    const row = keptJob(sql, each.id);
    if (row) settle(desk, row, now);
  }
  return ended.length;
}

/** Whether any is made, or has failed, of which nobody was told yet. */
export function hasUntold({ sql }: MemoryDesk): boolean {
  const open = `SELECT 1 FROM images_jobs
    WHERE settled_at IS NULL AND (failure IS NOT NULL OR work = 'made') LIMIT 1`;
  return sql.exec(open).toArray().length > 0;
}

function settle(desk: MemoryDesk, row: KeptJob, now: number): void {
  const { sql } = desk;
  const job = jobOf(sql, row);
  sql.exec('UPDATE images_jobs SET settled_at = ? WHERE id = ?', endOf(job), row.id);
  const webhook = webhookOf(row);
  const reached = { baseUrl: row.base_url, world: row.world };
  if (webhook) tellEnd(desk, { job, webhook, reached, now });
}
