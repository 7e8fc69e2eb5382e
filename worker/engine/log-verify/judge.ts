import type { Exchange } from '../exchange';
import type { Expectation } from './expectation';
import { judgeCount } from './judge-count';
import { judgeOrder } from './judge-order';
import { type NearestTo, nearestExchanges } from './nearest-exchanges';
import type { Verdict } from './verdict';

export type JudgeOptions = {
  /** Whether to look for the nearest exchanges, which costs most: not before the last look. */
  explains?: boolean;
};

/** Whether it has happened. Exchanges come oldest first. */
export function judge(
  expectation: Expectation,
  exchanges: readonly Exchange[],
  { explains = true }: JudgeOptions = {},
): Verdict {
  const nearestTo: NearestTo = explains ? nearestExchanges : () => [];
  if (expectation.kind === 'order') return judgeOrder(expectation.steps, exchanges, nearestTo);
  return judgeCount(expectation, exchanges, nearestTo);
}
