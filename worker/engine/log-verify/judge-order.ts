import type { Exchange } from '../exchange';
import type { Filter } from '../log-filter/filter';
import type { Judging } from './judging';
import { type NearestSearch, searchNearest } from './nearest-exchanges';

type Found = Pick<Exchange, 'id' | 'method' | 'path'>;

/** Each step is the first exchange after the one before it that fits; others may come between. */
export function judgeOrder(steps: readonly Filter[]): Judging {
  const found: Found[] = [];
  /** Later steps that were seen before it was their turn. */
  const early = new Set<Filter>();
  const missing = () => steps[found.length];

  function reason(): string {
    const step = missing();
    if (!step) return `All ${steps.length} steps were seen in this order.`;
    return `${expected(step, found)} ${early.has(step) ? 'It came only before that.' : 'It was not seen.'}`;
  }

  return {
    see(exchange) {
      const isNext = missing()?.matches(exchange) ?? false;
      for (const step of steps.slice(found.length + 1)) {
        if (!early.has(step) && step.matches(exchange)) early.add(step);
      }
      if (isNext) found.push({ id: exchange.id, method: exchange.method, path: exchange.path });
    },
    verdict: () => ({
      ok: !missing(),
      count: found.length,
      matched: found.map(({ id }) => id),
      reason: reason(),
      nearest: [],
      diff: null,
      is_final: !missing(),
    }),
    search() {
      const step = missing();
      return step ? behind(found.at(-1), searchNearest(step)) : null;
    },
  };
}

/** Among those that come after the last that was found. */
function behind(last: Found | undefined, search: NearestSearch): NearestSearch {
  let isBehind = last === undefined;
  return {
    see(exchange) {
      if (isBehind) search.see(exchange);
      else isBehind = exchange.id === last?.id;
    },
    nearest: () => search.nearest(),
  };
}

function expected({ source }: Filter, found: readonly Found[]): string {
  const step = `Expected step ${found.length + 1} (${source.trim()})`;
  const last = found.at(-1);
  return last === undefined ? `${step} to come first.` : `${step} after ${last.method} ${last.path}.`;
}
