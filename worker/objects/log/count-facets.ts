import { type Facets, facetsOf } from '../../engine/log-filter/facets';
import { mergeFacets } from '../../engine/log-filter/merge-facets';
import type { Kept } from './kept-exchanges';

export type CountedFacets = { total: number; facets: Facets };

export function countFacets(found: Iterable<Kept>): CountedFacets {
  const exchanges = Array.from(found, ({ exchange }) => exchange);
  return { total: exchanges.length, facets: facetsOf(exchanges) };
}

export function mergeCounted(parts: readonly [CountedFacets, ...CountedFacets[]]): CountedFacets {
  const [first, ...others] = parts;
  return {
    total: parts.reduce((sum, { total }) => sum + total, 0),
    facets: mergeFacets([first.facets, ...others.map(({ facets }) => facets)]),
  };
}
