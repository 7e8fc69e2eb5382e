import type { MemoryDesk } from '../../../service-memory';
import type { AttemptOutcome } from '../delivery-plan';
import type { DeliveryRow, KeptDelivery } from '../delivery-rows';
import { rowOf } from './begin-try';
import { getDelivery } from './read-deliveries';

export type TryWish = { delivery_id: string; number: number; outcome: AttemptOutcome };

/** Null when the delivery has been deleted meanwhile. */
export function recordTry(desk: MemoryDesk, { delivery_id, number, outcome }: TryWish): KeptDelivery | null {
  const { sql } = desk;
  const { duration_ms, status, error, response, sent_headers } = outcome;
  const written = sql.exec(
    `UPDATE webhooks_tries SET duration_ms = ?, status = ?, error = ?, response = ?, sent_headers = ?
     WHERE delivery_id = ? AND number = ? AND duration_ms IS NULL`,
    duration_ms,
    status,
    error,
    response === null ? null : JSON.stringify(response),
    JSON.stringify(sent_headers),
    delivery_id,
    number,
  );
  const row = rowOf(sql, delivery_id);
  if (row && written.rowsWritten > 0) settle(desk, row, { number, outcome });
  return row && getDelivery(desk, delivery_id);
}

function settle(
  { sql, now, wakeAt }: MemoryDesk,
  { id, max_attempts, backoff_ms }: DeliveryRow,
  { number, outcome }: Omit<TryWish, 'delivery_id'>,
): void {
  const { status, isFinal, retry_after } = outcome;
  const isDelivered = status !== null && status >= 200 && status < 300;
  if (!isDelivered && !isFinal && number < max_attempts) {
    const pauses: number[] = JSON.parse(backoff_ms);
    const pause = pauses[Math.min(number, pauses.length) - 1] ?? 0;
    const at = now + Math.max(pause, retry_after ?? 0);
    sql.exec('UPDATE webhooks_deliveries SET next_attempt_at = ? WHERE id = ?', at, id);
    wakeAt(at);
    return;
  }
  const state = isDelivered ? 'delivered' : 'failed';
  sql.exec('UPDATE webhooks_deliveries SET state = ?, next_attempt_at = NULL WHERE id = ?', state, id);
}
