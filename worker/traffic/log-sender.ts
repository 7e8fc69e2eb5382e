import { countMinutes, type ExchangeBatch, exchangeRow } from '../engine/exchange-batch';
import type { Ids } from '../platform/ids';
import type { ProjectBatch } from './exchange-buffer';
import { finishedExchange } from './pending-exchange';

/** The log object of a project, as far as the traffic needs it. */
export type LogSink = { append(batch: ExchangeBatch): Promise<void> };

export type LogOf = (projectId: string) => LogSink;

/** SQLite in an object takes strings up to 2 MB; a character may become three bytes. */
const MOST_CHARACTERS = 500_000;

/** Sends what one project has gathered. What cannot be sent is told with the next batch that can. */
export function createLogSender(deps: { logOf: LogOf; ids: Ids }) {
  const lost = new Map<string, number>();

  async function send(projectId: string, { pending, dropped }: ProjectBatch): Promise<void> {
    const exchanges = pending.map((one) => finishedExchange(one, deps.ids.next));
    let untold = dropped + (lost.get(projectId) ?? 0);
    lost.delete(projectId);
    for (const part of parts(
      exchanges.map((exchange) => ({ exchange, row: JSON.stringify(exchangeRow(exchange)) })),
    )) {
      const batch: ExchangeBatch = {
        id: deps.ids.next(),
        rows: `[${part.map(({ row }) => row).join(',')}]`,
        counts: JSON.stringify(countMinutes(part.map(({ exchange }) => exchange))),
        dropped: untold,
      };
      const isSent = await sendTwice(projectId, batch);
      untold = isSent ? 0 : untold + part.length;
    }
    if (untold > 0) lost.set(projectId, untold);
  }

  /** The batch has an id, so that one which arrived although its answer got lost is not kept twice. */
  async function sendTwice(projectId: string, batch: ExchangeBatch): Promise<boolean> {
    try {
      await deps.logOf(projectId).append(batch);
      return true;
    } catch {
      return deps
        .logOf(projectId)
        .append(batch)
        .then(
          () => true,
          (error: unknown) => {
            console.error(
              JSON.stringify({
                level: 'error',
                message: 'A batch of the log was lost',
                error: String(error),
              }),
            );
            return false;
          },
        );
    }
  }

  return { send };
}

/** At least one part, for a batch may consist of nothing but what was dropped. */
function parts<Item extends { row: string }>(items: Item[]): Item[][] {
  const all: Item[][] = [];
  let current: Item[] = [];
  let size = 0;
  for (const item of items) {
    if (current.length > 0 && size + item.row.length > MOST_CHARACTERS) {
      all.push(current);
      [current, size] = [[], 0];
    }
    current.push(item);
    size += item.row.length;
  }
  return [...all, current];
}
