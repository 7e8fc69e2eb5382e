import {
  covers,
  type LiveCursor,
  latest,
  parseCursor,
  writeCursor,
} from '../../../engine/log-live/live-cursor';
import { hasRoom, miss } from '../../../engine/log-live/live-flow';
import type { LiveRow } from '../../../engine/log-live/live-row';
import { writeFrames } from '../../../engine/log-live/write-frames';
import type { Channel } from './channels';
import type { LiveState } from './live-state';
import { type ChannelFrame, channelFrames, sendChannelFrames, sendFrame, sendOwnFrames } from './send-frames';
import { rememberSubscriber, type Subscriber, subscriberOf } from './subscriber';

/** Tells all that has been gathered to all who are live. */
export function flushRows(state: LiveState): void {
  const rows = state.gathered;
  state.gathered = [];
  const sockets = state.sockets();
  if (rows.length === 0 || sockets.length === 0) return;
  const from = state.told.now();
  state.told.moveTo(reachedBy(rows));
  const to = state.told.now();
  const now = state.deps.clock.now();
  const written = new Map<Channel, ChannelFrame[]>();
  for (const socket of sockets) {
    const subscriber = subscriberOf(socket);
    if (subscriber.is_catching_up) continue;
    const channel = state.channels.of(subscriber.q);
    const frames = written.get(channel) ?? channelFrames(channel, rows, { from, to, now });
    written.set(channel, frames);
    if (subscriber.at === null) sendChannelFrames(socket, subscriber, frames);
    else tellAhead(socket, subscriber, { rows, channel, to });
  }
}

/** One that has seen more than the others gets only the rest, until they are even. */
function tellAhead(
  socket: WebSocket,
  subscriber: Subscriber,
  { rows, channel, to }: { rows: readonly LiveRow[]; channel: Channel; to: LiveCursor },
): void {
  const { flow } = subscriber;
  const from = parseCursor(subscriber.at ?? '') ?? to;
  const isWanted = ({ exchange }: LiveRow) => channel.filter.matches(exchange);
  const frames = writeFrames(rows, { from, isWanted });
  const size = frames.reduce((sum, { body }) => sum + body.length, 0);
  // The frames of the channel were not for it.
  if (flow.stopped_at === null) flow.acked = channel.count;
  if (hasRoom(flow, channel.count, size)) sendOwnFrames(socket, subscriber, frames);
  else for (const { count } of frames) miss(flow, channel.count, count);
  const reached = writeCursor(latest(from, to));
  if (frames.length === 0) sendFrame(socket, { type: 'cursor', cursor: reached });
  subscriber.at = covers(to, from) ? null : reached;
  rememberSubscriber(socket, subscriber);
}

function reachedBy(rows: readonly LiveRow[]): LiveCursor {
  return new Map(rows.map(({ shard, place }) => [shard, place]));
}
