import type { Exchange } from '../exchange';
import type { Filter } from '../log-filter/filter';
import { diffText } from './diff-text';
import type { NearExchange, NearestTo } from './nearest-exchanges';
import type { Verdict } from './verdict';

/** Each step is the first exchange after the one before it that fits; others may come between. */
export function judgeOrder(
  steps: readonly Filter[],
  exchanges: readonly Exchange[],
  nearestTo: NearestTo,
): Verdict {
  const found: Exchange[] = [];
  let next = 0;
  for (const step of steps) {
    const at = exchanges.findIndex((exchange, index) => index >= next && step.matches(exchange));
    const exchange = exchanges[at];
    if (exchange === undefined) {
      const nearest = nearestTo(step, exchanges.slice(next));
      return missing(step, found, exchanges.slice(0, next), nearest);
    }
    found.push(exchange);
    next = at + 1;
  }
  return {
    ok: true,
    count: found.length,
    matched: found.map(({ id }) => id),
    reason: `All ${steps.length} steps were seen in this order.`,
    nearest: [],
    diff: null,
    is_final: true,
  };
}

function missing(
  step: Filter,
  found: readonly Exchange[],
  earlier: readonly Exchange[],
  nearest: NearExchange[],
): Verdict {
  const before = earlier.some((exchange) => step.matches(exchange));
  return {
    ok: false,
    count: found.length,
    matched: found.map(({ id }) => id),
    reason: `${expected(step, found)} ${before ? 'It came only before that.' : 'It was not seen.'}`,
    nearest,
    diff: diffText(nearest),
    is_final: false,
  };
}

function expected({ source }: Filter, found: readonly Exchange[]): string {
  const step = `Expected step ${found.length + 1} (${source.trim()})`;
  const last = found.at(-1);
  return last === undefined ? `${step} to come first.` : `${step} after ${last.method} ${last.path}.`;
}
