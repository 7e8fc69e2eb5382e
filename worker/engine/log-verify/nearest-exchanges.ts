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

export type NearestTo = (filter: Filter, exchanges: readonly Exchange[]) => NearExchange[];

const NEAREST = 3;
/** So many of those with the most terms are compared by their texts. */
const COMPARED = 100;

type Held = { exchange: Exchange; held: number };

/** The exchanges that come closest to the filter, without those that it lets through; of equals the later ones. */
export function nearestExchanges(filter: Filter, exchanges: readonly Exchange[]): NearExchange[] {
  const total = filter.terms.length;
  const byHeld: Held[][] = Array.from({ length: total }, () => []);
  for (const exchange of exchanges) {
    const held = filter.countHeld(exchange);
    byHeld[held]?.push({ exchange, held });
  }
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
