import type { Caller } from '../../../api/webhook-queries';

export const CALLER_SORTS = ['count', 'last', 'client', 'address', 'agent'] as const;

export type CallerSort = (typeof CALLER_SORTS)[number];

const byText = (one: string | null, other: string | null) =>
  (one ?? '').localeCompare(other ?? '', undefined, { numeric: true });

const ORDERS: Record<CallerSort, (one: Caller, other: Caller) => number> = {
  count: (one, other) => other.count - one.count,
  last: (one, other) => Date.parse(other.last_received_at) - Date.parse(one.last_received_at),
  client: (one, other) => byText(one.client_id, other.client_id),
  address: (one, other) => byText(one.address, other.address),
  agent: (one, other) => byText(one.user_agent, other.user_agent),
};

/** Who sends, by what the reader asks for; alike ones by how much they send. */
export function sortedCallers(callers: readonly Caller[], sort: CallerSort): Caller[] {
  return callers.toSorted((one, other) => ORDERS[sort](one, other) || ORDERS.count(one, other));
}

export function callerSort(text: string | undefined): CallerSort {
  return CALLER_SORTS.find((sort) => sort === text) ?? 'count';
}
