import type { Facets, FacetValue } from './facets';

/** What several parts of a log count, as one. */
export function mergeFacets([first, ...others]: readonly [Facets, ...Facets[]]): Facets {
  const merged = { ...first };
  for (const other of others) {
    for (const name of namesOf(merged)) merged[name] = mergeValues(merged[name], other[name]);
  }
  return merged;
}

function namesOf(facets: Facets) {
  // Every key of the record is one of its names.
  return Object.keys(facets) as (keyof Facets)[];
}

function mergeValues(ours: readonly FacetValue[], theirs: readonly FacetValue[]): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const one of [...ours, ...theirs]) {
    const known = values.get(one.value);
    values.set(one.value, { ...one, count: one.count + (known?.count ?? 0) });
  }
  return [...values.values()].sort((one, other) => other.count - one.count);
}
