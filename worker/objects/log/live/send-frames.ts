import type { LiveCursor } from '../../../engine/log-live/live-cursor';
import { writeCursor } from '../../../engine/log-live/live-cursor';
import { askedAck, hasRoom, miss, sendOwn } from '../../../engine/log-live/live-flow';
import type { LiveFrame } from '../../../engine/log-live/live-frame';
import type { LiveRow } from '../../../engine/log-live/live-row';
import { frameText, type WrittenFrame, writeFrames } from '../../../engine/log-live/write-frames';
import type { Channel } from './channels';
import { isOpen, rememberSubscriber, type Subscriber } from './subscriber';

/** A frame as all subscribers of a channel get it. */
export type ChannelFrame = { text: string; exchanges: number; size: number; countBefore: number };

const TELL_WHERE_EVERY_MS = 10_000;

export function sendFrame(socket: WebSocket, frame: LiveFrame): void {
  if (isOpen(socket)) socket.send(JSON.stringify(frame));
}

/** What a channel has to say of the rows; it counts as said. */
export function channelFrames(
  channel: Channel,
  rows: readonly LiveRow[],
  { from, to, now }: { from: LiveCursor; to: LiveCursor; now: number },
): ChannelFrame[] {
  const written = writeFrames(rows, { from, isWanted: (row) => channel.filter.matches(row.exchange) });
  if (written.length > 0) {
    channel.toldAt = now;
    return written.map((frame) => counted(channel, frame));
  }
  if (now - channel.toldAt < TELL_WHERE_EVERY_MS) return [];
  channel.toldAt = now;
  const text = JSON.stringify({ type: 'cursor', cursor: writeCursor(to) } satisfies LiveFrame);
  return [{ text, exchanges: 0, size: 0, countBefore: channel.count }];
}

function counted(channel: Channel, frame: WrittenFrame): ChannelFrame {
  const countBefore = channel.count;
  const size = frame.body.length;
  channel.count += size;
  const text = frameText(frame, askedAck(countBefore, channel.count));
  return { text, exchanges: frame.count, size, countBefore };
}

export function sendChannelFrames(
  socket: WebSocket,
  subscriber: Subscriber,
  frames: readonly ChannelFrame[],
): void {
  for (const { text, exchanges, size, countBefore } of frames) {
    if (hasRoom(subscriber.flow, countBefore, size)) {
      socket.send(text);
      continue;
    }
    miss(subscriber.flow, countBefore, exchanges);
    rememberSubscriber(socket, subscriber);
  }
}

/** Frames for one subscriber alone, each of which it acks. */
export function sendOwnFrames(
  socket: WebSocket,
  subscriber: Subscriber,
  frames: readonly WrittenFrame[],
): void {
  for (const frame of frames) socket.send(frameText(frame, sendOwn(subscriber.flow, frame.body.length)));
}
