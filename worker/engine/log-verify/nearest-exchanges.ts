import type { Exchange } from '../exchange';
import type { Filter, FilterCheck } from '../log-filter/filter';
import { likeness } from './text-likeness';

/** One that comes close, and which terms hold. */
export type NearExchange = {
  id: string;
  method: string;
  path: string;
  status: number;
  at: number;
  /** Of 1: the terms that hold. */
  share: number;
  checks: FilterCheck[];
};

const NEAREST = 3;
/** So many of those with the most terms are compared by their texts. */
const COMPARED = 100;

type Held = { exchange: Exchange; held: number };

/** Of the exchanges that it is shown, oldest first, it holds those that come closest and no more. */
export type NearestSearch = { see(exchange: Exchange): void; nearest(): NearExchange[] };

/** For what comes closest to the filter, without what it lets through; of equals the later ones. */
export function searchNearest(filter: Filter): NearestSearch {
  const byHeld: Held[][] = Array.from({ length: filter.terms.length }, () => []);
  return {
    see(exchange) {
      const held = filter.countHeld(exchange);
      const equals = byHeld[held];
      equals?.push({ exchange, held });
      if (equals && equals.length >= 2 * COMPARED) equals.splice(0, COMPARED);
    },
    nearest: () => nearestOf(filter, [...byHeld]),
  };
}

function nearestOf(filter: Filter, byHeld: Held[][]): NearExchange[] {
  const total = filter.terms.length;
  const candidates = byHeld
    .reverse()
    .flatMap((equals) => equals.slice(-COMPARED).reverse())
    .slice(0, COMPARED);
  return candidates
    .map(({ exchange, held }) => {
      const checks = filter.checks(exchange);
      return { exchange, held, checks, likeness: likenessOf(checks) };
    })
    .sort((one, other) => other.held - one.held || other.likeness - one.likeness)
    .slice(0, NEAREST)
    .map(({ exchange: { id, method, path, status, at }, held, checks }) => ({
      id,
      method,
      path,
      status,
      at,
      share: held / total,
      checks,
    }));
}

function likenessOf(checks: readonly FilterCheck[]): number {
  return checks.reduce((sum, { ok, expected, actual }) => sum + (ok ? 1 : likeness(expected, actual)), 0);
}
