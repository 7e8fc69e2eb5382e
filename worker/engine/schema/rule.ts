import type { Evaluated } from './evaluated';
import type { Run } from './run';

/** Anything that a value can be held against: a schema, or one keyword of it. */
export type Checker = {
  /** The fast path: no words, stops at the first failure. */
  test(value: unknown, run: Run): boolean;
  /** Reports every failure, and at least one where `test` says no. `at` is the JSON Pointer of the value. */
  explain(value: unknown, at: string, run: Run): void;
  /** Notes what of a valid value has been looked at; for `unevaluatedItems` and `unevaluatedProperties`. */
  mark?(value: unknown, run: Run, evaluated: Evaluated): void;
};

export type Rule = Checker & {
  /** What one test costs, in calls: see Run. Absent where nothing lies below. */
  weight?: number;
};

export type Shortfall = { message: string; expected?: string; actual?: string };

/** A keyword that looks at the value alone. */
export function leafRule(
  site: { keyword: string; pointer: string },
  test: (value: unknown, run: Run) => boolean,
  describe: (value: unknown) => Shortfall,
): Rule {
  return {
    test,
    explain(value, at, run) {
      if (!test(value, run)) run.report(at, site, describe(value));
    },
  };
}
