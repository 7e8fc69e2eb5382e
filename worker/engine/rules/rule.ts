import type { Check } from '../exchange';
import type { RequestView } from '../request/request-view';
import type { StateOperation } from '../state/state-operation';

/** A rule that was compiled: when an answer is chosen. */
export type Rule = {
  /** What must be fetched of the memory before; the answers are handed in, in this order. */
  readonly needs: readonly StateOperation[];
  matches(view: RequestView, circumstances: Circumstances): boolean;
  /** One check for each operator, whether it held or not. */
  explain(view: RequestView, circumstances: Circumstances): Check[];
  /** The rule in a line. */
  readonly describe: string;
};

export type Circumstances = {
  /** What the memory answered to `needs`. */
  readonly state: readonly unknown[];
  /** Epoch milliseconds by the project's clock. */
  readonly now: number;
};

export const RULE_DEPTH_MOST = 32;
export const RULE_CONDITIONS_MOST = 500;
