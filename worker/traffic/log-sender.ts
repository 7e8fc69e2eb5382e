import { countMinutes, type ExchangeBatch } from '../engine/exchange-batch';
import type { Ids } from '../platform/ids';
import type { ProjectBatch } from './exchange-buffer';
import { exchangeJson } from './exchange-json';
import type { PendingExchange } from './pending-exchange';

/** The log object of a project, as far as the traffic needs it. */
export type LogSink = { append(batch: ExchangeBatch): Promise<void> };

export type LogOf = (projectId: string) => LogSink;

type Written = { pending: PendingExchange; json: string };

/** SQLite in an object takes strings up to 2 MB; a character may become three bytes. */
const MOST_CHARACTERS = 500_000;

/** Sends what one project has gathered. What cannot be sent is told with the next batch that can. */
export function createLogSender(deps: { logOf: LogOf; ids: Ids }) {
  const lost = new Map<string, number>();

  async function send(projectId: string, { pending, dropped }: ProjectBatch): Promise<void> {
    let untold = dropped + (lost.get(projectId) ?? 0);
    lost.delete(projectId);
    const written: Written[] = [];
    for (const one of pending) {
      try {
        written.push({ pending: one, json: exchangeJson(one, one.id ?? deps.ids.next()) });
      } catch (error) {
        untold += 1;
        reportLoss(error);
      }
    }
    for (const part of parts(written)) {
      const isSent = await sendTwice(projectId, batchOf(part, deps.ids.next(), untold));
      untold = isSent ? 0 : untold + part.length;
    }
    if (untold > 0) lost.set(projectId, untold);
  }

  /** The batch has an id, so that one which arrived although its answer got lost is not kept twice. */
  async function sendTwice(projectId: string, batch: ExchangeBatch): Promise<boolean> {
    let failure: unknown;
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        await deps.logOf(projectId).append(batch);
        return true;
      } catch (error) {
        failure = error;
      }
    }
    reportLoss(failure);
    return false;
  }

  return { send };
}

function batchOf(part: Written[], id: string, dropped: number): ExchangeBatch {
  return {
    id,
    exchanges: `[${part.map(({ json }) => json).join(',')}]`,
    count: part.length,
    at: part.at(-1)?.pending.at ?? 0,
    minutes: JSON.stringify(countMinutes(part.map(({ pending }) => pending))),
    dropped,
  };
}

/** At least one part, for a batch may consist of nothing but what was dropped. */
function parts(items: Written[]): Written[][] {
  const all: Written[][] = [];
  let current: Written[] = [];
  let size = 0;
  for (const item of items) {
    if (current.length > 0 && size + item.json.length > MOST_CHARACTERS) {
      all.push(current);
      [current, size] = [[], 0];
    }
    current.push(item);
    size += item.json.length;
  }
  return [...all, current];
}

function reportLoss(error: unknown): void {
  const message = 'Exchanges could not be logged';
  console.error(JSON.stringify({ level: 'error', message, error: String(error) }));
}
