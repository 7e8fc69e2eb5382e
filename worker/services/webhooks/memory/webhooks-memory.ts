import { settleForkedDeliveries } from '../../../platform/deliveries/calls/settle-forked';
import { deliveryCalls } from '../../../platform/deliveries/delivery-calls';
import { deliveryTables } from '../../../platform/deliveries/delivery-schema';
import { wakeDeliveries } from '../../../platform/deliveries/wake-deliveries';
import { defineMemory } from '../../service-memory';
import type { DeliveryKind } from '../deliveries/delivery-documents';
import { countEvents, describeInbox } from './count-events';
import { clearEvents, deleteEvent } from './drop-events';
import { INBOX_SCHEMA, INBOX_TABLES } from './inbox-schema';
import { addPieces, type KeepWish, keepEvent } from './keep-event';
import { listEvents } from './list-events';
import { readEvent, readPieces } from './read-event';

/** What a new world begins with, in the order of its arrival. */
export type InboxSeed = KeepWish[];

const KIND = 'webhooks';
const DELIVERIES = deliveryTables(KIND);

/** What was received, and what is sent on. */
export const webhooksMemory = defineMemory({
  kind: KIND,
  schema: [INBOX_SCHEMA + DELIVERIES.schema],
  tables: [...INBOX_TABLES, ...DELIVERIES.tables],
  birth(desk, seed: InboxSeed) {
    for (const wish of seed) keepEvent(desk, wish);
  },
  calls: {
    keep: keepEvent,
    addPieces,
    list: listEvents,
    read: readEvent,
    readPieces,
    delete: deleteEvent,
    clear: clearEvents,
    count: countEvents,
    describe: describeInbox,
    ...deliveryCalls<DeliveryKind>(KIND),
  },
  wake: (desk) => wakeDeliveries(desk, KIND),
  forked: (desk) => settleForkedDeliveries(desk, KIND),
});
