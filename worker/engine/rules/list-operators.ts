import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { canPairAll } from '../pair-all';
import { itemsOf } from './compared-value';
import { listArgument, type Matcher, type OperatorScope, type OperatorTable } from './operator';

export const LIST_OPERATORS: OperatorTable = {
  has_exactly: { reads: 'json', cost: 10, compile: (argument, scope) => compileList(argument, scope, true) },
  includes: { reads: 'json', cost: 10, compile: (argument, scope) => compileList(argument, scope, false) },
  size: { reads: 'json', cost: 2, compile: compileSize },
};

/** Each matcher is an object of operators or a value; each needs a value of its own where nothing may be left over. */
function compileList(argument: unknown, scope: OperatorScope, isExact: boolean): Matcher | null {
  const list = listArgument(argument, scope);
  if (list === null) return null;
  const matchers = list.map((item, index) =>
    scope.nested(item, appendToken(scope.pointer, index), scope.kind),
  );
  if (matchers.includes(null)) return null;
  return (found, now) => {
    const items = itemsOf(found);
    if (isExact && items.length !== matchers.length) return false;
    const fits = (want: number, at: number) => matchers[want]?.([items[at]], now) === true;
    if (isExact) return canPairAll(matchers.length, items.length, fits);
    return matchers.every((_, want) => items.some((_item, at) => fits(want, at)));
  };
}

/** Items of a list, members of an object; else how many values there are. */
function compileSize(argument: unknown, scope: OperatorScope): Matcher | null {
  const isNumber = typeof argument === 'number';
  if (!isNumber && !isJsonObject(argument))
    return scope.compilation.report(
      scope.pointer,
      'This must be a number, or an object such as {"at_least": 2}.',
    );
  const expected = isNumber ? { equals_number: argument } : argument;
  const inner = scope.nested(expected, scope.pointer, 'json');
  return inner && ((found, now) => inner([sizeOf(found)], now));
}

function sizeOf(found: readonly unknown[]): number {
  const [only] = found;
  if (found.length === 1 && isJsonObject(only)) return Object.keys(only).length;
  return itemsOf(found).length;
}
