import type { MemoryDesk } from '../../service-memory';
import type { BegunAttempt } from '../delivery-plan';
import { tableNames } from '../delivery-schema';
import { beginTry, closeOpenTries, lastNumber, rowOf } from './begin-try';
import { INTERRUPTED } from './due-tries';

export type RetryResult = { ok: true; begun: BegunAttempt } | { ok: false; because: 'not_found' | 'busy' };

/** One more attempt now, whatever the state. */
export function retryDelivery(desk: MemoryDesk, prefix: string, id: string): RetryResult {
  const { sql, now } = desk;
  const { deliveries, tries } = tableNames(prefix);
  const row = rowOf(sql, prefix, id);
  if (!row) return { ok: false, because: 'not_found' };
  const { open } = sql
    .exec<{ open: number }>(
      `SELECT count(*) AS open FROM ${tries} WHERE delivery_id = ? AND duration_ms IS NULL`,
      id,
    )
    .one();
  if (open > 0 && (row.next_attempt_at ?? 0) > now) return { ok: false, because: 'busy' };
  closeOpenTries(sql, prefix, { id, error: INTERRUPTED });
  const number = lastNumber(sql, prefix, id) + 1;
  const most = Math.max(row.max_attempts, number);
  sql.exec(`UPDATE ${deliveries} SET state = 'pending', max_attempts = ? WHERE id = ?`, most, id);
  return { ok: true, begun: beginTry(desk, prefix, { row, number }) };
}
