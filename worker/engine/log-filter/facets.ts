import type { Exchange } from '../exchange';
import { faultNames } from './fault-names';

/** A value, how many exchanges have it, and what people call it where that is something else. */
export type FacetValue = { value: string; count: number; label?: string };

const NAMES = [
  'method',
  'status',
  'group',
  'endpoint',
  'world',
  'outcome',
  'fault',
  'kind',
  'source',
] as const;

export type FacetName = (typeof NAMES)[number];

export type Facets = Record<FacetName, FacetValue[]>;

const MOST_VALUES = 50;

/** What of an exchange is counted; bodies and headers need not be held for it. */
export type FacetedExchange = Pick<
  Exchange,
  'method' | 'status' | 'group_slug' | 'why' | 'world' | 'kind' | 'source'
>;

/** How often each value comes, the most frequent first. Facets have the names of the filter's fields. */
export function facetsOf(exchanges: Iterable<FacetedExchange>): Facets {
  const counts = new Map(NAMES.map((name) => [name, new Map<string, FacetValue>()]));
  const count = (name: FacetName, value: string | null | undefined, label?: string) => {
    if (value === null || value === undefined || value === '') return;
    const values = counts.get(name);
    const known = values?.get(value);
    if (known) known.count++;
    else values?.set(value, label === undefined ? { value, count: 1 } : { value, count: 1, label });
  };
  for (const { method, status, group_slug, why, world, kind, source } of exchanges) {
    count('method', method);
    count('status', `${Math.floor(status / 100)}xx`);
    count('group', group_slug);
    if (why.endpoint) count('endpoint', why.endpoint.id, why.endpoint.name);
    count('world', world);
    count('outcome', why.outcome);
    for (const name of faultNames(why.fault)) count('fault', name);
    count('kind', kind);
    count('source', source);
  }
  const of = (name: FacetName) => mostFrequent([...(counts.get(name)?.values() ?? [])]);
  return {
    method: of('method'),
    status: of('status'),
    group: of('group'),
    endpoint: of('endpoint'),
    world: of('world'),
    outcome: of('outcome'),
    fault: of('fault'),
    kind: of('kind'),
    source: of('source'),
  };
}

function mostFrequent(values: FacetValue[]): FacetValue[] {
  return values
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
