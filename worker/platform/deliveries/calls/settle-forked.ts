import type { MemoryDesk } from '../../service-memory';
import type { OnSettled } from '../delivery-plan';
import type { DeliveryRow } from '../delivery-rows';
import { tableNames } from '../delivery-schema';
import { settleAs } from './settle-as';

/** What the other world has under way is sent by that one alone. */
export function settleForkedDeliveries(desk: MemoryDesk, prefix: string, onSettled?: OnSettled): void {
  const { sql } = desk;
  const { deliveries, tries } = tableNames(prefix);
  sql.exec(
    `UPDATE ${tries} SET duration_ms = 0, error = 'The world that this one was copied from has made it.'
     WHERE duration_ms IS NULL`,
  );
  const open = sql
    .exec<Pick<DeliveryRow, 'id' | 'kind' | 'event_id'>>(
      `SELECT id, kind, event_id FROM ${deliveries} WHERE next_attempt_at IS NOT NULL`,
    )
    .toArray();
  for (const row of open) settleAs(desk, prefix, { row, state: 'failed', onSettled });
}
