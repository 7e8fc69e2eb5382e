import type { Guess } from '../names/guess';
import type { PlanNode } from './plan-node';
import type { Run } from './run';

/** One way to make a value. */
export type Maker = {
  /** How often it is taken beside the others; 0 is only for when they fail. */
  weight: number;
  /** How many levels the smallest value has; infinite while none is known to end. */
  height(): number;
  children(): Iterable<PlanNode>;
  /** Undefined when it could not. */
  make(run: Run, guess: Guess | null): unknown;
};
