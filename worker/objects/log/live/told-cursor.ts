import { type LiveCursor, latest, parseCursor, writeCursor } from '../../../engine/log-live/live-cursor';

const KEY = 'live.told';

/** Up to where the channels have told the log. It is kept while sockets are, which may stay when the object leaves memory. */
export class ToldCursor {
  private readonly storage: DurableObjectStorage;
  private cursor: LiveCursor = new Map();

  constructor(storage: DurableObjectStorage, hasSockets: boolean) {
    this.storage = storage;
    if (hasSockets) this.cursor = parseCursor(storage.kv.get<string>(KEY) ?? '') ?? this.cursor;
  }

  /** Another object after each step, so that whoever waited can see whether there was one. */
  now(): LiveCursor {
    return this.cursor;
  }

  moveTo(cursor: LiveCursor): void {
    this.cursor = latest(this.cursor, cursor);
    this.storage.kv.put(KEY, writeCursor(this.cursor));
  }
}
