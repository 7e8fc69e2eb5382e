import type { Exchange } from '../../../engine/exchange';
import { hasReached, type LiveCursor, latest, writeCursor } from '../../../engine/log-live/live-cursor';
import { liveRow } from '../../../engine/log-live/live-row';
import { catchUp } from './catch-up';
import { Channels } from './channels';
import { flushRows } from './flush-rows';
import type { LiveDeps } from './live-deps';
import type { LiveState } from './live-state';
import { type AcceptedWish, type ErrorFrame, readWish } from './live-wish';
import { sendFrame } from './send-frames';
import { isOpen, newSubscriber, rememberSubscriber, subscriberOf } from './subscriber';
import { takeMessage } from './take-message';
import { ToldCursor } from './told-cursor';

const FLUSH_EVERY_MS = 100;
/** So many are told at once, timer or not. */
const MOST_GATHERED = 2_000;

/**
 * The runtime would deflate each frame for each socket anew, which costs more than all else together. It takes what the
 * answer names for what may be agreed on, and this is nothing that a client offers.
 */
const UNCOMPRESSED = { 'sec-websocket-extensions': 'identity' };

/**
 * Tells a project's log to whoever listens. Sockets hibernate: the object may leave memory while they stay, so what matters
 * is in their attachments. Only what came within the last tenth of a second is in memory alone, and a timer runs for it.
 */
export class LiveHub {
  private readonly ctx: DurableObjectState;
  private readonly state: LiveState;
  /** What has come, told or not. */
  private seen: LiveCursor;
  private flushedAt = 0;
  private isFlushDue = false;

  constructor(ctx: DurableObjectState, deps: LiveDeps) {
    this.ctx = ctx;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
    const sockets = () => ctx.getWebSockets().filter(isOpen);
    const open = sockets();
    const channels = new Channels(deps.compile, open.map(subscriberOf));
    this.state = {
      deps,
      channels,
      told: new ToldCursor(ctx.storage, open.length > 0),
      gathered: [],
      sockets,
    };
    this.seen = this.state.told.now();
  }

  subscriberCount(): number {
    return this.state.sockets().length;
  }

  /** Answers a WebSocket upgrade; `q` and `after` are in its query. What is wrong with them is told on the socket. */
  async accept(request: Request): Promise<Response> {
    if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') {
      return new Response('The live log is a WebSocket.\n', {
        status: 426,
        headers: { upgrade: 'websocket' },
      });
    }
    const { 0: client, 1: server } = new WebSocketPair();
    const query = new URL(request.url).searchParams;
    const end = await this.state.deps.end();
    const wish = readWish(this.state, query, end);
    if (wish.ok) this.subscribe(server, wish);
    else refuse(server, wish.refusal);
    return new Response(null, { status: 101, webSocket: client, headers: UNCOMPRESSED });
  }

  /**
   * What an object of the log has kept, at once after it did, in the order in which it did. What is told twice is taken once.
   * `null` stands for what is no more.
   */
  appended(shard: number, seq: number, exchanges: readonly (Exchange | null)[]): void {
    const end = { seq, index: exchanges.length - 1 };
    if (exchanges.length === 0 || hasReached(this.seen, shard, end)) return;
    this.seen = latest(this.seen, new Map([[shard, end]]));
    // Whoever comes now reads the log first.
    if (this.subscriberCount() === 0) return;
    for (const [index, exchange] of exchanges.entries()) {
      if (exchange) this.state.gathered.push(liveRow({ shard, place: { seq, index }, exchange }));
    }
    this.scheduleFlush();
  }

  webSocketMessage(socket: WebSocket, text: string | ArrayBuffer): Promise<void> {
    return takeMessage(this.state, socket, text);
  }

  /** Nothing else remembers the socket. */
  webSocketClose(socket: WebSocket, code: number): void {
    // 1005 and 1006 stand for a close without a code, or none at all, and may not be sent.
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }

  webSocketError(socket: WebSocket): void {
    socket.close(1011);
  }

  /** The log is gone. */
  end(): void {
    this.state.gathered = [];
    for (const socket of this.state.sockets()) socket.close(1001, 'The log is gone.');
  }

  private subscribe(socket: WebSocket, { q, after, isForeign }: AcceptedWish): void {
    const cursor = writeCursor(after);
    this.ctx.acceptWebSocket(socket);
    rememberSubscriber(socket, newSubscriber(q, cursor));
    sendFrame(socket, { type: 'hello', cursor });
    if (isForeign) sendFrame(socket, { type: 'missed', count: null, cursor });
    this.ctx.waitUntil(catchUp(this.state, socket));
  }

  /** After a pause at once, then at most one each tenth of a second. */
  private scheduleFlush(): void {
    if (this.state.gathered.length >= MOST_GATHERED) this.flush();
    if (this.isFlushDue || this.state.gathered.length === 0) return;
    this.isFlushDue = true;
    const passed = this.state.deps.clock.now() - this.flushedAt;
    setTimeout(() => this.flush(), Math.min(FLUSH_EVERY_MS, Math.max(0, FLUSH_EVERY_MS - passed)));
  }

  private flush(): void {
    this.isFlushDue = false;
    this.flushedAt = this.state.deps.clock.now();
    flushRows(this.state);
  }
}

function refuse(socket: WebSocket, refusal: ErrorFrame): void {
  socket.accept();
  sendFrame(socket, refusal);
  socket.close(1008, refusal.code);
}
