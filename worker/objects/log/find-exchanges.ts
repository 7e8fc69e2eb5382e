import type { Exchange } from '../../engine/exchange';
import { comparePlaces, type LogPlace } from '../../engine/log-cursor';
import type { BatchStore } from './batch-store';
import { inTurns, lengthOf } from './in-turns';
import type { KeptExchanges } from './kept-exchanges';

export type Matches = (exchange: Exchange) => boolean;

export type FindWish = {
  limit: number;
  /** Only what is older. */
  before: LogPlace | null;
  /** Epoch milliseconds: what came before has been kept for long enough. */
  since: number;
};

export type FoundExchange = { exchange: Exchange; place: LogPlace };

/** What fits an answer between two objects. */
const MOST_CHARACTERS = 8_000_000;

/** The newest that match, of one object; at least one where there is any. */
export async function findExchanges(
  deps: { kept: KeptExchanges; store: BatchStore; shard: number },
  { limit, before, since }: FindWish,
  matches: Matches,
): Promise<{ found: FoundExchange[]; isAll: boolean }> {
  const found: FoundExchange[] = [];
  let characters = 0;
  for await (const turn of inTurns(deps.kept.newestFirst(startIn(deps, before)))) {
    for (const { exchange, place } of turn) {
      if (exchange.at < since || !matches(exchange)) continue;
      if (found.length === limit || (characters > MOST_CHARACTERS && found.length > 0)) {
        return { found, isAll: false };
      }
      found.push({ exchange, place: { ...place, shard: deps.shard } });
      characters += lengthOf(exchange);
    }
  }
  return { found, isAll: true };
}

/** A cursor may be a place in another object's log; then it begins at what this one kept before it. */
function startIn(
  { store, shard }: { store: BatchStore; shard: number },
  before: LogPlace | null,
): LogPlace | null {
  if (before === null || before.shard === shard) return before;
  const newest = store
    .index()
    .findLast(({ kept_at, seq }) => comparePlaces({ kept_at, shard, seq, index: 0 }, before) > 0);
  return { kept_at: 0, shard, seq: newest?.seq ?? 0, index: newest ? Number.MAX_SAFE_INTEGER : 0 };
}
