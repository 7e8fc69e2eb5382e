import type { AdminDeps } from '../admin-deps';
import { type FindExchanges, findExchangesOf } from './find-exchanges';
import { type MadeEndpoints, makeEndpoints, type Skipped } from './make-endpoints';
import type { NewRecordings } from './recording-documents';

/** Makes endpoints of exchanges that were sent, or that the log has under ids. */
export async function recordExchanges(
  deps: AdminDeps,
  { exchanges, exchange_ids, ...options }: NewRecordings,
  find: FindExchanges = findExchangesOf(deps),
): Promise<MadeEndpoints> {
  if (exchanges) return makeEndpoints(deps, exchanges, options);
  return recordFound(deps, exchange_ids ?? [], options, find);
}

async function recordFound(
  deps: AdminDeps,
  ids: readonly string[],
  options: Parameters<typeof makeEndpoints>[2],
  find: FindExchanges,
): Promise<MadeEndpoints> {
  const asked = [...new Set(ids)];
  const known = new Map((await find(asked)).map((exchange) => [exchange.id, exchange]));
  const found = asked.flatMap((id) => known.get(id) ?? []);
  const places = found.map(({ id }) => ids.indexOf(id));
  const placed = <One extends { index: number }>(one: One): One => ({
    ...one,
    index: places[one.index] ?? 0,
  });
  const { endpoints, made, skipped } = await makeEndpoints(deps, found, options);
  const missing = asked
    .filter((id) => !known.has(id))
    .map(
      (id): Skipped => ({
        index: ids.indexOf(id),
        method: '',
        path: '',
        reason: `The log has no exchange ${id}.`,
      }),
    );
  return {
    endpoints,
    made: made.map((one) => ({ ...one, exchanges: one.exchanges.map((index) => places[index] ?? 0) })),
    skipped: [...skipped.map(placed), ...missing].sort((one, other) => one.index - other.index),
  };
}
