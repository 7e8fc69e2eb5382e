import { type Exchange, summaryOf } from '../exchange';
import type { BatchPlace } from './live-cursor';

export type PlacedExchange = { shard: number; place: BatchPlace; exchange: Exchange };

/** An exchange on its way to subscribers: the parts of a frame that it needs, written once for all of them. */
export type LiveRow = PlacedExchange & {
  /** JSON of what it may have in common with others: a LiveCommon without its target and its end. */
  common: string;
  target: string;
  requestSize: number;
  responseSize: number;
};

export function liveRow(placed: PlacedExchange): LiveRow {
  const summary = summaryOf(placed.exchange);
  const { id: _, at: __, duration_ms: ___, request_size, response_size, url, path, ...alike } = summary;
  const { base, target, isTold } = split(url, path);
  const common = JSON.stringify({ ...alike, base, ...(!isTold && { path }) }).slice(0, -1);
  return { ...placed, common, target, requestSize: request_size, responseSize: response_size };
}

/** Most URLs end with the path of the mock and a query; then these need to be told once only. */
function split(url: string, path: string): { base: string; target: string; isTold: boolean } {
  const mark = url.indexOf('?');
  const end = mark < 0 ? url.length : mark;
  const start = end - path.length;
  if (start < 0 || path.includes('?') || !url.startsWith(path, start)) {
    return { base: '', target: url, isTold: false };
  }
  return { base: url.slice(0, start), target: url.slice(start), isTold: true };
}
