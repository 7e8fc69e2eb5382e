import type { Filter } from '../log-filter/filter';
import type { Judging } from './judging';
import { searchNearest } from './nearest-exchanges';
import { MATCHED_MOST } from './verdict';
import { type CountRange, shownCount } from './wanted-count';

export function judgeCount({ filter, wanted }: { filter: Filter; wanted: CountRange }): Judging {
  const matched: string[] = [];
  let [count, total] = [0, 0];
  const isShort = () => count < wanted.least;
  return {
    see(exchange) {
      total += 1;
      if (!filter.matches(exchange)) return;
      count += 1;
      if (matched.length < MATCHED_MOST) matched.push(exchange.id);
    },
    verdict: () => ({
      ok: !isShort() && count <= wanted.most,
      count,
      matched: [...matched],
      reason: reasonOf(filter, wanted, count, total),
      nearest: [],
      diff: null,
      is_final: count > wanted.most || (!isShort() && wanted.most === Number.POSITIVE_INFINITY),
    }),
    search: () => (isShort() ? searchNearest(filter) : null),
  };
}

function reasonOf({ source }: Filter, wanted: CountRange, count: number, total: number): string {
  const happened = count === 0 ? 'none was seen' : `${count} ${count === 1 ? 'was' : 'were'} seen`;
  const what = source.trim() === '' ? '' : ` with ${source.trim()}`;
  const hint = count === 0 && wanted.least > 0 ? ` among ${total}` : '';
  return `Expected ${shownCount(wanted)}${what}; ${happened}${hint}.`;
}
