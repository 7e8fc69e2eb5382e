import type { Exchange } from '../engine/exchange';
import { unpackExchanges } from '../engine/exchange-batch';
import { SQL } from './log-statements';

export type LogQuery = {
  limit: number;
  /** The `next` of the page before. */
  before?: string | null;
  group_id?: string;
};

export type LogPage = { exchanges: Exchange[]; next: string | null };

const MOST_EXCHANGES = 200;
const MOST_CHARACTERS = 8_000_000;

/** The newest exchanges that are asked for, newest first. Reads no further than it must. */
export function readPage(sql: SqlStorage, query: LogQuery, oldest: number): LogPage {
  const limit = Math.min(Math.max(1, Math.trunc(query.limit)), MOST_EXCHANGES);
  const from = placeOf(query.before ?? null);
  const page: Exchange[] = [];
  let [characters, last] = [0, ''];
  for (const { seq, exchanges } of sql.exec<{ seq: number; exchanges: string }>(SQL.newestFirst, from.seq)) {
    const batch = unpackExchanges(exchanges);
    const start = seq === from.seq ? Math.min(from.index, batch.length) : batch.length;
    for (let index = start - 1; index >= 0; index--) {
      const exchange = batch[index];
      if (!exchange || exchange.at < oldest || !isAsked(exchange, query)) continue;
      if (page.length === limit || (characters > MOST_CHARACTERS && page.length > 0)) {
        return { exchanges: page, next: last };
      }
      page.push(exchange);
      characters += lengthOf(exchange);
      last = `${seq}.${index}`;
    }
  }
  return { exchanges: page, next: null };
}

function lengthOf({ request_body, response_body }: Exchange): number {
  return 1_000 + (request_body.text?.length ?? 0) + (response_body.text?.length ?? 0);
}

function isAsked(exchange: Exchange, { group_id }: LogQuery): boolean {
  return group_id === undefined || exchange.group_id === group_id;
}

/** What comes after the exchange at the index of the batch; all, for a cursor that is none of ours. */
function placeOf(cursor: string | null): { seq: number; index: number } {
  const match = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor ?? '');
  const all = Number.MAX_SAFE_INTEGER;
  return match ? { seq: Number(match[1]), index: Number(match[2]) } : { seq: all, index: all };
}
