import type { MemoryDesk } from '../../service-memory';
import type { BegunAttempt, NewDeliveryWish } from '../delivery-plan';
import { tableNames } from '../delivery-schema';
import { beginTry, rowOf } from './begin-try';

const MOST_KEPT = 1000;

/** In the step in which it comes to be: all of its attempts are made by the wake, which comes at once. */
export function keepDelivery(desk: MemoryDesk, prefix: string, wish: NewDeliveryWish): void {
  insert(desk, prefix, wish);
  desk.wakeAt(desk.now);
}

/** Keeps it, with its first attempt begun, which is for the caller to make. */
export function beginDelivery(desk: MemoryDesk, prefix: string, wish: NewDeliveryWish): BegunAttempt {
  insert(desk, prefix, wish);
  const row = rowOf(desk.sql, prefix, wish.delivery.id);
  if (!row) throw new Error('What was written is not there.');
  return beginTry(desk, prefix, { row, number: 1 });
}

function insert({ sql, now }: MemoryDesk, prefix: string, { delivery, project_now }: NewDeliveryWish): void {
  const { id, kind, event_id, url, method, headers, body, sign, max_attempts, backoff_ms } = delivery;
  sql.exec(
    `INSERT INTO ${tableNames(prefix).deliveries} (id, kind, event_id, url, method, headers, body, sign, created_at,
       clock_offset, state, next_attempt_at, max_attempts, backoff_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?)`,
    id,
    kind,
    event_id,
    url,
    method,
    JSON.stringify(headers),
    body,
    sign === null ? null : JSON.stringify(sign),
    now,
    project_now - now,
    now,
    max_attempts,
    JSON.stringify(backoff_ms),
  );
  letGo(sql, prefix);
}

/** The oldest go; what is still to be sent stays. */
function letGo(sql: SqlStorage, prefix: string): void {
  const { deliveries, tries } = tableNames(prefix);
  const old = `SELECT id FROM ${deliveries} WHERE state <> 'pending'
    AND seq <= (SELECT max(seq) FROM ${deliveries}) - ${MOST_KEPT}`;
  sql.exec(`DELETE FROM ${tries} WHERE delivery_id IN (${old})`);
  sql.exec(`DELETE FROM ${deliveries} WHERE id IN (${old})`);
}
