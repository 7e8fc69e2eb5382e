import { batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { NewEndpoint } from '../../../api/endpoint-queries';
import { type DryRun, dryRunEndpoint } from '../../../api/endpoint-tries';
import { ProblemError } from '../../../api/problem-error';
import { fittingBody } from '../../../parts/sample-request/fitting-body';
import { requestOf } from '../../../parts/sample-request/request-of';
import type { Sample } from '../../../parts/sample-request/sample';

export type Asked = {
  groupId: string;
  endpointId: string | undefined;
  endpoint: NewEndpoint;
  sample: Sample;
};

const PAUSE_MS = 300;

/**
 * Asks for the answer of an unsaved document whenever it has rested for a moment. A newer question aborts an older one;
 * the last answer stays until there is a new one, whatever is wrong in between.
 */
export function createDryRun(asked: () => Asked | undefined) {
  const [answer, setAnswer] = createSignal<DryRun>();
  /** What the server says of a document that it cannot serve. */
  const [broken, setBroken] = createSignal<DryRun>();
  const [problem, setProblem] = createSignal<ProblemError>();
  /** Of what is on screen now there is no answer yet. */
  const [isStale, setStale] = createSignal(false);
  const [isAsking, setAsking] = createSignal(false);
  const [isWaiting, setWaiting] = createSignal(false);
  const [seed, setSeed] = createSignal<string>();
  const [isLocked, setLocked] = createSignal(true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: AbortController | undefined;

  /** By its content: a form that is written anew without a change asks nothing. */
  const question = createMemo(() => {
    const now = asked();
    return now && JSON.stringify(now);
  });

  createEffect(
    on(question, (now, before) => {
      stop();
      if (now === undefined) return;
      setStale(true);
      setWaiting(true);
      timer = setTimeout(ask, before === undefined ? 0 : PAUSE_MS, now);
    }),
  );
  onCleanup(stop);

  function stop(): void {
    clearTimeout(timer);
    underWay?.abort();
    setAsking(false);
    setWaiting(false);
  }

  function again(): void {
    const now = question();
    stop();
    if (now !== undefined) void ask(now);
  }

  async function ask(now: string): Promise<void> {
    const mine = new AbortController();
    underWay = mine;
    setWaiting(false);
    setAsking(true);
    try {
      const next = await answerOf(JSON.parse(now), isLocked() ? seed() : undefined, mine.signal);
      if (mine.signal.aborted) return;
      batch(() => {
        const isServed = next.why.outcome !== 'broken_endpoint';
        if (isServed) setAnswer(next);
        setBroken(isServed ? undefined : next);
        setSeed(next.seed);
        setProblem(undefined);
        setStale(!isServed);
      });
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      if (underWay === mine) setAsking(false);
    }
  }

  return {
    answer,
    broken,
    problem,
    isStale,
    /** A newer answer is on its way, or will be when the pause is over. */
    isUpdating: () => isAsking() || isWaiting(),
    seed,
    isLocked,
    setLocked,
    again,
    /** Other dice, now. */
    roll() {
      setSeed(undefined);
      again();
    },
  };
}

async function answerOf(
  { groupId, endpointId, endpoint, sample }: Asked,
  seed: string | undefined,
  signal: AbortSignal,
): Promise<DryRun> {
  const body = sample.body === undefined ? await fittingBody(endpoint, signal) : undefined;
  const request = requestOf({ sample, endpoint, fittingBody: body, seed });
  const wish = { endpoint, request, ...(endpointId === undefined ? {} : { endpoint_id: endpointId }) };
  return dryRunEndpoint(groupId, wish, signal);
}

export type DryRunState = ReturnType<typeof createDryRun>;
