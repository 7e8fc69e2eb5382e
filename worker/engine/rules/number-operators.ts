import { isMultiple } from '../schema/exact-multiple';
import { numberOf } from './compared-value';
import { lifted, type Operator, type OperatorTable } from './operator';

function numberOperator(test: (value: number, expected: number) => boolean): Operator {
  return {
    reads: 'json',
    cost: 2,
    compile(argument, scope) {
      const expected = numberOf(argument);
      if (expected === null) return scope.compilation.report(scope.pointer, 'This must be a number.');
      return lifted((value) => {
        const number = numberOf(value);
        return number !== null && test(number, expected);
      }, scope);
    },
  };
}

export const NUMBER_OPERATORS: OperatorTable = {
  equals_number: numberOperator((value, expected) => value === expected),
  greater_than: numberOperator((value, expected) => value > expected),
  at_least: numberOperator((value, expected) => value >= expected),
  less_than: numberOperator((value, expected) => value < expected),
  at_most: numberOperator((value, expected) => value <= expected),
  multiple_of: numberOperator(
    (value, expected) => expected !== 0 && Number.isFinite(value) && isMultiple(value, expected),
  ),
};
