import type { LiveFrame } from '../../../engine/log-live/live-frame';
import { type LiveFormat, LiveText } from '../../../engine/log-live/live-text';
import { liveErrors } from './errors';
import { openFrames } from './open-frames';

const HEARTBEAT_MS = 15_000;
const FIRST_FRAME_MS = 10_000;

const TYPES: Record<LiveFormat, string> = {
  events: 'text/event-stream; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

/** The frames of a socket as text. A frame is acked when its reader wants more, so a slow reader holds no memory. */
export async function streamOf(
  socket: WebSocket,
  format: LiveFormat,
  heartbeatMs = HEARTBEAT_MS,
): Promise<Response> {
  const frames = openFrames(socket);
  const hello = await frames.next(FIRST_FRAME_MS);
  if (hello === 'quiet' || hello === 'closed') throw liveErrors.gone();
  if (hello.type === 'error') throw refused(hello);
  const text = new LiveText(format);
  const encoder = new TextEncoder();
  let untakenAck: string | undefined;

  async function nextText(): Promise<string | null> {
    if (untakenAck !== undefined) frames.say({ type: 'ack', ack: untakenAck });
    untakenAck = undefined;
    const frame = await frames.next(heartbeatMs);
    if (frame === 'closed') return null;
    if (frame === 'quiet') return text.heartbeat();
    untakenAck = frame.ack;
    return text.textOf(frame);
  }

  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(text.textOf(hello))),
    async pull(controller) {
      let next: string | null = '';
      while (next === '') next = await nextText();
      if (next === null) controller.close();
      else controller.enqueue(encoder.encode(next));
    },
    cancel: () => frames.close(),
  });
  return new Response(stream, { headers: { 'content-type': TYPES[format], 'cache-control': 'no-store' } });
}

function refused({ code, message }: Extract<LiveFrame, { type: 'error' }>) {
  const errors = [{ pointer: code === 'bad_cursor' ? 'query:/after' : 'query:/q', code, detail: message }];
  if (code === 'bad_cursor') return liveErrors.bad_cursor({ message }, { errors });
  if (code === 'too_many') return liveErrors.too_many({ message });
  return liveErrors.bad_filter({ message }, { errors });
}
