import { settleForkedDeliveries } from '../../../platform/deliveries/calls/settle-forked';
import type { MemoryDesk } from '../../service-memory';
import { askForNext } from './next-wake';
import { KIND } from './schema';

/**
 * What was not made yet is made here too, for this world has its own copy of the upload. Its end is told by the world that
 * took the upload, and not once more by this one.
 */
export function takeOver(desk: MemoryDesk): void {
  const { sql, now } = desk;
  sql.exec('UPDATE images_jobs SET webhook = NULL WHERE settled_at IS NULL');
  sql.exec(
    `UPDATE images_jobs SET work = 'waiting', tries = 0, try_real_at = ? WHERE work IN ('waiting', 'working')`,
    now,
  );
  settleForkedDeliveries(desk, KIND);
  askForNext(desk);
}
