import { cutText } from '../cut-text';
import type { ExchangeSource, Why } from '../exchange';
import { addCounts, type Counts, countFate, noCounts } from './counts';
import { minuteOf } from './iso-minute';
import { keyOf, type MeasuredName, NO_GROUP } from './measured-name';

/** What the counts need of an exchange: when it was, and the fate that it shares with others. */
export type CountedExchange = {
  at: number;
  endedAt: number;
  like: { source: ExchangeSource; status: number; group: { id: string } | null; groupSlug: string; why: Why };
};

/** How many exchanges of a minute had which fate. */
export type MinuteCounts = [minute: number, name: number, ...Counts];

/** The counts of a batch: rows point to names by place. */
export type CountedBatch = { names: MeasuredName[]; rows: MinuteCounts[] };

type Tally = { minute: number; like: CountedExchange['like']; counts: Counts };

const LONGEST_PATH = 200;
const NOBODY = {};

export function countExchanges(exchanges: readonly CountedExchange[]): CountedBatch {
  return rowsOf(tally(exchanges));
}

/** An isolate hands out the same object for the same endpoint, and for the same group: nothing is spelled out per exchange. */
function tally(exchanges: readonly CountedExchange[]): Tally[] {
  const tallies: Tally[] = [];
  const latest = new Map<object | string, Tally>();
  for (const { at, endedAt, like } of exchanges) {
    const { source, why, group, status } = like;
    // What a mock sends out is no request to it.
    if (source === 'callback') continue;
    const minute = minuteOf(at);
    const owner = ownerOf(group, why);
    let current = latest.get(owner);
    if (current?.minute !== minute) {
      current = { minute, like, counts: noCounts() };
      latest.set(owner, current);
      tallies.push(current);
    }
    countFate(current.counts, {
      status,
      isUnmatched: why.outcome === 'unmatched',
      isFaulted: why.fault !== undefined,
      duration_ms: endedAt - at,
    });
  }
  return tallies;
}

/** An exchange counts for its group, and for its endpoint beside. */
function rowsOf(tallies: readonly Tally[]): CountedBatch {
  const names: MeasuredName[] = [];
  const places = new Map<string, number>();
  const rows = new Map<string, MinuteCounts>();

  function placeOf(name: MeasuredName): number {
    const key = keyOf(name);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, names.length);
    return names.push(name) - 1;
  }

  function add(minute: number, name: MeasuredName, counts: Counts): void {
    const place = placeOf(name);
    const key = `${minute} ${place}`;
    const [, , ...sum] = rows.get(key) ?? [minute, place, ...noCounts()];
    addCounts(sum, counts);
    rows.set(key, [minute, place, ...sum]);
  }

  for (const { minute, like, counts } of tallies) {
    const group = groupName(like);
    add(minute, group, counts);
    const counted = endpointOf(like.why);
    if (counted && group !== NO_GROUP) add(minute, { ...group, ...counted }, counts);
  }
  return { names, rows: [...rows.values()] };
}

function ownerOf(group: CountedExchange['like']['group'], { endpoint, route }: Why): object | string {
  if (endpoint) return endpoint;
  // The text is the same for all groups.
  return route !== undefined && group ? `${group.id} ${route}` : (group ?? NOBODY);
}

/** A route of a service stands for an endpoint. */
function endpointOf({ endpoint, route }: Why): Pick<MeasuredName, 'endpoint_id' | 'method' | 'path'> | null {
  if (endpoint) {
    const { id, method, path } = endpoint;
    return { endpoint_id: id, method, path: cutText(path, LONGEST_PATH) };
  }
  if (route === undefined) return null;
  const [method = '', path = ''] = route.split(' ', 2);
  return { endpoint_id: cutText(route, LONGEST_PATH), method, path: cutText(path, LONGEST_PATH) };
}

/** The slug of a group that does not exist is what any client has written. */
function groupName({ group, groupSlug }: CountedExchange['like']): MeasuredName {
  return group ? { ...NO_GROUP, group_id: group.id, group_slug: groupSlug } : NO_GROUP;
}
