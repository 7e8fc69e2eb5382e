import { jsonOf } from './compared-value';
import type { Matcher, Operator, OperatorTable } from './operator';

/** Takes true, or false for the opposite. */
function flagOperator(reads: Operator['reads'], make: (kind: 'text' | 'json') => Matcher): Operator {
  return {
    reads,
    cost: 1,
    compile(argument, scope) {
      if (typeof argument !== 'boolean')
        return scope.compilation.report(scope.pointer, 'This must be true or false.');
      const holds = make(scope.kind);
      return argument ? holds : (found, now) => !holds(found, now);
    },
  };
}

export const PRESENCE_OPERATORS: OperatorTable = {
  present: flagOperator('json', () => (found) => found.length > 0),
  absent: flagOperator('json', () => (found) => found.length === 0),
  /** What is not there is null too. */
  null: flagOperator('json', () => (found) => found.length === 0 || found.includes(null)),
  empty_array: flagOperator(
    'json',
    (kind) => (found) =>
      found.some((value) => {
        const json = jsonOf(value, kind);
        return Array.isArray(json) && json.length === 0;
      }),
  ),
};
