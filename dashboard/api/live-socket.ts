import { backOff } from './back-off';
import { exchangesOf, parseFrame } from './live-frame';
import { listExchanges } from './log-queries';
import { ProblemError } from './problem-error';
import type { ExchangeSummary, LiveFrame } from './worker-types';

/** `ended`: there is no session any more, so that no trying again would help. */
export type LiveState = 'connecting' | 'live' | 'lost' | 'ended';

export type LiveFollowing = {
  stop(): void;
  /** Does not wait for its turn. */
  retry(): void;
};

export type LiveListener = {
  onState(state: LiveState): void;
  /** The first connection stands: from here on nothing is missed. */
  onHello(): void;
  /** Oldest first. */
  onExchanges(exchanges: ExchangeSummary[]): void;
  /** Null: nobody knows how many. */
  onMissed(count: number | null): void;
};

const QUIET_MS = 25_000;

/** Follows the log until it is closed; a lost connection goes on where it was, with no gap and nothing twice. */
export function followLog(projectId: string, q: string, listener: LiveListener): LiveFollowing {
  let socket: WebSocket | undefined;
  let cursor: string | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let isAnswered = true;
  let isOpened = false;
  let isEnded = false;

  function connect(): void {
    clearTimeout(timer);
    if (isClosed) return;
    isOpened = false;
    const opened = new WebSocket(addressOf(projectId, q, cursor));
    socket = opened;
    isAnswered = true;
    opened.onmessage = ({ data }) => {
      if (socket !== opened) return;
      isAnswered = true;
      const frame = parseFrame(String(data));
      if (frame) take(frame, opened);
    };
    opened.onopen = () => {
      isOpened = true;
    };
    opened.onclose = () => socket === opened && lose();
  }

  /** A browser does not say why it was not let in: an ordinary request does. */
  function lose(): void {
    retryLater();
    if (isOpened || isClosed || !navigator.onLine) return;
    listExchanges(projectId, { q: '', limit: 1 }).catch((error: unknown) => {
      if (isClosed || !(error instanceof ProblemError) || error.status !== 401) return;
      clearTimeout(timer);
      isEnded = true;
      listener.onState('ended');
    });
  }

  function take(frame: LiveFrame, from: WebSocket): void {
    if (frame.type === 'error') {
      // The log has begun anew; what it has is told from the start of the connection.
      if (frame.code === 'bad_cursor') cursor = undefined;
      return;
    }
    const isFirst = cursor === undefined;
    cursor = frame.cursor;
    failures = 0;
    listener.onState('live');
    if (frame.type === 'hello' && isFirst) listener.onHello();
    if (frame.type === 'exchanges') listener.onExchanges(exchangesOf(frame));
    if (frame.type === 'missed') listener.onMissed(frame.count);
    if (frame.ack) from.send(JSON.stringify({ type: 'ack', ack: frame.ack }));
  }

  function retryLater(): void {
    socket = undefined;
    if (isClosed || isEnded) return;
    listener.onState('lost');
    clearTimeout(timer);
    // Without a network the browser says when it is back.
    if (!navigator.onLine) return;
    timer = setTimeout(connect, backOff(failures, Math.random()));
    failures++;
  }

  /** A network that went away closes nothing: only silence tells. */
  function drop(): void {
    const dropped = socket;
    socket = undefined;
    dropped?.close();
    retryLater();
  }

  function listen(): void {
    if (!socket || socket.readyState !== WebSocket.OPEN) return;
    if (isAnswered) socket.send('ping');
    else drop();
    isAnswered = false;
  }

  function reconnect(): void {
    failures = 0;
    isEnded = false;
    if (!socket) connect();
  }

  const pulse = setInterval(listen, QUIET_MS);
  window.addEventListener('online', reconnect);
  window.addEventListener('offline', drop);
  listener.onState('connecting');
  connect();

  return {
    retry: reconnect,
    stop() {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(pulse);
      window.removeEventListener('online', reconnect);
      window.removeEventListener('offline', drop);
      socket?.close();
    },
  };
}

function addressOf(projectId: string, q: string, cursor: string | undefined): URL {
  const url = new URL(`/api/projects/${encodeURIComponent(projectId)}/live`, window.location.origin);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  if (q !== '') url.searchParams.set('q', q);
  if (cursor !== undefined) url.searchParams.set('after', cursor);
  return url;
}
