import { type LiveFlow, newFlow } from '../../../engine/log-live/live-flow';

/** What is known of one socket. It is in the socket's attachment, so it outlives the object's memory. */
export type Subscriber = {
  q: string;
  /** Reads what is kept after `at`, until it has come to where the channels are. */
  is_catching_up: boolean;
  /** A cursor; of one that is live, while it has seen more than the channels. */
  at: string | null;
  is_paused: boolean;
  flow: LiveFlow;
};

const KNOWN = new WeakMap<WebSocket, Subscriber>();

export function newSubscriber(q: string, at: string): Subscriber {
  return { q, is_catching_up: true, at, is_paused: false, flow: newFlow() };
}

export function subscriberOf(socket: WebSocket): Subscriber {
  const known = KNOWN.get(socket);
  if (known) return known;
  // Written by rememberSubscriber and by nothing else.
  const kept = socket.deserializeAttachment() as Subscriber;
  KNOWN.set(socket, kept);
  return kept;
}

export function rememberSubscriber(socket: WebSocket, subscriber: Subscriber): void {
  KNOWN.set(socket, subscriber);
  socket.serializeAttachment(subscriber);
}

export function isOpen(socket: WebSocket): boolean {
  return socket.readyState === WebSocket.OPEN;
}
