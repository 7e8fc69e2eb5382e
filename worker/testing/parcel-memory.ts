import { keepDelivery } from '../platform/deliveries/calls/keep-delivery';
import { settleForkedDeliveries } from '../platform/deliveries/calls/settle-forked';
import { deliveryCalls } from '../platform/deliveries/delivery-calls';
import type { NewDeliveryWish, OnSettled } from '../platform/deliveries/delivery-plan';
import { deliveryTables } from '../platform/deliveries/delivery-schema';
import { wakeDeliveries } from '../platform/deliveries/wake-deliveries';
import { defineMemory, type MemoryDesk } from '../services/service-memory';

const KIND = 'parcels';
const DELIVERIES = deliveryTables(KIND);

type Parcel = { id: string; told: string };

/** A parcel is told of once: what has come of that stands beside it. */
const noteSettled: OnSettled = ({ sql }, { event_id, state }) => {
  sql.exec('UPDATE parcels_packed SET told = ? WHERE id = ?', state, event_id);
};

/** A memory that tells of what happens in it. */
export const parcelMemory = defineMemory({
  kind: KIND,
  schema: ['CREATE TABLE parcels_packed (id TEXT PRIMARY KEY, told TEXT NOT NULL);', DELIVERIES.schema],
  tables: ['parcels_packed', ...DELIVERIES.tables],
  calls: {
    pack(desk: MemoryDesk, wish: NewDeliveryWish) {
      desk.sql.exec(`INSERT INTO parcels_packed VALUES (?, 'pending')`, wish.delivery.event_id);
      keepDelivery(desk, KIND, wish);
    },
    /** Tells, and then breaks. */
    drop(desk: MemoryDesk, wish: NewDeliveryWish) {
      keepDelivery(desk, KIND, wish);
      throw new Error('It fell.');
    },
    parcels: ({ sql }) => sql.exec<Parcel>('SELECT id, told FROM parcels_packed ORDER BY id').toArray(),
    ...deliveryCalls<'packed'>(KIND, noteSettled),
  },
  wake: (desk) => wakeDeliveries(desk, KIND, noteSettled),
  forked: (desk) => settleForkedDeliveries(desk, KIND, noteSettled),
});
