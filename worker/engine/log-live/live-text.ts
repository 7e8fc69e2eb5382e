import { type LiveCursor, parseCursor } from './live-cursor';
import type { LiveFrame } from './live-frame';
import { readExchanges } from './read-frame';
import { missedLine, tailLine } from './tail-line';

/** How frames are told to who does not speak WebSocket. */
export type LiveFormat = 'events' | 'text';

/** Turns frames, one after the other, into what a stream of text says of them. */
export class LiveText {
  private readonly format: LiveFormat;
  private cursor: LiveCursor = new Map();

  constructor(format: LiveFormat) {
    this.format = format;
  }

  textOf(frame: LiveFrame): string {
    if (frame.type === 'error') return '';
    const before = this.cursor;
    this.cursor = parseCursor(frame.cursor) ?? before;
    if (frame.type === 'exchanges') return this.exchangesText(frame, before);
    if (frame.type === 'missed') return this.missedText(frame);
    // A line without data moves the last event id of a client, and shows nothing.
    return this.format === 'events' ? `id: ${frame.cursor}\n\n` : '';
  }

  /**
   * For a quiet while: a connection is known to be dead only when something is written to it. In a terminal this shows
   * nothing, for it is at the beginning of a line already.
   */
  heartbeat(): string {
    return this.format === 'events' ? ': nothing new\n\n' : '\r';
  }

  private exchangesText(frame: Extract<LiveFrame, { type: 'exchanges' }>, before: LiveCursor): string {
    const told = readExchanges(frame, before);
    if (this.format === 'text') return told.map(({ exchange }) => tailLine(exchange)).join('');
    return told.map(({ exchange, cursor }) => event('exchange', cursor, exchange)).join('');
  }

  private missedText({ count, cursor }: Extract<LiveFrame, { type: 'missed' }>): string {
    return this.format === 'text' ? missedLine(count) : event('missed', cursor, { count });
  }
}

function event(name: string, id: string, data: object): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
