import { env, evictDurableObject, runInDurableObject } from 'cloudflare:test';
import type { Exchange } from '../../../engine/exchange';
import { compileFilter } from '../../../engine/log-filter/compile-filter';
import { type BatchPlace, hasReached, type LiveCursor } from '../../../engine/log-live/live-cursor';
import type { LiveFrame } from '../../../engine/log-live/live-frame';
import type { LiveMessage } from '../../../engine/log-live/live-message';
import type { PlacedExchange } from '../../../engine/log-live/live-row';
import { sampleExchange } from '../../../engine/sample-exchange';
import { systemClock } from '../../../platform/clock';
import { randomIds } from '../../../platform/ids';
import { GroupState } from '../../group-state';
import type { LiveDeps, LogSlice } from './live-deps';
import { LiveHub } from './live-hub';

/** A log in memory for the tests of its live part: what it keeps stays when the object is evicted. */
class KeptLog {
  readonly ends = new Map<number, BatchPlace>();
  kept: PlacedExchange[] = [];
  isTooOld = false;
  /** What happens while someone reads. */
  whileReading: (hub: LiveHub) => void = () => {};

  add(shard: number, exchanges: readonly Exchange[]): number {
    const seq = (this.ends.get(shard)?.seq ?? 0) + 1;
    this.ends.set(shard, { seq, index: exchanges.length - 1 });
    for (const [index, exchange] of exchanges.entries())
      this.kept.push({ shard, place: { seq, index }, exchange });
    return seq;
  }

  deps(hub: () => LiveHub): LiveDeps {
    return {
      clock: systemClock,
      compile: (text) => compileFilter(text, { now: 0 }),
      end: async () => new Map(this.ends),
      readAfter: (cursor, limit) => this.readAfter(hub(), cursor, limit),
    };
  }

  private async readAfter(hub: LiveHub, cursor: LiveCursor, limit: number): Promise<LogSlice> {
    const left = this.kept.filter(({ shard, place }) => !hasReached(cursor, shard, place));
    await scheduler.wait(1);
    this.whileReading(hub);
    const { isTooOld } = this;
    this.isTooOld = false;
    return { placed: left.slice(0, limit), hasMore: left.length > limit, isTooOld };
  }
}

const logs = new Map<string, KeptLog>();
const hubs = new WeakMap<object, LiveHub>();

type LiveObject = { ctx: DurableObjectState };

function hubOf(object: LiveObject): LiveHub {
  const known = hubs.get(object);
  if (known) return known;
  const log = logs.get(object.ctx.id.toString());
  if (!log) throw new Error('There is no such log.');
  const hub: LiveHub = new LiveHub(
    object.ctx,
    log.deps(() => hub),
  );
  hubs.set(object, hub);
  return hub;
}

/** An object of another class stands in for the log's own, with the live part for its only part. */
Object.assign(GroupState.prototype, {
  fetch(this: LiveObject, request: Request) {
    return hubOf(this).accept(request);
  },
  webSocketMessage(this: LiveObject, socket: WebSocket, message: string) {
    return hubOf(this).webSocketMessage(socket, message);
  },
  webSocketClose(this: LiveObject, socket: WebSocket, code: number) {
    hubOf(this).webSocketClose(socket, code);
  },
});

export function openLiveLog() {
  const stub = env.GROUP_STATE.getByName(randomIds.next());
  const log = new KeptLog();
  logs.set(stub.id.toString(), log);

  // The test's view of the object hides `ctx`; at run time it is there.
  const inHub = <Value>(look: (hub: LiveHub) => Value) =>
    runInDurableObject(stub, (object) => look(hubOf(object as unknown as LiveObject)));

  const push = (shard: number, seq: number, exchanges: readonly Exchange[]) =>
    inHub((hub) => hub.appended(shard, seq, exchanges));

  return {
    log,
    open: (request: Request) => stub.fetch(request),
    push,
    /** Keeps them and tells them, as one batch. */
    append: (exchanges: readonly Exchange[], shard = 0) => push(shard, log.add(shard, exchanges), exchanges),
    listen: (query: Record<string, string> = {}) => listen((request) => stub.fetch(request), query),
    subscriberCount: () => inHub((hub) => hub.subscriberCount()),
    end: () => inHub((hub) => hub.end()),
    evict: () => evictDurableObject(stub),
  };
}

export type Listener = Awaited<ReturnType<typeof listen>>;

async function listen(open: (request: Request) => Promise<Response>, query: Record<string, string>) {
  const url = `https://log/live?${new URLSearchParams(query)}`;
  const { webSocket: socket } = await open(new Request(url, { headers: { upgrade: 'websocket' } }));
  if (!socket) throw new Error('No WebSocket came back.');
  const frames: LiveFrame[] = [];
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener('close', ({ code }) => resolve(code)),
  );
  let acks = true;
  let changed = () => {};
  const say = (message: LiveMessage) => socket.send(JSON.stringify(message));
  socket.addEventListener('message', ({ data }) => {
    if (data === 'pong') return;
    const frame: LiveFrame = JSON.parse(String(data));
    frames.push(frame);
    if (acks && frame.ack) say({ type: 'ack', ack: frame.ack });
    changed();
  });
  socket.accept();

  /** Waits for what a look at the frames finds. */
  async function until<Found>(find: (frames: readonly LiveFrame[]) => Found | undefined): Promise<Found> {
    for (;;) {
      const found = find(frames);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  }

  const rows = () => frames.flatMap((frame) => (frame.type === 'exchanges' ? frame.rows : []));
  const ids = () => rows().map(([, id]) => id);
  return {
    socket,
    frames,
    say,
    closed,
    until,
    ids,
    /** The first so many ids, once they are there. */
    told: (count: number) => until(() => (ids().length >= count ? ids() : undefined)),
    frame: <Type extends LiveFrame['type']>(type: Type) =>
      until((all) => all.find((frame): frame is Extract<LiveFrame, { type: Type }> => frame.type === type)),
    cursor: () => frames.flatMap((frame) => (frame.type === 'error' ? [] : [frame.cursor])).at(-1) ?? '',
    stopAcking: () => {
      acks = false;
    },
    ackAll: () => {
      acks = true;
      for (const { ack } of frames) if (ack) say({ type: 'ack', ack });
    },
  };
}

/** Exchanges with the ids name-1, name-2, and so on. */
export function exchanges(name: string, count: number, parts: Partial<Exchange> = {}): Exchange[] {
  return Array.from({ length: count }, (_, index) =>
    sampleExchange({ id: `${name}-${index + 1}`, ...parts }),
  );
}

export const idsOf = (list: readonly Exchange[]) => list.map(({ id }) => id);
