import type { Exchange } from '../exchange';
import type { Filter } from '../log-filter/filter';
import { diffText } from './diff-text';
import type { NearestTo } from './nearest-exchanges';
import { MATCHED_MOST, type Verdict } from './verdict';
import { type CountRange, shownCount } from './wanted-count';

export function judgeCount(
  { filter, wanted }: { filter: Filter; wanted: CountRange },
  exchanges: readonly Exchange[],
  nearestTo: NearestTo,
): Verdict {
  const matched = exchanges.filter((exchange) => filter.matches(exchange));
  const count = matched.length;
  const isShort = count < wanted.least;
  const nearest = isShort ? nearestTo(filter, exchanges) : [];
  return {
    ok: !isShort && count <= wanted.most,
    count,
    matched: matched.slice(0, MATCHED_MOST).map(({ id }) => id),
    reason: reasonOf(filter, wanted, count, exchanges.length),
    nearest,
    diff: diffText(nearest),
    is_final: count > wanted.most || (!isShort && wanted.most === Number.POSITIVE_INFINITY),
  };
}

function reasonOf({ source }: Filter, wanted: CountRange, count: number, total: number): string {
  const happened = count === 0 ? 'none was seen' : `${count} ${count === 1 ? 'was' : 'were'} seen`;
  const what = source.trim() === '' ? '' : ` with ${source.trim()}`;
  const hint = count === 0 && wanted.least > 0 ? ` among ${total}` : '';
  return `Expected ${shownCount(wanted)}${what}; ${happened}${hint}.`;
}
