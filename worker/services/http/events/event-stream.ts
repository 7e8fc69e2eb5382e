import type { Answer } from '../../../engine/answer';
import type { EventsDocument, ServerSentEvent } from './document';
import { COMMENT, frameText } from './frame';

const SILENCE_MS = 15_000;

export type EventStreamParts = {
  /** The data of an event, rendered. `count` is its number in the stream, from 1; the list begins anew behind its end. */
  render(index: number, count: number): string | Promise<string>;
  wait(milliseconds: number): Promise<void>;
  now(): number;
  /** The Last-Event-ID that a client that comes back names. */
  lastEventId: string | null;
};

/** A client that comes back goes on where it was; when there is nothing more, 204 tells it to stay away. */
export function eventsAnswer(document: EventsDocument, parts: EventStreamParts): Answer {
  const from = countAfter(document, parts.lastEventId);
  if (from > totalOf(document)) return { status: 204, headers: [], body: null };
  return {
    status: 200,
    headers: [
      ['content-type', 'text/event-stream;charset=utf-8'],
      ['cache-control', 'no-cache, no-transform'],
      ['x-accel-buffering', 'no'],
    ],
    body: eventStream(document, parts, from),
  };
}

/** Each event is made when the one before is out and its pause is over, so nothing goes on when the client is gone. */
function eventStream(
  document: EventsDocument,
  parts: EventStreamParts,
  from: number,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const end = parts.now() + document.most_ms;
  const total = totalOf(document);
  let count = from;
  let silent = 0;
  let isGone = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const event = count <= total ? eventAt(document, count) : null;
        if (!event) return controller.close();
        const pause = Math.min(event.after_ms - silent, SILENCE_MS, end - parts.now());
        if (pause > 0) await parts.wait(pause);
        if (isGone) return;
        if (parts.now() >= end) return controller.close();
        silent += Math.max(0, pause);
        if (silent < event.after_ms) return controller.enqueue(encoder.encode(COMMENT));
        controller.enqueue(encoder.encode(await frameOf(document, parts, event, count)));
        silent = 0;
        count += 1;
      },
      cancel() {
        isGone = true;
      },
    },
    { highWaterMark: 0 },
  );
}

async function frameOf(
  document: EventsDocument,
  parts: EventStreamParts,
  event: ServerSentEvent,
  count: number,
): Promise<string> {
  const data = await parts.render((count - 1) % document.events.length, count);
  return frameText({ event: event.event, data, id: event.id ?? String(count), retry: event.retry });
}

function eventAt({ events }: EventsDocument, count: number): ServerSentEvent | null {
  return events[(count - 1) % events.length] ?? null;
}

function totalOf({ events, repeat }: EventsDocument): number {
  if (repeat === 'endless') return Number.POSITIVE_INFINITY;
  return events.length * (repeat === 'once' ? 1 : repeat);
}

/** An id of the author's own says only where in the list the client was, not how often it has been through it. */
function countAfter({ events }: EventsDocument, lastEventId: string | null): number {
  if (lastEventId === null) return 1;
  const named = events.findIndex(({ id }) => id === lastEventId);
  if (named >= 0) return named + 2;
  return /^\d{1,9}$/.test(lastEventId) ? Number(lastEventId) + 1 : 1;
}
