import { compareValues } from './compare-values';
import { compileQuery } from './compile-path';
import { sizeOf } from './path-methods';
import { NOTHING, type Nothing, type PathRun } from './path-run';
import { type Expression, isSingular } from './path-syntax';

type Test = (current: unknown, run: PathRun) => boolean;
type Read = (current: unknown, run: PathRun) => unknown | Nothing;

export function compileTest(expression: Expression): Test {
  switch (expression.kind) {
    case 'or': {
      const tests = expression.terms.map(compileTest);
      return (current, run) => tests.some((test) => test(current, run));
    }
    case 'and': {
      const tests = expression.terms.map(compileTest);
      return (current, run) => tests.every((test) => test(current, run));
    }
    case 'not': {
      const test = compileTest(expression.term);
      return (current, run) => !test(current, run);
    }
    case 'path': {
      const query = compileQuery(expression.query);
      return (current, run) => query(current, run).length > 0;
    }
    case 'matches': {
      const read = compileRead(expression.subject);
      const { pattern } = expression;
      return (current, run) => {
        const value = read(current, run);
        return isScalar(value) && pattern.test(String(value));
      };
    }
    case 'compare': {
      const [left, right] = [compileRead(expression.left), compileRead(expression.right)];
      const { operator } = expression;
      return (current, run) => compareValues(operator, left(current, run), right(current, run), run);
    }
    case 'literal':
    case 'call': {
      const read = compileRead(expression);
      return (current, run) => {
        const value = read(current, run);
        return value !== NOTHING && value !== false;
      };
    }
  }
}

function compileRead(expression: Expression): Read {
  if (expression.kind === 'literal') return () => expression.value;
  if (expression.kind === 'path') {
    const query = compileQuery(expression.query);
    if (!isSingular(expression.query)) return query;
    return (current, run) => {
      const found = query(current, run);
      return found.length === 0 ? NOTHING : found[0];
    };
  }
  if (expression.kind === 'call') return compileCall(expression);
  return compileTest(expression);
}

function compileCall({ name, args, pattern }: Extract<Expression, { kind: 'call' }>): Read {
  const [argument] = args;
  if (argument === undefined) return () => NOTHING;
  if (pattern !== null) {
    const read = compileRead(argument);
    return (current, run) => {
      const value = read(current, run);
      return typeof value === 'string' && pattern.test(value);
    };
  }
  if (name === 'length') {
    const read = compileRead(argument);
    return (current, run) => sizeOf(read(current, run)) ?? NOTHING;
  }
  if (argument.kind !== 'path') return () => NOTHING;
  const query = compileQuery(argument.query);
  if (name === 'count') return (current, run) => query(current, run).length;
  return (current, run) => {
    const found = query(current, run);
    return found.length === 1 ? found[0] : NOTHING;
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
