import type { Ports } from '../services/ports';
import { createExchangeBuffer } from './exchange-buffer';
import { createLogSender, type LogOf } from './log-sender';
import type { PendingExchange } from './pending-exchange';

export type Recorder = {
  /** Never waits, never throws, never slows the answer down. */
  record(pending: PendingExchange): void;
};

type Flush = { startedAt: number; aliveAt: number };

const GATHER_MS = 50;
/** A flush that has not moved for so long was cancelled with its request. */
const DEAD_AFTER_MS = 1000;
/** Work behind an answer may not go on for ever: the flush leaves its place to a younger request's. */
const HANDED_OVER_AFTER_MS = 10_000;

/** Gathers the exchanges of this isolate; one flush at a time carries them to the projects' logs in batches. */
export function createRecorder({ ports, logOf }: { ports: Ports; logOf: LogOf }): Recorder {
  const buffer = createExchangeBuffer();
  const sender = createLogSender({ logOf, ids: ports.ids });
  let current: Flush | null = null;

  async function flush(mine: Flush): Promise<void> {
    try {
      while (!buffer.isEmpty() && (current === mine || current === null)) {
        await ports.wait(GATHER_MS);
        mine.aliveAt = ports.clock.now();
        const batches = [...buffer.take()];
        await Promise.allSettled(batches.map(([projectId, batch]) => sender.send(projectId, batch)));
        mine.aliveAt = ports.clock.now();
        if (mine.aliveAt - mine.startedAt > HANDED_OVER_AFTER_MS && current === mine) current = null;
      }
    } finally {
      if (current === mine) current = null;
    }
  }

  return {
    record(pending) {
      buffer.add(pending);
      if (current && Math.abs(pending.endedAt - current.aliveAt) < DEAD_AFTER_MS) return;
      current = { startedAt: pending.endedAt, aliveAt: pending.endedAt };
      ports.waitUntil(flush(current));
    },
  };
}
