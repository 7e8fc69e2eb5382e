import { DurableObject } from 'cloudflare:workers';
import { type PackedExchanges, unpackRows } from '../../../engine/exchange-batch';
import { compileFilter } from '../../../engine/log-filter/compile-filter';
import { systemClock } from '../../../platform/clock';
import { batchOf } from './live-bench-batch';
import { LiveHub } from './live-hub';

type Env = { LOG: DurableObjectNamespace<Log> };

const BATCH_EVERY_MS = 50;

/** For bench/live: a log that has only its live part and a table of batches, in a Worker that sends it exchanges. */
export class Log extends DurableObject {
  private readonly hub = new LiveHub(this.ctx, {
    clock: systemClock,
    compile: (text) => compileFilter(text, { now: systemClock.now() }),
    end: async () => new Map(),
    readAfter: async () => ({ placed: [], hasMore: false, isTooOld: false }),
  });
  private readonly sql = this.ctx.storage.sql;

  override fetch(request: Request): Promise<Response> {
    return this.hub.accept(request);
  }

  append(exchanges: string): void {
    this.sql.exec('CREATE TABLE IF NOT EXISTS batches (seq INTEGER PRIMARY KEY, exchanges TEXT NOT NULL)');
    const { seq } = this.sql
      .exec<{ seq: number }>('INSERT INTO batches (exchanges) VALUES (?) RETURNING seq', exchanges)
      .one();
    this.hub.appended(0, seq, unpackRows(exchanges));
  }

  override webSocketMessage(socket: WebSocket, message: string): Promise<void> {
    return this.hub.webSocketMessage(socket, message);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    this.hub.webSocketClose(socket, code);
  }
}

/** Exchanges at a steady rate, in batches as the recorder sends them. Answers how many they were. */
async function load(log: DurableObjectStub<Log>, { rate, seconds, varied }: LoadWish): Promise<number> {
  const begin = systemClock.now();
  let sent = 0;
  while (sent < rate * seconds) {
    await scheduler.wait(BATCH_EVERY_MS);
    const due = Math.min(rate * seconds, Math.floor(((systemClock.now() - begin) / 1000) * rate));
    if (due === sent) continue;
    const packed: PackedExchanges = batchOf({
      first: sent,
      count: due - sent,
      since: systemClock.now() - BATCH_EVERY_MS,
      varied,
    });
    await log.append(JSON.stringify(packed));
    sent = due;
  }
  return sent;
}

type LoadWish = { rate: number; seconds: number; varied: boolean };

const worker: ExportedHandler<Env> = {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const log = env.LOG.getByName('bench');
    if (pathname === '/live') return log.fetch(request);
    const [rate, seconds] = [Number(searchParams.get('rate')), Number(searchParams.get('seconds'))];
    return Response.json({ sent: await load(log, { rate, seconds, varied: searchParams.has('varied') }) });
  },
};

// The runtime wants it so.
// biome-ignore lint/style/noDefaultExport: a Worker's handlers are its default export.
export default worker;
