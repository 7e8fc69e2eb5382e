import type { ExchangeAnswer } from '../../api/log-queries';

const FREE = new Set(['unmatched', 'method_not_allowed', 'proxied']);

/** Endpoints are made in `http` groups, of what none of theirs has answered. */
export function makeableGroup({ exchange }: ExchangeAnswer): string | undefined {
  const { group_id, kind, why } = exchange;
  return FREE.has(why.outcome) && kind === 'http' ? (group_id ?? undefined) : undefined;
}
