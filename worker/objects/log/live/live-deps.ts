import type { Exchange } from '../../../engine/exchange';
import type { Compiled } from '../../../engine/finding';
import type { LiveCursor } from '../../../engine/log-live/live-cursor';
import type { PlacedExchange } from '../../../engine/log-live/live-row';
import type { Clock } from '../../../platform/clock';

export type LiveFilter = { matches(exchange: Exchange): boolean };

/** What the live part needs of the log that it belongs to. */
export type LiveDeps = {
  clock: Clock;
  compile(filter: string): Compiled<LiveFilter>;
  /** Where each object of the project's log ends. */
  end(): Promise<LiveCursor>;
  /** What is kept after a cursor; of one object in the order in which it came, of several in any. */
  readAfter(cursor: LiveCursor, limit: number): Promise<LogSlice>;
};

export type LogSlice = {
  placed: readonly PlacedExchange[];
  hasMore: boolean;
  /** Something after the cursor is no longer kept. */
  isTooOld: boolean;
};
