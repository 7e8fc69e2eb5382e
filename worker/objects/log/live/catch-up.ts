import {
  covers,
  type LiveCursor,
  latest,
  parseCursor,
  writeCursor,
} from '../../../engine/log-live/live-cursor';
import { enterChannel, isHalfFree } from '../../../engine/log-live/live-flow';
import { liveRow } from '../../../engine/log-live/live-row';
import { type WrittenFrame, writeFrames } from '../../../engine/log-live/write-frames';
import type { LogSlice } from './live-deps';
import type { LiveState } from './live-state';
import { sendFrame, sendOwnFrames } from './send-frames';
import { isOpen, rememberSubscriber, type Subscriber, subscriberOf } from './subscriber';

const ROWS_AT_ONCE = 500;
const busy = new WeakSet<WebSocket>();

/** Reads for a subscriber what it has not seen, as fast as it acks, until it can be told live. */
export async function catchUp(state: LiveState, socket: WebSocket): Promise<void> {
  if (busy.has(socket)) return;
  busy.add(socket);
  try {
    // It has been told where it is; where nothing is for it, it has not.
    let isTold = true;
    while (canRead(socket)) isTold = await readOn(state, socket, isTold);
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', message: 'A live log broke off', error: String(error) }));
    socket.close(1011, 'The log could not be read.');
  } finally {
    busy.delete(socket);
  }
}

function canRead(socket: WebSocket): boolean {
  const { is_catching_up, is_paused, flow } = subscriberOf(socket);
  return isOpen(socket) && is_catching_up && !is_paused && isHalfFree(flow, flow.acked);
}

async function readOn(state: LiveState, socket: WebSocket, wasTold: boolean): Promise<boolean> {
  const subscriber = subscriberOf(socket);
  const at = cursorOf(subscriber);
  const told = state.told.now();
  const slice = await state.deps.readAfter(at, ROWS_AT_ONCE);
  if (!isOpen(socket)) return true;
  if (slice.isTooOld) sendFrame(socket, { type: 'missed', count: null, cursor: writeCursor(at) });
  const frames = framesOf(state, subscriber, slice, at);
  sendOwnFrames(socket, subscriber, frames);
  const isTold = frames.length > 0 || (wasTold && slice.placed.length === 0);
  const reached = endOf(slice, at);
  subscriber.at = writeCursor(reached);
  // What was told while the log was read may lie after the end that was read.
  if (!slice.hasMore && state.told.now() === told) {
    if (!isTold) sendFrame(socket, { type: 'cursor', cursor: subscriber.at });
    goLive(state, subscriber, latest(reached, told));
  }
  rememberSubscriber(socket, subscriber);
  return isTold;
}

function framesOf(
  state: LiveState,
  { q }: Subscriber,
  { placed }: LogSlice,
  from: LiveCursor,
): WrittenFrame[] {
  const { filter } = state.channels.of(q);
  return writeFrames(placed.map(liveRow), { from, isWanted: ({ exchange }) => filter.matches(exchange) });
}

function endOf({ placed }: LogSlice, at: LiveCursor): LiveCursor {
  const end = new Map(at);
  for (const { shard, place } of placed) end.set(shard, place);
  return end;
}

function goLive(state: LiveState, subscriber: Subscriber, reached: LiveCursor): void {
  const isFirst = !state
    .sockets()
    .map(subscriberOf)
    .some((other) => !other.is_catching_up);
  if (isFirst) state.told.moveTo(reached);
  enterChannel(subscriber.flow, state.channels.of(subscriber.q).count);
  subscriber.is_catching_up = false;
  const isEven = state.gathered.length === 0 && covers(state.told.now(), reached);
  subscriber.at = isEven ? null : writeCursor(reached);
}

function cursorOf({ at }: Subscriber): LiveCursor {
  return parseCursor(at ?? '') ?? new Map();
}
