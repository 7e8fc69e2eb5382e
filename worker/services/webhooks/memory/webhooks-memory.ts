import { defineMemory } from '../../service-memory';
import { settleForked } from '../deliveries/calls/due-tries';
import { deliveryCalls } from '../deliveries/delivery-memory';
import { DELIVERY_SCHEMA, DELIVERY_TABLES } from '../deliveries/delivery-schema';
import { wakeDeliveries } from '../deliveries/wake-deliveries';
import { countEvents, describeInbox } from './count-events';
import { clearEvents, deleteEvent } from './drop-events';
import { INBOX_SCHEMA, INBOX_TABLES } from './inbox-schema';
import { addPieces, type KeepWish, keepEvent } from './keep-event';
import { listEvents } from './list-events';
import { readEvent, readPieces } from './read-event';

/** What a new world begins with, in the order of its arrival. */
export type InboxSeed = KeepWish[];

/** What was received, and what is sent on. */
export const webhooksMemory = defineMemory({
  kind: 'webhooks',
  schema: [INBOX_SCHEMA + DELIVERY_SCHEMA],
  tables: [...INBOX_TABLES, ...DELIVERY_TABLES],
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
    ...deliveryCalls,
  },
  wake: wakeDeliveries,
  forked: settleForked,
});
