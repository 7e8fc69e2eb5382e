import { wakeDeliveries } from '../../../platform/deliveries/wake-deliveries';
import { pause } from '../../../platform/pause';
import type { MemoryDesk, WakeDesk } from '../../service-memory';
import { KIND } from '../memory/schema';

export type Sender = {
  /** Sends what is due, unless it is at it. */
  start(): void;
  isBusy(): boolean;
  /** Until there is nothing more to send, but not for longer than that. */
  wait(milliseconds: number): Promise<void>;
  /** Throws what has failed. */
  close(): void;
};

function hasDue({ sql, now }: MemoryDesk): boolean {
  const due = 'SELECT 1 FROM images_deliveries WHERE next_attempt_at <= ? LIMIT 1';
  return sql.exec(due, now).toArray().length > 0;
}

/** Webhooks go out beside the work on images: a receiver that takes its time holds up none. */
export function openSender(desk: WakeDesk): Sender {
  let running: Promise<void> | null = null;
  const failures: unknown[] = [];
  return {
    start() {
      if (running || !desk.act(hasDue)) return;
      running = wakeDeliveries(desk, KIND)
        .catch((error) => {
          failures.push(error);
        })
        .finally(() => {
          running = null;
        });
    },
    isBusy: () => running !== null,
    async wait(milliseconds) {
      await Promise.race([running, pause(milliseconds)]);
    },
    close() {
      if (failures.length > 0) throw failures[0];
    },
  };
}
