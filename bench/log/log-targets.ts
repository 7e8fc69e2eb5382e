import { fileURLToPath } from 'node:url';
import { type ListenerProcess, startListeners } from '../live/listener-process.ts';
import { defineTarget, type Target } from '../targets/target.ts';
import { adminAt, understudy } from '../targets/understudy.ts';
import { countedIn, findLog, liveUrl, type ProjectLog, setLog } from '../targets/understudy-log.ts';

/** What all followers together were sent. */
export type Followed = { frames: number; bytes: number; missed: number; lost: number };

const SCRIPT = fileURLToPath(new URL('followers.ts', import.meta.url));

type Variant = {
  name: string;
  prepare(log: ProjectLog): Promise<void>;
  /** What is wrong with what it counted, if anything. */
  fault(counted: Counted, answered: number): string | undefined;
};

type Counted = { count: number; dropped: number };

function variant({ name, prepare, fault }: Variant): Target {
  return defineTarget({
    ...understudy,
    name,
    setUp: async (work, place) => {
      await understudy.setUp(work, place);
      await prepare(await findLog(adminAt(`http://127.0.0.1:${place.port}`)));
    },
    lastLook: async (origin, answered) => {
      const found = fault(await countedIn(await findLog(adminAt(origin))), answered);
      if (found !== undefined) throw new Error(found);
    },
  });
}

/** A log that drops what comes costs little. */
export function faultOfLog({ count, dropped }: Counted, answered: number): string | undefined {
  if (dropped > 0) return `the log dropped ${dropped} exchanges`;
  return count < answered ? `the log counted ${count} of ${answered} exchanges` : undefined;
}

export const logOff = variant({
  name: 'log off',
  prepare: (log) => setLog(log, { enabled: false }),
  fault: ({ count }) => (count > 0 ? `the log counted ${count} exchanges while it was off` : undefined),
});

export const logOn = variant({
  name: 'log on',
  prepare: (log) => setLog(log, { enabled: true }),
  fault: faultOfLog,
});

/** The log on, and so many that follow it. */
export function followedLog(subscribers: number) {
  let listening: ListenerProcess<Followed> | undefined;
  const target = variant({
    name: 'followed',
    fault: faultOfLog,
    prepare: async (log) => {
      const { admin } = log;
      listening = await startListeners({ script: SCRIPT, url: liveUrl(log), subscribers, admin });
    },
  });
  return { target, followed: async () => await listening?.tell() };
}
