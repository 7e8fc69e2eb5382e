import { countMinutes, type ExchangeBatch } from '../engine/exchange-batch';
import type { Ids } from '../platform/ids';
import { areAlike } from './alike';
import { commonPart, rowJson } from './exchange-parts';
import type { PendingExchange } from './pending-exchange';

export type BatchWriter = {
  /** False when the batch is full without it. */
  add(pending: PendingExchange): boolean;
  finish(dropped: number): ExchangeBatch;
};

type Known = { pending: PendingExchange; place: number };

/** SQLite in an object takes strings up to 2 MB; a character may become three bytes. */
const MOST_CHARACTERS = 500_000;

/** Writes exchanges into a batch; what the ones with the same answer have in common is written once. */
export function createBatchWriter(ids: Ids): BatchWriter {
  const common: string[] = [];
  const rows: string[] = [];
  const added: PendingExchange[] = [];
  const known = new Map<PendingExchange['responseHeaders'], Known>();
  let size = 0;

  function push(pending: PendingExchange, place: number): boolean {
    const row = rowJson(pending, place, pending.id ?? ids.next());
    size += row.length;
    rows.push(row);
    added.push(pending);
    return true;
  }

  return {
    add(pending) {
      const like = known.get(pending.responseHeaders);
      if (like && size < MOST_CHARACTERS && areAlike(like.pending, pending)) return push(pending, like.place);
      const json = JSON.stringify(commonPart(pending));
      if (rows.length > 0 && size + json.length > MOST_CHARACTERS) return false;
      size += json.length;
      known.set(pending.responseHeaders, { pending, place: common.length });
      common.push(json);
      return push(pending, common.length - 1);
    },
    finish(dropped) {
      return {
        id: ids.next(),
        exchanges: `{"common":[${common.join(',')}],"rows":[${rows.join(',')}]}`,
        count: rows.length,
        at: added.at(-1)?.at ?? 0,
        minutes: JSON.stringify(countMinutes(added)),
        dropped,
      };
    },
  };
}
