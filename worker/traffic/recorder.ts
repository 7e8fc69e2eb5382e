import type { Ports } from '../services/ports';
import { createExchangeBuffer, type ProjectBatch } from './exchange-buffer';
import { createLogSender, type LogOf } from './log-sender';
import type { PendingExchange } from './pending-exchange';
import { createUnderWay } from './under-way';

export type Recorder = {
  /** Never waits, never throws, never slows the answer down. */
  record(pending: PendingExchange): void;
  /** What was gathered until now is in the log when it is done, or as good as lost. */
  flush(): Promise<void>;
};

type RecorderDeps = { ports: Ports; logOf: LogOf; addressSecret: string };

type Flush = { startedAt: number; aliveAt: number };

const GATHER_MS = 50;
/** A flush that has not moved for so long was cancelled with its request. */
const DEAD_AFTER_MS = 1000;
/** Work behind an answer may not go on for ever: the flush leaves its place to a younger request's. */
const HANDED_OVER_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 5;
const LONGEST_WAIT_MS = 250;

/** Gathers the exchanges of this isolate; one flush at a time carries them to the projects' logs in batches. */
export function createRecorder({ ports, logOf, addressSecret }: RecorderDeps): Recorder {
  const underWay = createUnderWay();
  const buffer = createExchangeBuffer(underWay);
  const sender = createLogSender({ logOf, ids: ports.ids, addressSecret });
  let current: Flush | null = null;

  async function sendGathered(): Promise<void> {
    underWay.forgetLost(ports.clock.now());
    await Promise.allSettled([...buffer.take()].map(([projectId, batch]) => send(projectId, batch)));
  }

  async function send(projectId: string, batch: ProjectBatch): Promise<void> {
    const load = { exchanges: batch.gathering.exchanges.length, weight: batch.weight };
    const end = underWay.begin(load, ports.clock.now());
    try {
      await sender.send(projectId, batch);
    } finally {
      end();
    }
  }

  /** What another request is sending cannot be awaited here: that request may end before. */
  async function sendAll(): Promise<void> {
    await sendGathered();
    for (let waited = 0; !underWay.isEmpty() && waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
      await ports.wait(LOOK_EVERY_MS);
    }
  }

  async function flush(mine: Flush): Promise<void> {
    try {
      while (!buffer.isEmpty() && (current === mine || current === null)) {
        await ports.wait(GATHER_MS);
        mine.aliveAt = ports.clock.now();
        await sendGathered();
        mine.aliveAt = ports.clock.now();
        if (mine.aliveAt - mine.startedAt > HANDED_OVER_AFTER_MS && current === mine) current = null;
      }
    } finally {
      if (current === mine) current = null;
    }
  }

  return {
    flush: sendAll,
    record(pending) {
      if (!pending.rules.enabled) return;
      buffer.add(pending);
      if (current && Math.abs(pending.endedAt - current.aliveAt) < DEAD_AFTER_MS) return;
      current = { startedAt: pending.endedAt, aliveAt: pending.endedAt };
      ports.waitUntil(flush(current));
    },
  };
}
