import type { MemoryDesk } from '../../service-memory';
import type { OnSettled, SettledDelivery } from '../delivery-plan';
import type { DeliveryRow } from '../delivery-rows';
import { tableNames } from '../delivery-schema';

type Settling = {
  row: Pick<DeliveryRow, 'id' | 'kind' | 'event_id'>;
  state: SettledDelivery['state'];
  onSettled: OnSettled | undefined;
};

/** No attempt follows by itself. */
export function settleAs(desk: MemoryDesk, prefix: string, { row, state, onSettled }: Settling): void {
  const { id, kind, event_id } = row;
  desk.sql.exec(
    `UPDATE ${tableNames(prefix).deliveries} SET state = ?, next_attempt_at = NULL WHERE id = ?`,
    state,
    id,
  );
  onSettled?.(desk, { id, kind, event_id, state });
}
