import { writeCursor } from '../../../engine/log-live/live-cursor';
import {
  enterChannel,
  goOn,
  isHalfFree,
  leaveChannel,
  miss,
  sendOwn,
  takeAck,
} from '../../../engine/log-live/live-flow';
import { readMessage } from '../../../engine/log-live/live-message';
import { catchUp } from './catch-up';
import type { LiveState } from './live-state';
import { refusedFilter } from './live-wish';
import { sendFrame } from './send-frames';
import { rememberSubscriber, type Subscriber, subscriberOf } from './subscriber';

export async function takeMessage(
  state: LiveState,
  socket: WebSocket,
  text: string | ArrayBuffer,
): Promise<void> {
  const read = readMessage(text);
  if (!read.ok) {
    sendFrame(socket, { type: 'error', code: 'bad_message', message: `Not understood: ${read.problem}.` });
    return;
  }
  const { message } = read;
  const subscriber = subscriberOf(socket);
  const { count } = state.channels.of(subscriber.q);
  if (message.type === 'ack') takeAck(subscriber.flow, count, message.ack);
  if (message.type === 'pause' && !subscriber.is_paused) pause(subscriber, count);
  if (message.type === 'resume') subscriber.is_paused = false;
  if (message.type === 'filter') changeFilter(state, socket, message.q);
  goOnIfPossible(state, socket);
  rememberSubscriber(socket, subscriber);
  if (subscriber.is_catching_up) await catchUp(state, socket);
}

function pause(subscriber: Subscriber, count: number): void {
  subscriber.is_paused = true;
  if (!subscriber.is_catching_up) miss(subscriber.flow, count, 0);
}

/** Whoever had stopped is told what it missed, and is live again. */
function goOnIfPossible(state: LiveState, socket: WebSocket): void {
  const { q, flow, is_paused } = subscriberOf(socket);
  const { count } = state.channels.of(q);
  if (flow.stopped_at === null || is_paused || !isHalfFree(flow, count)) return;
  tellMissed(state, socket, goOn(flow, count));
}

function tellMissed(state: LiveState, socket: WebSocket, count: number): void {
  if (count > 0) sendFrame(socket, { type: 'missed', count, cursor: writeCursor(state.told.now()) });
}

function changeFilter(state: LiveState, socket: WebSocket, q: string): void {
  const refusal = refusedFilter(state, q);
  if (refusal) {
    sendFrame(socket, refusal);
    return;
  }
  const subscriber = subscriberOf(socket);
  const { flow } = subscriber;
  const old = state.channels.of(subscriber.q);
  tellMissed(state, socket, flow.missed);
  flow.missed = 0;
  subscriber.q = q;
  if (!subscriber.is_catching_up) {
    const { count } = state.channels.of(q);
    leaveChannel(flow, old.count);
    enterChannel(flow, count);
    if (subscriber.is_paused) miss(flow, count, 0);
  }
  const cursor = subscriber.at ?? writeCursor(state.told.now());
  sendFrame(socket, { type: 'filter', q, cursor, ack: sendOwn(flow, q.length) });
}
