import type { Exchange } from '../exchange';
import type { Expectation } from './expectation';
import { explained, startJudging } from './judging';
import type { Verdict } from './verdict';

/** Whether it has happened. Exchanges come oldest first. */
export function judge(expectation: Expectation, exchanges: readonly Exchange[]): Verdict {
  const judging = startJudging(expectation);
  for (const exchange of exchanges) judging.see(exchange);
  const search = judging.search();
  if (!search) return judging.verdict();
  for (const exchange of exchanges) search.see(exchange);
  return explained(judging.verdict(), search);
}
