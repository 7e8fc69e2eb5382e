import type { ExchangeAnswer } from '../../../api/log-queries';

const FREE = new Set(['unmatched', 'method_not_allowed', 'proxied']);

export type MakeableGroup = { id: string; slug: string };

/** Endpoints are made in `http` groups, of what none of theirs has answered. */
export function makeableGroup({ exchange }: ExchangeAnswer): MakeableGroup | undefined {
  const { group_id, group_slug, kind, why } = exchange;
  if (!FREE.has(why.outcome) || kind !== 'http' || group_id === null) return undefined;
  return { id: group_id, slug: group_slug };
}
