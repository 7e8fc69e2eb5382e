/**
 * How much is under way to a subscriber. The runtime does not tell what of a socket is unsent, so subscribers say what they
 * have taken. A channel counts the characters of its frames; of that count one subscriber has acked a part. Frames for one
 * subscriber alone have a count of their own, and always come before those of the channel that it is in.
 */
export type LiveFlow = {
  acked: number;
  own_sent: number;
  own_acked: number;
  /** The channel's count when the subscriber ceased to get its frames. */
  stopped_at: number | null;
  missed: number;
};

/** Characters that may be under way to one subscriber. */
const WINDOW = 512 * 1024;
const HALF = WINDOW / 2;
/** So often a channel asks whether its frames arrive. */
const ASK_EVERY = 64 * 1024;

const OWN = 'o';

export function newFlow(): LiveFlow {
  return { acked: 0, own_sent: 0, own_acked: 0, stopped_at: null, missed: 0 };
}

export function hasRoom(flow: LiveFlow, count: number, size: number): boolean {
  return flow.stopped_at === null && underWay(flow, count) + size <= WINDOW;
}

export function isHalfFree(flow: LiveFlow, count: number): boolean {
  return underWay(flow, count) <= HALF;
}

/** The ack that a frame of the channel asks for, if it does. */
export function askedAck(before: number, after: number): string | null {
  return Math.floor(before / ASK_EVERY) === Math.floor(after / ASK_EVERY) ? null : String(after);
}

export function sendOwn(flow: LiveFlow, size: number): string {
  flow.own_sent += size;
  return `${OWN}${flow.own_sent}`;
}

/** From here on it gets the frames of a channel. */
export function enterChannel(flow: LiveFlow, count: number): void {
  flow.acked = count;
  flow.stopped_at = null;
}

/** What is under way stays counted, as its own. */
export function leaveChannel(flow: LiveFlow, count: number): void {
  flow.own_sent += ofChannel(flow, count);
  flow.acked = count;
}

export function miss(flow: LiveFlow, count: number, exchanges: number): void {
  flow.stopped_at ??= count;
  flow.missed += exchanges;
}

/** Answers how many it missed; it is in the channel again. */
export function goOn(flow: LiveFlow, count: number): number {
  const { missed } = flow;
  flow.acked = count - ofChannel(flow, count);
  flow.stopped_at = null;
  flow.missed = 0;
  return missed;
}

/** An ack that is no longer, or not yet, of any meaning changes nothing. */
export function takeAck(flow: LiveFlow, count: number, ack: string): void {
  const isOwn = ack.startsWith(OWN);
  const number = Number(isOwn ? ack.slice(1) : ack);
  if (!Number.isSafeInteger(number)) return;
  if (isOwn) flow.own_acked = between(flow.own_acked, number, flow.own_sent);
  // One of the channel before, while its own frames are not acked.
  else if (flow.own_acked === flow.own_sent) {
    flow.acked = between(flow.acked, number, flow.stopped_at ?? count);
  }
}

function underWay(flow: LiveFlow, count: number): number {
  return ofChannel(flow, count) + flow.own_sent - flow.own_acked;
}

function ofChannel({ acked, stopped_at }: LiveFlow, count: number): number {
  return (stopped_at ?? count) - acked;
}

function between(low: number, number: number, high: number): number {
  return Math.max(low, Math.min(number, high));
}
