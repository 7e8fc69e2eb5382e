import { createSignal, onCleanup } from 'solid-js';
import { ApiError, type ImageClient } from '../client/image-client.js';
import { type Problem, problemOf } from '../problem/problem';
import { randomText } from '../random-text';
import { countOf, NOTHING_SENT, runStress, type StressAnswer, type StressCount } from './run-stress';
import { stressFile } from './stress-file';

export type StressWish = { requests: number; parallel: number };

/** Uploads against the limit, and what the API has counted meanwhile. */
export function createStress(client: ImageClient, onEnd: () => void) {
  const [count, setCount] = createSignal<StressCount>(NOTHING_SENT);
  const [wanted, setWanted] = createSignal(0);
  const [counted, setCounted] = createSignal<number | null>(null);
  const [isRunning, setRunning] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  let stop = () => {};
  onCleanup(() => stop());

  async function send(number: number, signal: AbortSignal): Promise<StressAnswer> {
    try {
      const idempotencyKey = randomText(16);
      const { rateLimit } = await client.upload(stressFile(number), { idempotencyKey, signal });
      return { status: 202, retryAfter: null, rateLimit };
    } catch (error) {
      if (!(error instanceof ApiError)) return { status: 0, retryAfter: null, rateLimit: null };
      return { status: error.status, retryAfter: error.retryAfter, rateLimit: error.rateLimit };
    }
  }

  /** How many jobs the API knows of; null where it does not say. */
  async function total(): Promise<number | null> {
    return client.history(1).then(
      (history) => history.total,
      () => null,
    );
  }

  return {
    count,
    wanted,
    /** By the API itself; null while that is not known. */
    counted,
    isRunning,
    async start({ requests, parallel }: StressWish): Promise<void> {
      setRunning(true);
      setWanted(requests);
      setCount(NOTHING_SENT);
      setCounted(null);
      setProblem(null);
      let isWanted = true;
      stop = () => {
        isWanted = false;
      };
      const before = await total();
      if (isWanted) {
        const run = runStress({ requests, parallel, send, onCount: setCount });
        stop = run.stop;
        await run.done;
      }
      setRunning(false);
      const after = await total();
      if (before !== null && after !== null) setCounted(after - before);
      onEnd();
    },
    /** One request, and the API itself makes the uploads. */
    async ask(requests: number): Promise<void> {
      setRunning(true);
      setWanted(requests);
      setCount(NOTHING_SENT);
      setCounted(null);
      setProblem(null);
      try {
        setCount(countOf(await client.stressTest(requests)));
      } catch (error) {
        setProblem(problemOf(error, Date.now()));
      }
      setRunning(false);
      onEnd();
    },
    problem,
    stop: () => stop(),
  };
}

export type StressDesk = ReturnType<typeof createStress>;
