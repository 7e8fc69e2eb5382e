import type { NewEndpoint } from '../documents';
import { inferredContract } from './inferred-contract';
import { type AnswersChoice, routeEndpoint } from './route-endpoint';
import { type Route, routesOf } from './route-groups';
import type { SeenExchange } from './seen-exchange';
import { type UsableExchange, usableExchange } from './usable-exchange';

export type MakeOptions = {
  ids: 'keep' | 'parameter';
  redact: boolean;
  /** Left out: the first exchange of a route becomes its endpoint, the others are skipped. */
  answers?: AnswersChoice | undefined;
  contract: 'none' | 'infer';
};

/** An endpoint that could be made, and the exchanges that it would answer. */
export type PlannedEndpoint = { endpoint: NewEndpoint; exchanges: number[] };

export type Plan = { planned: PlannedEndpoint[]; left: { index: number; reason: string }[] };

export function planEndpoints(exchanges: readonly SeenExchange[], options: MakeOptions): Plan {
  const { ids, redact, answers } = options;
  const plan: Plan = { planned: [], left: [] };
  const usable: UsableExchange[] = [];
  for (const [index, seen] of exchanges.entries()) {
    const read = usableExchange(seen, index, { ids, redact, guessesAnswers: answers !== undefined });
    if (read.ok) usable.push(read.usable);
    else plan.left.push({ index, reason: read.reason });
  }
  for (const route of routesOf(usable, { ids, learn: answers !== undefined })) {
    if (answers === undefined) addFirst(plan, route, options);
    else addWhole(plan, route, { ...options, answers });
  }
  return plan;
}

function addFirst({ planned, left }: Plan, route: Route, { contract }: MakeOptions): void {
  const [first, ...others] = route.exchanges;
  if (!first) return;
  const endpoint = contract === 'infer' ? { ...first.alone, ...inferredContract(route) } : first.alone;
  planned.push({ endpoint, exchanges: [first.index] });
  const reason = `"${nameOf(endpoint)}" has this route.`;
  left.push(...others.map(({ index }) => ({ index, reason })));
}

function addWhole(
  { planned, left }: Plan,
  route: Route,
  options: MakeOptions & { answers: AnswersChoice },
): void {
  const made = routeEndpoint(route, options);
  const all = route.exchanges.map(({ index }) => index);
  if (!made.ok) {
    left.push(...all.map((index) => ({ index, reason: made.reason })));
    return;
  }
  const without = new Set(made.left.map(({ index }) => index));
  planned.push({ endpoint: made.endpoint, exchanges: all.filter((index) => !without.has(index)) });
  left.push(...made.left);
}

export function nameOf({ name, method, path }: NewEndpoint): string {
  return name ?? `${method} ${path}`;
}
