import type { MemoryDesk } from '../../service-memory';
import type { DeliveryState, KeptDelivery, KeptSummary } from '../delivery-documents';
import {
  type DeliveryHead,
  documentOf,
  HEAD_COLUMNS,
  summaryOf,
  TRY_HEAD_COLUMNS,
  type TryHead,
  type TryRow,
} from '../delivery-rows';
import { tableNames } from '../delivery-schema';
import { rowOf } from './begin-try';

export type DeliveriesWish = {
  event_id: string | null;
  state: DeliveryState | null;
  limit: number;
  /** Of the last delivery on the page before. */
  before: number | null;
};

export type DeliveryPage<Kind extends string = string> = {
  deliveries: KeptSummary<Kind>[];
  next: number | null;
};

/** Newest first. */
export function listDeliveries<Kind extends string>(
  { sql }: MemoryDesk,
  prefix: string,
  { event_id, state, limit, before }: DeliveriesWish,
): DeliveryPage<Kind> {
  const names = tableNames(prefix);
  const found = sql
    .exec<DeliveryHead<Kind>>(
      `SELECT ${HEAD_COLUMNS} FROM ${names.deliveries}
       WHERE seq < ? AND (? IS NULL OR event_id = ?) AND (? IS NULL OR state = ?) ORDER BY seq DESC LIMIT ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      event_id,
      event_id,
      state,
      state,
      limit + 1,
    )
    .toArray();
  const rows = found.slice(0, limit);
  const tries = sql
    .exec<TryHead>(
      `SELECT ${TRY_HEAD_COLUMNS} FROM ${names.tries}
       WHERE delivery_id IN (SELECT value FROM json_each(?)) ORDER BY delivery_id, number`,
      JSON.stringify(rows.map(({ id }) => id)),
    )
    .toArray();
  return {
    deliveries: rows.map((row) =>
      summaryOf(
        row,
        tries.filter(({ delivery_id }) => delivery_id === row.id),
      ),
    ),
    next: found.length > limit ? (rows.at(-1)?.seq ?? null) : null,
  };
}

export function getDelivery<Kind extends string>(
  { sql }: MemoryDesk,
  prefix: string,
  id: string,
): KeptDelivery<Kind> | null {
  const row = rowOf<Kind>(sql, prefix, id);
  if (!row) return null;
  const tries = sql
    .exec<TryRow>(`SELECT * FROM ${tableNames(prefix).tries} WHERE delivery_id = ? ORDER BY number`, id)
    .toArray();
  return documentOf(row, tries);
}

/** False when there is none with this id. */
export function dropDelivery({ sql }: MemoryDesk, prefix: string, id: string): boolean {
  if (!rowOf(sql, prefix, id)) return false;
  const { deliveries, tries } = tableNames(prefix);
  sql.exec(`DELETE FROM ${tries} WHERE delivery_id = ?`, id);
  sql.exec(`DELETE FROM ${deliveries} WHERE id = ?`, id);
  return true;
}
