import type { Exchange } from '../exchange';
import { diffText } from './diff-text';
import type { Expectation } from './expectation';
import { judgeCount } from './judge-count';
import { judgeOrder } from './judge-order';
import type { NearestSearch } from './nearest-exchanges';
import type { Verdict } from './verdict';

/** A verdict in the making: exchanges are shown to it oldest first, each once, and need not be held for it. */
export type Judging = {
  see(exchange: Exchange): void;
  /** Without what came nearest. */
  verdict(): Verdict;
  /** For what came nearest to what is missing, among the exchanges that were seen; null where nothing is. */
  search(): NearestSearch | null;
};

export function startJudging(expectation: Expectation): Judging {
  return expectation.kind === 'order' ? judgeOrder(expectation.steps) : judgeCount(expectation);
}

export function explained(verdict: Verdict, search: NearestSearch): Verdict {
  const nearest = search.nearest();
  return { ...verdict, nearest, diff: diffText(nearest) };
}
