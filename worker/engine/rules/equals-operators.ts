import { jsonOf, NO_JSON, textOf } from './compared-value';
import { compileJsonEquality, EXACT } from './json-equality';
import {
  lifted,
  listArgument,
  type Matcher,
  noneOf,
  type OperatorScope,
  type OperatorTable,
  type ValueTest,
} from './operator';

export function compileEquals(argument: unknown, scope: OperatorScope, isNegative: boolean): Matcher {
  const test = equalsTest(argument, scope);
  return isNegative ? noneOf(test) : lifted(test, scope);
}

/** A string is compared with the text of the value, so "3" equals 3; any other expectation with the value itself. */
export function equalsTest(expected: unknown, { kind, options }: OperatorScope): ValueTest {
  if (typeof expected === 'string') {
    if (options.ignore_case !== true) return (value) => textOf(value) === expected;
    const wanted = expected.toLowerCase();
    return (value) => textOf(value).toLowerCase() === wanted;
  }
  const isSame = compileJsonEquality(expected, EXACT);
  if (!isSame.ok) return () => false;
  const written = textOf(expected);
  return (value) => {
    if (kind === 'text' && value === written) return true;
    const json = jsonOf(value, kind);
    return json !== NO_JSON && isSame.test(json);
  };
}

export const CHOICE_OPERATORS: OperatorTable = {
  one_of: {
    reads: 'json',
    cost: 3,
    compile(argument, scope) {
      const test = choice(argument, scope);
      return test && lifted(test, scope);
    },
  },
  none_of: {
    reads: 'json',
    cost: 3,
    compile(argument, scope) {
      const test = choice(argument, scope);
      return test && noneOf(test);
    },
  },
};

function choice(argument: unknown, scope: OperatorScope): ValueTest | null {
  const tests = listArgument(argument, scope)?.map((item) => equalsTest(item, scope));
  if (tests === undefined) return null;
  return (value, now) => tests.some((test) => test(value, now));
}
