import type { ExchangeSummary } from '../exchange';

/** What the server sends, as JSON. A frame that carries `ack` wants that text back once all of it has been taken. */
export type LiveFrame =
  | { type: 'hello'; cursor: string; ack?: string }
  | ExchangesFrame
  /** Exchanges that the filter does not want went by. */
  | { type: 'cursor'; cursor: string; ack?: string }
  /** Null: nobody knows how many, for they are no longer kept. */
  | { type: 'missed'; count: number | null; cursor: string; ack?: string }
  | { type: 'filter'; q: string; cursor: string; ack?: string }
  | { type: 'error'; message: string; code: LiveErrorCode; ack?: string };

/** Of `bad_filter` and `bad_message` the stream goes on as before; the others end it. */
export type LiveErrorCode = 'bad_filter' | 'bad_cursor' | 'bad_message' | 'too_many';

export type ExchangesFrame = {
  type: 'exchanges';
  ack?: string;
  cursor: string;
  /** Epoch milliseconds that the rows count from. */
  at: number;
  common: LiveCommon[];
  /** Which batches the rows are from, and how many of them of each, in their order. */
  batches: [place: string, rows: number][];
  rows: LiveRowValues[];
};

/** What exchanges have in common. Their URL is `base` and the target. */
export type LiveCommon = Omit<
  ExchangeSummary,
  'id' | 'at' | 'duration_ms' | 'request_size' | 'response_size' | 'url' | 'path'
> & {
  base: string;
  target: string;
  /** Where the target does not begin with it. */
  path?: string;
};

export type LiveRowValues = [
  common: number,
  id: string,
  /** Milliseconds after the frame's `at`. */
  after: number,
  duration_ms: number,
  index: number,
  request_size: number,
  response_size: number,
  /** Where it is not the target of the common part. */
  target?: string,
];
