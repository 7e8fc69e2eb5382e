import { canonicalSegment, decodeSegment } from '../../../engine/percent';
import type { Method } from '../../../engine/route-pattern';
import { looksLikeId } from '../../../engine/schema-inference/dynamic-names';
import { alikeSegments } from './alike-segments';
import { literalSegment, parameterName } from './recorded-path';
import type { UsableExchange } from './usable-exchange';

/** An exchange with the values that the parameters of its route had. */
export type RoutedExchange = UsableExchange & { params: ReadonlyMap<string, string> };

/** Exchanges that one endpoint would answer, in the order in which they were given. */
export type Route = { method: Method; path: string; exchanges: RoutedExchange[] };

/** `learn` sees parameters also where segments are no ids, but differ between exchanges that are alike else. */
export type GroupOptions = { ids: 'keep' | 'parameter'; learn: boolean };

type Branch = {
  path: string;
  names: ReadonlySet<string>;
  /** The segment before, unless it is a parameter. */
  before: string | undefined;
  exchanges: readonly RoutedExchange[];
};

export function routesOf(exchanges: readonly UsableExchange[], options: GroupOptions): Route[] {
  const routed = exchanges.map((exchange) => ({ ...exchange, params: new Map<string, string>() }));
  let branches: Branch[] = [{ path: '', names: new Set(), before: undefined, exchanges: routed }];
  const routes: Route[] = [];
  for (let position = 0; branches.length > 0; position++) {
    for (const branch of branches) routes.push(...endedRoutes(branch, position));
    branches = branches.flatMap((branch) => branchesBelow(branch, position, options));
  }
  return routes.sort((one, other) => firstIndex(one) - firstIndex(other));
}

function endedRoutes({ path, exchanges }: Branch, position: number): Route[] {
  const byMethod = new Map<Method, RoutedExchange[]>();
  for (const exchange of exchanges) {
    if (exchange.segments.length === position) into(byMethod, exchange.alone.method, exchange);
  }
  return [...byMethod].map(([method, ended]) => ({ method, path: path || '/', exchanges: ended }));
}

function branchesBelow(branch: Branch, position: number, { ids, learn }: GroupOptions): Branch[] {
  const groups = new Map<string, RoutedExchange[]>();
  const marked: RoutedExchange[] = [];
  for (const exchange of branch.exchanges) {
    const segment = exchange.segments[position];
    if (segment === undefined) continue;
    if (ids === 'parameter' && looksLikeId(segment)) marked.push(exchange);
    // Two spellings of one segment are one.
    else into(groups, canonicalSegment(decodeSegment(segment)), exchange);
  }
  const learned = learn && ids === 'parameter' ? alikeSegments(branch.before, groups, position) : new Set();
  const below: Branch[] = [];
  for (const [segment, exchanges] of groups) {
    if (learned.has(segment)) marked.push(...exchanges);
    else below.push(textBranch(branch, exchanges[0]?.segments[position] ?? segment, exchanges));
  }
  return marked.length > 0 ? [...below, parameterBranch(branch, position, marked)] : below;
}

function textBranch(branch: Branch, segment: string, exchanges: RoutedExchange[]): Branch {
  return { ...branch, path: `${branch.path}/${literalSegment(segment)}`, before: segment, exchanges };
}

function parameterBranch(branch: Branch, position: number, marked: RoutedExchange[]): Branch {
  const name = parameterName(branch.before, branch.names);
  const exchanges = marked
    .map((exchange) => ({
      ...exchange,
      params: new Map([...exchange.params, [name, decodeSegment(exchange.segments[position] ?? '')]]),
    }))
    .sort((one, other) => one.index - other.index);
  const names = new Set([...branch.names, name]);
  return { path: `${branch.path}/:${name}`, names, before: undefined, exchanges };
}

function firstIndex({ exchanges }: Route): number {
  return exchanges[0]?.index ?? 0;
}

function into<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
