import { keepDelivery } from './calls/keep-delivery';
import { dropDelivery, getDelivery, listDeliveries } from './calls/read-deliveries';
import { recordTry } from './calls/record-try';
import { retryDelivery } from './calls/retry-delivery';

/** What the inbox's memory can be asked about what was sent. */
export const deliveryCalls = {
  keepDelivery,
  recordTry,
  retryDelivery,
  getDelivery,
  listDeliveries,
  dropDelivery,
};
