import type { BatchReceipt, ExchangeBatch } from '../engine/exchange-batch';
import type { Ids } from '../platform/ids';
import { createBatchWriter } from './batch-writer';
import type { ProjectBatch } from './exchange-buffer';
import { digestsOf } from './exchange-digests';
import { createSpread } from './log-spread';

/** One of the log objects of a project, as far as the traffic needs it. */
export type LogSink = { append(batch: ExchangeBatch): Promise<BatchReceipt> };

export type LogOf = (projectId: string, shard: number) => LogSink;

type SenderDeps = { logOf: LogOf; ids: Ids; addressSecret: string };

/** Sends what one project has gathered. What cannot be sent is told with the next batch that can. */
export function createLogSender(deps: SenderDeps) {
  const lost = new Map<string, number>();
  const spread = createSpread();

  async function send(projectId: string, { gathering, dropped }: ProjectBatch): Promise<void> {
    let untold = dropped + (lost.get(projectId) ?? 0);
    lost.delete(projectId);
    const digests = await digestsOf(gathering.exchanges, deps.addressSecret);
    const target = { project_id: projectId, ...spread.pick(projectId) };
    const openWriter = () => createBatchWriter(deps.ids, digests, target);
    let writer = openWriter();
    for (const one of gathering.exchanges) {
      try {
        if (writer.add(one)) continue;
        untold = await deliver(writer.finish(untold));
        writer = openWriter();
        writer.add(one);
      } catch (error) {
        untold += 1;
        reportLoss(error);
      }
    }
    untold = await deliver(writer.finish(untold));
    if (untold > 0) lost.set(projectId, untold);
  }

  /** Answers how many exchanges the log still does not know of. A batch that came although its answer got lost is kept once, by its id. */
  async function deliver(batch: ExchangeBatch): Promise<number> {
    let failure: unknown;
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const receipt = await deps.logOf(batch.project_id, batch.shard).append(batch);
        spread.note(batch.project_id, receipt.shards);
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
