import { type FacetedExchange, type Facets, facetsOf } from '../../engine/log-filter/facets';
import { mergeFacets } from '../../engine/log-filter/merge-facets';
import type { Matches } from './find-exchanges';
import { inTurns } from './in-turns';
import type { KeptExchanges } from './kept-exchanges';

export type CountedFacets = { total: number; facets: Facets };

/** Of all that match, but for what came before a time. */
export async function countFacets(
  kept: KeptExchanges,
  since: number,
  matches: Matches,
): Promise<CountedFacets> {
  const counted: FacetedExchange[] = [];
  for await (const turn of inTurns(kept.newestFirst())) {
    for (const { exchange } of turn) {
      if (exchange.at < since || !matches(exchange)) continue;
      const { method, status, group_slug, why, world, kind, source } = exchange;
      counted.push({ method, status, group_slug, why, world, kind, source });
    }
  }
  return { total: counted.length, facets: facetsOf(counted) };
}

export function mergeCounted(parts: readonly [CountedFacets, ...CountedFacets[]]): CountedFacets {
  const [first, ...others] = parts;
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    facets: mergeFacets([first.facets, ...others.map(({ facets }) => facets)]),
  };
}
