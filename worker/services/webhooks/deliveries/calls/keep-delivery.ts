import type { MemoryDesk } from '../../../service-memory';
import type { BegunAttempt, NewDelivery } from '../delivery-plan';
import { beginTry, rowOf } from './begin-try';

/** `project_now` is what the project's clock says. */
export type NewDeliveryWish = { delivery: NewDelivery; project_now: number };

const MOST_KEPT = 1000;

/** Keeps it, with its first attempt begun, which is for the caller to make. */
export function keepDelivery(desk: MemoryDesk, { delivery, project_now }: NewDeliveryWish): BegunAttempt {
  const { sql, now } = desk;
  const { id, kind, event_id, url, method, headers, body, sign, max_attempts, backoff_ms } = delivery;
  sql.exec(
    `INSERT INTO webhooks_deliveries (id, kind, event_id, url, method, headers, body, sign, created_at, clock_offset,
       state, max_attempts, backoff_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)`,
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
    max_attempts,
    JSON.stringify(backoff_ms),
  );
  letGo(sql);
  const row = rowOf(sql, id);
  if (!row) throw new Error('What was written is not there.');
  return beginTry(desk, row, 1);
}

/** The oldest go; what is still to be sent stays. */
function letGo(sql: SqlStorage): void {
  const old = `SELECT id FROM webhooks_deliveries WHERE state <> 'pending'
    AND seq <= (SELECT max(seq) FROM webhooks_deliveries) - ${MOST_KEPT}`;
  sql.exec(`DELETE FROM webhooks_tries WHERE delivery_id IN (${old})`);
  sql.exec(`DELETE FROM webhooks_deliveries WHERE id IN (${old})`);
}
