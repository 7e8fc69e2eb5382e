import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Options } from '../arguments.ts';
import { staticCase } from '../cases/static.ts';
import { startContestant } from '../contestant.ts';
import { sendSteadily } from '../load/send-steadily.ts';
import { readUsage, type Usage } from '../processes/usage.ts';
import { adminAt, understudy } from '../targets/understudy.ts';
import {
  clearLog,
  findLog,
  listedIds,
  liveUrl,
  MOST_KEPT,
  type ProjectLog,
  setLog,
} from '../targets/understudy-log.ts';
import { startListeners } from './listener-process.ts';
import type { LiveOutcome } from './live-verdict.ts';
import type { Delivery } from './receipts.ts';

export type LiveRun = LiveOutcome & {
  seconds: number;
  /** Of the server first, then of each process of subscribers. */
  cores: number[];
  serverBytes: number;
};

const SCRIPT = fileURLToPath(new URL('listeners.ts', import.meta.url));
/** What was logged before has arrived by then. */
const SETTLE_MS = 500;

/** The product with real requests on one side and all subscribers on the other; afterwards its log is asked what there was. */
export async function runLive(options: Options, folder: string): Promise<LiveRun> {
  const { requestsPerSecond: rate, connections, isVaried, processes, warmSeconds } = options;
  const { url, server } = await startContestant(staticCase, understudy, folder);
  try {
    const log = await findLog(adminAt(new URL(url).origin));
    await setLog(log, { keep: { exchanges: MOST_KEPT } });
    const load = { url, rate, connections, isVaried };
    if (warmSeconds > 0) await sendSteadily({ ...load, seconds: warmSeconds });
    await sleep(SETTLE_MS);
    await clearLog(log);
    const listeners = await Promise.all(
      sharesOf(options.subscribers, processes).map((share) => listen(log, share)),
    );
    const pids = [server.pid, ...listeners.map(({ pid }) => pid)];
    const before = pids.map(readUsage);
    const sent = await sendSteadily({ ...load, seconds: options.seconds });
    const after = pids.map(readUsage);
    server.mustBeRunning();
    const deliveries = await Promise.all(listeners.map((one) => one.tell()));
    return {
      answered: sent.requests,
      errors: sent.errors,
      seconds: sent.seconds,
      listed: await listedIds(log),
      deliveries,
      cores: after.map((usage, index) => coresOf(before[index], usage, sent.seconds)),
      serverBytes: after[0]?.residentBytes ?? Number.NaN,
    };
  } finally {
    await server.end();
  }
}

function listen(log: ProjectLog, subscribers: number) {
  return startListeners<Delivery>({ script: SCRIPT, url: liveUrl(log), subscribers, admin: log.admin });
}

/** As even as it goes. */
export function sharesOf(subscribers: number, processes: number): number[] {
  const count = Math.min(subscribers, processes);
  return Array.from({ length: count }, (_, index) => {
    return Math.floor(((index + 1) * subscribers) / count) - Math.floor((index * subscribers) / count);
  });
}

function coresOf(before: Usage | undefined, after: Usage | undefined, seconds: number): number {
  if (!before || !after) return Number.NaN;
  return (after.cpuMicroseconds - before.cpuMicroseconds) / 1_000_000 / seconds;
}
