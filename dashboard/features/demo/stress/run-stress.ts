import type { StressReport } from '../../../api/worker-types';
import type { RateLimit } from '../client/image-client.js';

export type StressAnswer = {
  /** 0: nothing came back. */
  status: number;
  retryAfter: number | null;
  rateLimit: RateLimit | null;
};

export type StressCount = {
  sent: number;
  accepted: number;
  limited: number;
  other: number;
  /** Still on their way when it was stopped: whether they were counted, only the API knows. */
  cut: number;
  retryAfter: number | null;
  limit: number | null;
  window: number | null;
  left: number | null;
};

export const NOTHING_SENT: StressCount = {
  sent: 0,
  accepted: 0,
  limited: 0,
  other: 0,
  cut: 0,
  retryAfter: null,
  limit: null,
  window: null,
  left: null,
};

type Options = {
  requests: number;
  parallel: number;
  send: (number: number, signal: AbortSignal) => Promise<StressAnswer>;
  onCount: (count: StressCount) => void;
};

/** What is on its way when it is stopped has this long to arrive; then it is given up. */
const GRACE_MS = 50;

/** Sends so many uploads, so many at a time, and counts what they are answered with. */
export function runStress({ requests, parallel, send, onCount }: Options) {
  let count = NOTHING_SENT;
  let isStopped = false;
  const given = new AbortController();
  const change = (next: StressCount) => {
    count = next;
    onCount(count);
  };

  async function lane(): Promise<void> {
    while (!isStopped && count.sent < requests) {
      change({ ...count, sent: count.sent + 1 });
      const answer = await send(count.sent, given.signal);
      change(
        given.signal.aborted && answer.status === 0 ? { ...count, cut: count.cut + 1 } : added(count, answer),
      );
    }
  }

  const lanes = Array.from({ length: Math.max(1, Math.min(parallel, requests)) }, lane);
  return {
    done: Promise.all(lanes).then(() => count),
    stop(): void {
      if (isStopped) return;
      isStopped = true;
      setTimeout(() => given.abort(), GRACE_MS);
    },
  };
}

/** Of the test that the API makes by itself. */
export function countOf(report: StressReport): StressCount {
  const { requests, accepted, rate_limited, limit, window_seconds, retry_after, results } = report;
  return {
    ...NOTHING_SENT,
    sent: requests,
    accepted,
    limited: rate_limited,
    other: results.length - accepted - rate_limited,
    retryAfter: retry_after,
    limit,
    window: window_seconds,
    left: results.at(-1)?.remaining ?? null,
  };
}

function added(count: StressCount, { status, retryAfter, rateLimit }: StressAnswer): StressCount {
  const isAccepted = status >= 200 && status < 300;
  const isLimited = status === 429;
  return {
    ...count,
    accepted: count.accepted + (isAccepted ? 1 : 0),
    limited: count.limited + (isLimited ? 1 : 0),
    other: count.other + (isAccepted || isLimited ? 0 : 1),
    retryAfter: isLimited ? retryAfter : count.retryAfter,
    limit: rateLimit?.limit ?? count.limit,
    window: rateLimit?.window ?? count.window,
    // Answers may overtake each other.
    left: rateLimit?.left === undefined ? count.left : least(count.left, rateLimit.left),
  };
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
