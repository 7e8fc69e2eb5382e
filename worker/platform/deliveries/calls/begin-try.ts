import type { MemoryDesk } from '../../service-memory';
import type { BegunAttempt } from '../delivery-plan';
import { type DeliveryRow, planOf } from '../delivery-rows';
import { tableNames } from '../delivery-schema';

/** Behind this an attempt that was begun is taken for one whose process has ended. */
export const LEASE_MS = 35_000;

/** Written before anything is sent: so no crash makes the receiver see one attempt too many. */
export function beginTry(
  { sql, now, wakeAt }: MemoryDesk,
  prefix: string,
  { row, number }: { row: DeliveryRow; number: number },
): BegunAttempt {
  const { deliveries, tries } = tableNames(prefix);
  sql.exec(
    `INSERT INTO ${tries} (delivery_id, number, at, sent_headers) VALUES (?, ?, ?, '{}')`,
    row.id,
    number,
    now,
  );
  sql.exec(`UPDATE ${deliveries} SET next_attempt_at = ? WHERE id = ?`, now + LEASE_MS, row.id);
  wakeAt(now + LEASE_MS);
  return { delivery_id: row.id, number, plan: planOf(row), clock_offset: row.clock_offset };
}

export function lastNumber(sql: SqlStorage, prefix: string, id: string): number {
  return sql
    .exec<{ last: number }>(
      `SELECT coalesce(max(number), 0) AS last FROM ${tableNames(prefix).tries} WHERE delivery_id = ?`,
      id,
    )
    .one().last;
}

/** What was under way and never came to its end. */
export function closeOpenTries(
  sql: SqlStorage,
  prefix: string,
  { id, error }: { id: string; error: string },
): void {
  sql.exec(
    `UPDATE ${tableNames(prefix).tries} SET duration_ms = 0, error = ?
     WHERE delivery_id = ? AND duration_ms IS NULL`,
    error,
    id,
  );
}

export function rowOf<Kind extends string>(
  sql: SqlStorage,
  prefix: string,
  id: string,
): DeliveryRow<Kind> | null {
  const [row] = sql
    .exec<DeliveryRow<Kind>>(`SELECT * FROM ${tableNames(prefix).deliveries} WHERE id = ?`, id)
    .toArray();
  return row ?? null;
}
