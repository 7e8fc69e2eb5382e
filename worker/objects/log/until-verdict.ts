import type { Exchange } from '../../engine/exchange';
import {
  compileExpectation,
  type Expectation,
  type ExpectationWish,
} from '../../engine/log-verify/expectation';
import { judge } from '../../engine/log-verify/judge';
import type { Verdict } from '../../engine/log-verify/verdict';
import { systemClock } from '../../platform/clock';
import type { Arrivals } from './arrivals';

type Looking = {
  /** Oldest first. */
  exchanges(): Promise<readonly Exchange[]>;
  arrivals: Arrivals;
  /** Some of the log is in other objects, which do not tell when they keep something. */
  looksAnew: boolean;
};

const LOOK_EVERY_MS = 100;

/** Waits until it holds, can no longer hold, or the time is over. */
export async function untilVerdict(
  wish: ExpectationWish,
  timeoutMs: number,
  { exchanges, arrivals, looksAnew }: Looking,
): Promise<Verdict> {
  const until = systemClock.now() + timeoutMs;
  const expectation = expectationOf(wish);
  for (;;) {
    const seen = await exchanges();
    const verdict = judge(expectation, seen, { explains: false });
    const left = until - systemClock.now();
    if (verdict.ok) return verdict;
    if (verdict.is_final || left <= 0) return judge(expectation, seen);
    await arrivals.next(looksAnew ? Math.min(left, LOOK_EVERY_MS) : left);
  }
}

function expectationOf(wish: ExpectationWish): Expectation {
  const compiled = compileExpectation(wish, { now: systemClock.now() });
  if (!compiled.ok) throw new Error(`The expectation was not checked: ${compiled.findings[0]?.message}`);
  return compiled.value;
}
