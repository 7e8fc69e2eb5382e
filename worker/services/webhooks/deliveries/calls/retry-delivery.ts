import type { MemoryDesk } from '../../../service-memory';
import type { BegunAttempt } from '../delivery-plan';
import { beginTry, closeOpenTries, lastNumber, rowOf } from './begin-try';
import { INTERRUPTED } from './due-tries';

export type RetryResult = { ok: true; begun: BegunAttempt } | { ok: false; because: 'not_found' | 'busy' };

/** One more attempt now, whatever the state. */
export function retryDelivery(desk: MemoryDesk, id: string): RetryResult {
  const { sql, now } = desk;
  const row = rowOf(sql, id);
  if (!row) return { ok: false, because: 'not_found' };
  const { open } = sql
    .exec<{ open: number }>(
      'SELECT count(*) AS open FROM webhooks_tries WHERE delivery_id = ? AND duration_ms IS NULL',
      id,
    )
    .one();
  if (open > 0 && (row.next_attempt_at ?? 0) > now) return { ok: false, because: 'busy' };
  closeOpenTries(sql, id, INTERRUPTED);
  const number = lastNumber(sql, id) + 1;
  const most = Math.max(row.max_attempts, number);
  sql.exec(`UPDATE webhooks_deliveries SET state = 'pending', max_attempts = ? WHERE id = ?`, most, id);
  return { ok: true, begun: beginTry(desk, row, number) };
}
