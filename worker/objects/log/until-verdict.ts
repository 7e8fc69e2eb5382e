import {
  compileExpectation,
  type Expectation,
  type ExpectationWish,
} from '../../engine/log-verify/expectation';
import { explained, startJudging } from '../../engine/log-verify/judging';
import type { Verdict } from '../../engine/log-verify/verdict';
import { systemClock } from '../../platform/clock';
import type { Arrivals } from './arrivals';
import type { ShownExchanges } from './shown-exchanges';

type Looking = {
  shown: ShownExchanges;
  arrivals: Arrivals;
  /** Some of the log may be in other objects, which do not tell when they keep something. */
  hasOthers(): boolean;
};

const LOOK_EVERY_MS = 100;
/** Looking may not be all that the object does. */
const REST_PER_LOOK = 3;

/** Waits until it holds, can no longer hold, or the time is over. */
export async function untilVerdict(
  wish: ExpectationWish,
  timeoutMs: number,
  { shown, arrivals, hasOthers }: Looking,
): Promise<Verdict> {
  const until = systemClock.now() + timeoutMs;
  const expectation = expectationOf(wish);
  let judging = startJudging(expectation);
  for (;;) {
    const began = systemClock.now();
    // What is in several objects comes in no order that could be gone on with.
    const isSpread = hasOthers();
    if (isSpread) judging = startJudging(expectation);
    await (isSpread ? shown.everything(judging) : shown.onlyNew(judging));
    const verdict = judging.verdict();
    const now = systemClock.now();
    if (verdict.ok) return verdict;
    if (verdict.is_final || now >= until) {
      const search = judging.search();
      if (!search) return verdict;
      await shown.everything(search);
      return explained(verdict, search);
    }
    const rest = Math.min(until - now, Math.max(LOOK_EVERY_MS, REST_PER_LOOK * (now - began)));
    await arrivals.next(isSpread ? rest : until - now);
  }
}

function expectationOf(wish: ExpectationWish): Expectation {
  const compiled = compileExpectation(wish, { now: systemClock.now() });
  if (!compiled.ok) throw new Error(`The expectation was not checked: ${compiled.findings[0]?.message}`);
  return compiled.value;
}
