import type { LiveFrame } from '../../../engine/log-live/live-frame';
import type { LiveMessage } from '../../../engine/log-live/live-message';

export type Frames = {
  /** The next one; `quiet` when none comes for so long, `closed` after the last. */
  next(quietMs: number): Promise<LiveFrame | 'quiet' | 'closed'>;
  say(message: LiveMessage): void;
  close(): void;
};

/** The frames that a socket brings, one reader at a time. What waits here is bounded by what may be un-acked. */
export function openFrames(socket: WebSocket): Frames {
  const waiting: LiveFrame[] = [];
  let isClosed = false;
  let wake = () => {};
  const end = () => {
    isClosed = true;
    wake();
  };
  socket.addEventListener('close', end);
  socket.addEventListener('error', end);
  socket.addEventListener('message', ({ data }) => {
    // Only the project's own log is at the other end, which sends frames.
    if (typeof data === 'string') waiting.push(JSON.parse(data) as LiveFrame);
    wake();
  });
  socket.accept();

  function untilWoken(quietMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, quietMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async next(quietMs) {
      if (waiting.length === 0 && !isClosed) await untilWoken(quietMs);
      return waiting.shift() ?? (isClosed ? 'closed' : 'quiet');
    },
    say(message) {
      if (!isClosed) socket.send(JSON.stringify(message));
    },
    close: () => socket.close(1000),
  };
}
