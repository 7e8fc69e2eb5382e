import type { StateOperation } from '../state/state-operation';
import type { Rule } from './rule';

/** What several rules of one endpoint ask of the memory, each thing once: a call must not be counted twice. */
export type MergedNeeds = {
  readonly operations: readonly StateOperation[];
  /** The state of that rule, out of the answers to all operations. */
  stateOf(rule: number, answers: readonly unknown[]): readonly unknown[];
};

const NONE: readonly unknown[] = [];

export function mergeNeeds(rules: readonly Pick<Rule, 'needs'>[]): MergedNeeds {
  const operations: StateOperation[] = [];
  const known = new Map<string, number>();
  const places = rules.map(({ needs }) =>
    needs.map((operation) => {
      const key = JSON.stringify(operation);
      const place = known.get(key) ?? operations.push(operation) - 1;
      known.set(key, place);
      return place;
    }),
  );
  return {
    operations,
    stateOf: (rule, answers) => places[rule]?.map((place) => answers[place]) ?? NONE,
  };
}
