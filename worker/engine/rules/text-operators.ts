import { textOf } from './compared-value';
import { compileEquals } from './equals-operators';
import {
  lifted,
  noneOf,
  type Operator,
  type OperatorScope,
  type OperatorTable,
  stringArgument,
} from './operator';
import { compileTemplate } from './path-template';
import { compileRegex } from './regex-argument';

type TextTest = (text: string, expected: string) => boolean;

function textOperator(test: TextTest, isNegative = false): Operator {
  return {
    reads: 'text',
    cost: 2,
    compile(argument, scope) {
      const expected = stringArgument(argument, scope);
      if (expected === null) return null;
      const ignoresCase = scope.options.ignore_case === true;
      const wanted = ignoresCase ? expected.toLowerCase() : expected;
      const holds = (value: unknown) => {
        const text = textOf(value);
        return test(ignoresCase ? text.toLowerCase() : text, wanted);
      };
      return isNegative ? noneOf(holds) : lifted(holds, scope);
    },
  };
}

function regexOperator(isWhole: boolean, isNegative: boolean): Operator {
  return {
    reads: 'text',
    cost: 10,
    compile(argument, scope) {
      const pattern = compileRegex(argument, isWhole, scope);
      if (pattern === null) return null;
      const holds = (value: unknown) => pattern.test(textOf(value));
      return isNegative ? noneOf(holds) : lifted(holds, scope);
    },
  };
}

function contains(text: string, wanted: string): boolean {
  return text.includes(wanted);
}

const pathTemplate: Operator = {
  reads: 'text',
  cost: 5,
  compile(argument, scope: OperatorScope) {
    const template = stringArgument(argument, scope);
    if (template === null) return null;
    const compiled = compileTemplate(template);
    if (!compiled.ok) return scope.compilation.report(scope.pointer, compiled.reason);
    return lifted((value) => compiled.test(textOf(value)), scope);
  },
};

export const TEXT_OPERATORS: OperatorTable = {
  equals: {
    reads: equalsReads,
    cost: 1,
    compile: (argument, scope) => compileEquals(argument, scope, false),
  },
  not_equals: {
    reads: equalsReads,
    cost: 1,
    compile: (argument, scope) => compileEquals(argument, scope, true),
  },
  contains: textOperator(contains),
  not_contains: textOperator(contains, true),
  starts_with: textOperator((text, wanted) => text.startsWith(wanted)),
  ends_with: textOperator((text, wanted) => text.endsWith(wanted)),
  matches: regexOperator(true, false),
  not_matches: regexOperator(true, true),
  search: regexOperator(false, false),
  path_template: pathTemplate,
};

function equalsReads(argument: unknown): 'text' | 'json' {
  return typeof argument === 'string' ? 'text' : 'json';
}
