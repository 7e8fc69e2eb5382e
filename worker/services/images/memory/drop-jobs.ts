import { dropDelivery } from '../../../platform/deliveries/calls/read-deliveries';
import type { MemoryDesk } from '../../service-memory';
import { type GarbageRow, garbageAt, wakeForGarbage } from './garbage';
import { KIND } from './schema';

export type DropWish = {
  id: string;
  /** Null: whoever's it is. */
  user: string | null;
};

/** What is to be given back of a job that is gone. */
export type Dropped = { garbage: GarbageRow[] };

/** With all that is known of them. Their bytes lie in the garbage then. */
export function dropJobs(desk: MemoryDesk, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { sql } = desk;
  const list = JSON.stringify(ids);
  const chosen = '(SELECT value FROM json_each(?))';
  sql.exec(`DELETE FROM images_variants WHERE job_id IN ${chosen}`, list);
  sql.exec(`DELETE FROM images_analyses WHERE job_id IN ${chosen}`, list);
  sql.exec(`DELETE FROM images_pieces WHERE job_id IN ${chosen}`, list);
  sql.exec(`DELETE FROM images_keys WHERE job_id IN ${chosen}`, list);
  sql.exec(`DELETE FROM images_jobs WHERE id IN ${chosen}`, list);
  wakeForGarbage(desk);
}

/** Null when there is no such job, or none of the user's. */
export function drop(desk: MemoryDesk, { id, user }: DropWish): Dropped | null {
  const { sql } = desk;
  const found = sql
    .exec('SELECT 1 FROM images_jobs WHERE id = ? AND (? IS NULL OR user = ?)', id, user, user)
    .toArray();
  if (found.length === 0) return null;
  const places = sql
    .exec<{ place: string }>('SELECT place FROM images_variants WHERE job_id = ?', id)
    .toArray()
    .map(({ place }) => place);
  dropJobs(desk, [id]);
  dropTold(desk, id);
  return { garbage: garbageAt(sql, places) };
}

/** Answers how many there were. */
export function clear(desk: MemoryDesk): number {
  const ids = desk.sql
    .exec<{ id: string }>('SELECT id FROM images_jobs')
    .toArray()
    .map(({ id }) => id);
  dropJobs(desk, ids);
  for (const id of ids) dropTold(desk, id);
  return ids.length;
}

/** What was sent about the job, or is still to be. */
function dropTold(desk: MemoryDesk, jobId: string): void {
  const told = desk.sql
    .exec<{ id: string }>('SELECT id FROM images_deliveries WHERE event_id = ?', jobId)
    .toArray();
  for (const { id } of told) dropDelivery(desk, KIND, id);
}
