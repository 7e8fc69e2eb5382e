import type { NearExchange } from './nearest-exchanges';

export type Verdict = {
  ok: boolean;
  /** How many exchanges fit; of an order, how many of its steps were found. */
  count: number;
  /** Of the exchanges that count, oldest first and not more than a thousand. */
  matched: string[];
  /** What was expected and what happened, in a sentence or two. */
  reason: string;
  /** Those that come closest to what is missing; none when nothing is missing. */
  nearest: NearExchange[];
  /** Expected beside actual, for people; null where `nearest` is empty. */
  diff: string | null;
  /** Whether no exchange to come could change it: there is nothing to wait for. */
  is_final: boolean;
};

export const MATCHED_MOST = 1000;
