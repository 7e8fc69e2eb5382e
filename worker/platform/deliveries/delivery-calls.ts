import type { MemoryDesk } from '../service-memory';
import { beginDelivery } from './calls/keep-delivery';
import { type DeliveriesWish, dropDelivery, getDelivery, listDeliveries } from './calls/read-deliveries';
import { recordTry, type TryWish } from './calls/record-try';
import { retryDelivery } from './calls/retry-delivery';
import type { NewDeliveryWish, OnSettled } from './delivery-plan';

export type DeliveryCalls<Kind extends string> = ReturnType<typeof deliveryCalls<Kind>>;

/** What a memory with these tables can be asked about what was sent; `onSettled` is the wake's. */
export function deliveryCalls<Kind extends string = string>(prefix: string, onSettled?: OnSettled) {
  return {
    beginDelivery: (desk: MemoryDesk, wish: NewDeliveryWish<Kind>) => beginDelivery(desk, prefix, wish),
    /** Null when the delivery has been deleted meanwhile. */
    recordTry(desk: MemoryDesk, wish: TryWish) {
      recordTry(desk, prefix, { ...wish, onSettled });
      return getDelivery<Kind>(desk, prefix, wish.delivery_id);
    },
    retryDelivery: (desk: MemoryDesk, id: string) => retryDelivery(desk, prefix, id),
    getDelivery: (desk: MemoryDesk, id: string) => getDelivery<Kind>(desk, prefix, id),
    listDeliveries: (desk: MemoryDesk, wish: DeliveriesWish) => listDeliveries<Kind>(desk, prefix, wish),
    dropDelivery: (desk: MemoryDesk, id: string) => dropDelivery(desk, prefix, id),
  };
}
