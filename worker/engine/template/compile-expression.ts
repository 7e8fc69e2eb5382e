import type { Compilation, Names } from './compilation';
import { compileCall } from './compile-call';
import { compilePath } from './compile-path';
import type { Evaluate } from './frame';
import { ValueList } from './lazy-node';
import { firstOf } from './property';
import type { Expression, HashArgument } from './syntax';

/** Helpers that go over a name that came several times as a list; all others get its first value. */
const WANT_LISTS = new Set(['each', 'size', 'contains', 'join', 'arrayJoin', 'pickRandom']);

/** Helpers that pass it on as it is. */
const PASS_ON = new Set(['val', 'assign', 'with', 'toJson']);

export function compileExpression(
  expression: Expression,
  names: Names | null,
  compilation: Compilation,
): Evaluate {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'path':
      return compilePath(expression, names, compilation);
    case 'call':
      return compileCall(expression, names, compilation);
    case 'list': {
      const items = expression.items.map((item) => compileArgument(item, '', names, compilation));
      return (frame) => items.map((item) => item(frame));
    }
    case 'record':
      return compileHash(expression.members, '', names, compilation);
  }
}

/** As the helper that is named receives it. */
export function compileArgument(
  expression: Expression,
  helper: string,
  names: Names | null,
  compilation: Compilation,
): Evaluate {
  const evaluate = compileExpression(expression, names, compilation);
  if (expression.kind === 'literal' || PASS_ON.has(helper)) return evaluate;
  if (!WANT_LISTS.has(helper)) return (frame) => firstOf(evaluate(frame));
  return (frame) => {
    const value = evaluate(frame);
    return value instanceof ValueList ? value.values : value;
  };
}

const NO_HASH: Readonly<Record<string, unknown>> = Object.freeze({});

export function compileHash(
  members: readonly HashArgument[],
  helper: string,
  names: Names | null,
  compilation: Compilation,
): (frame: Parameters<Evaluate>[0]) => Readonly<Record<string, unknown>> {
  if (members.length === 0) return () => NO_HASH;
  const compiled = members.map(
    ({ name, value }) => [name, compileArgument(value, helper, names, compilation)] as const,
  );
  // fromEntries makes an own property of __proto__ too; assignment is faster and does for every other name.
  if (members.some(({ name }) => name === '__proto__')) {
    return (frame) => Object.fromEntries(compiled.map(([name, evaluate]) => [name, evaluate(frame)]));
  }
  return (frame) => {
    const hash: Record<string, unknown> = {};
    for (const [name, evaluate] of compiled) hash[name] = evaluate(frame);
    return hash;
  };
}
