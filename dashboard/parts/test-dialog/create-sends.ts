import { batch, createSignal, onCleanup } from 'solid-js';
import { type Tried, testEndpoint } from '../../api/endpoint-tries';
import { ProblemError } from '../../api/problem-error';
import { fittingBody } from '../sample-request/fitting-body';
import { requestOf } from '../sample-request/request-of';
import type { Sample } from '../sample-request/sample';

export type Sent = {
  tried: Tried;
  /** The seed was asked for. */
  isRepeated: boolean;
};

type Endpoint = Parameters<typeof requestOf>[0]['endpoint'] & Parameters<typeof fittingBody>[0];
type Wish = {
  groupId: string;
  endpointId: string;
  endpoint: Endpoint;
  sample: Sample;
  seed?: string | undefined;
};

/** The answers of one test, of which the last two are compared. A newer request takes the place of one under way. */
export function createSends() {
  const [latest, setLatest] = createSignal<Sent>();
  const [previous, setPrevious] = createSignal<Sent>();
  const [problem, setProblem] = createSignal<ProblemError>();
  const [isSending, setSending] = createSignal(false);
  let underWay: AbortController | undefined;
  onCleanup(() => underWay?.abort());

  async function send(wish: Wish): Promise<void> {
    underWay?.abort();
    const mine = new AbortController();
    underWay = mine;
    setSending(true);
    try {
      const tried = await triedBy(wish, mine.signal);
      if (mine.signal.aborted) return;
      batch(() => {
        setPrevious(latest());
        setLatest({ tried, isRepeated: wish.seed !== undefined });
        setProblem(undefined);
      });
    } catch (error) {
      if (mine.signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      if (underWay === mine) setSending(false);
    }
  }

  return { latest, previous, problem, isSending, send };
}

async function triedBy(
  { groupId, endpointId, endpoint, sample, seed }: Wish,
  signal: AbortSignal,
): Promise<Tried> {
  const body = sample.body === undefined ? await fittingBody(endpoint, signal) : undefined;
  return testEndpoint(
    { groupId, endpointId },
    requestOf({ sample, endpoint, fittingBody: body, seed }),
    signal,
  );
}

export type Sends = ReturnType<typeof createSends>;
