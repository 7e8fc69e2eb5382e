import type { ExchangeBatch } from '../engine/exchange-batch';
import type { Ids } from '../platform/ids';
import { createBatchWriter } from './batch-writer';
import type { ProjectBatch } from './exchange-buffer';

/** The log object of a project, as far as the traffic needs it. */
export type LogSink = { append(batch: ExchangeBatch): Promise<void> };

export type LogOf = (projectId: string) => LogSink;

/** Sends what one project has gathered. What cannot be sent is told with the next batch that can. */
export function createLogSender(deps: { logOf: LogOf; ids: Ids }) {
  const lost = new Map<string, number>();

  async function send(projectId: string, { gathering, dropped }: ProjectBatch): Promise<void> {
    let untold = dropped + (lost.get(projectId) ?? 0);
    lost.delete(projectId);
    let writer = createBatchWriter(deps.ids);
    for (const one of gathering.exchanges) {
      try {
        if (writer.add(one)) continue;
        untold = await deliver(projectId, writer.finish(untold));
        writer = createBatchWriter(deps.ids);
        writer.add(one);
      } catch (error) {
        untold += 1;
        reportLoss(error);
      }
    }
    untold = await deliver(projectId, writer.finish(untold));
    if (untold > 0) lost.set(projectId, untold);
  }

  /** Answers how many exchanges the log still does not know of. A batch that came although its answer got lost is kept once, by its id. */
  async function deliver(projectId: string, batch: ExchangeBatch): Promise<number> {
    let failure: unknown;
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        await deps.logOf(projectId).append(batch);
        return 0;
      } catch (error) {
        failure = error;
      }
    }
    reportLoss(failure);
    return batch.dropped + batch.count;
  }

  return { send };
}

function reportLoss(error: unknown): void {
  const message = 'Exchanges could not be logged';
  console.error(JSON.stringify({ level: 'error', message, error: String(error) }));
}
