import { errorsOf, totalOf } from './counts';
import { type Measured, measuredOf } from './measured';
import type { MeasuredName } from './measured-name';
import { mergeNamed, type NamedCounts } from './named-counts';

export const TOP_ORDERS = ['count', 'errors', 'p95'] as const;
export type TopOrder = (typeof TOP_ORDERS)[number];

/** `span_ms` is how far back it looks. */
export type TopWish = { by: TopOrder; limit: number; span_ms: number; group_id?: string };

export type TopEndpoint = MeasuredName & Measured;

const MOST = 100;

/** Of equals the busier comes first. Endpoints without an error are not among the top by errors. */
export function topEndpoints(
  parts: readonly (readonly NamedCounts[])[],
  { by, limit }: { by: TopOrder; limit: number },
): TopEndpoint[] {
  const all = mergeNamed(parts).filter(
    ({ counts }) => (by === 'errors' ? errorsOf(counts) : totalOf(counts)) > 0,
  );
  return all
    .map(({ name, counts }) => ({ ...name, ...measuredOf(counts) }))
    .sort((one, other) => rankOf(other, by) - rankOf(one, by) || other.count - one.count)
    .slice(0, Math.min(limit, MOST));
}

function rankOf(endpoint: TopEndpoint, by: TopOrder): number {
  if (by === 'count') return endpoint.count;
  return by === 'errors' ? endpoint.errors : (endpoint.latency.p95_ms ?? 0);
}
