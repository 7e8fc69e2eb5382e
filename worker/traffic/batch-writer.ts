import type { ExchangeBatch } from '../engine/exchange-batch';
import { countExchanges } from '../engine/log-measures/count-exchanges';
import type { Ids } from '../platform/ids';
import type { Digests } from './exchange-digests';
import { type CommonPlace, commonPart, rowJson } from './exchange-parts';
import type { GatheredExchange } from './gathering';
import type { PendingExchange } from './pending-exchange';

export type BatchWriter = {
  /** False when the batch is full without it. */
  add(gathered: GatheredExchange): boolean;
  finish(dropped: number): ExchangeBatch;
};

export type BatchTarget = Pick<ExchangeBatch, 'project_id' | 'shard' | 'shards'>;

/** SQLite in an object takes strings up to 2 MB; a character may become three bytes. */
const MOST_CHARACTERS = 500_000;

/** Writes exchanges into a batch; what the ones that are alike have in common is written once. */
export function createBatchWriter(ids: Ids, digests: Digests, target: BatchTarget): BatchWriter {
  const common: string[] = [];
  const rows: string[] = [];
  const added: GatheredExchange[] = [];
  const places = new Map<PendingExchange, CommonPlace>();
  let size = 0;

  function push(gathered: GatheredExchange, place: CommonPlace): boolean {
    const row = rowJson(gathered, digests, place, gathered.id ?? ids.next());
    if (rows.length > 0 && size + row.length > MOST_CHARACTERS) return false;
    size += row.length;
    rows.push(row);
    added.push(gathered);
    return true;
  }

  return {
    add(gathered) {
      const place = places.get(gathered.like);
      if (place !== undefined && size < MOST_CHARACTERS) return push(gathered, place);
      const { rules, requestHeaders, url } = gathered.like;
      const repeated = rules.masks.repeated(requestHeaders, url);
      const json = JSON.stringify(commonPart(gathered.like, digests, repeated));
      if (rows.length > 0 && size + json.length > MOST_CHARACTERS) return false;
      size += json.length;
      const opened = { index: common.length, repeated };
      places.set(gathered.like, opened);
      common.push(json);
      return push(gathered, opened);
    },
    finish(dropped) {
      return {
        id: ids.next(),
        ...target,
        exchanges: `{"common":[${common.join(',')}],"rows":[${rows.join(',')}]}`,
        count: rows.length,
        at: added.at(-1)?.at ?? 0,
        minutes: JSON.stringify(countExchanges(added)),
        dropped,
      };
    },
  };
}
