import { appendToken } from '../json/json-pointer';
import { listArgument, type Matcher, type OperatorScope, type OperatorTable } from './operator';

/** Operators about the same values, put together. */
export const COMBINING_OPERATORS: OperatorTable = {
  not: {
    reads: 'json',
    cost: 5,
    compile(argument, scope) {
      const inner = scope.nested(argument, scope.pointer, scope.kind);
      return inner && ((found, now) => !inner(found, now));
    },
  },
  all_of: {
    reads: 'json',
    cost: 10,
    compile(argument, scope) {
      const inner = nestedList(argument, scope);
      return inner && ((found, now) => inner.every((matches) => matches(found, now)));
    },
  },
  any_of: {
    reads: 'json',
    cost: 10,
    compile(argument, scope) {
      const inner = nestedList(argument, scope);
      return inner && ((found, now) => inner.some((matches) => matches(found, now)));
    },
  },
};

function nestedList(argument: unknown, scope: OperatorScope): Matcher[] | null {
  const list = listArgument(argument, scope);
  if (list === null) return null;
  const inner: Matcher[] = [];
  for (const [index, item] of list.entries()) {
    const matcher = scope.nested(item, appendToken(scope.pointer, index), scope.kind);
    if (matcher !== null) inner.push(matcher);
  }
  return inner.length === list.length ? inner : null;
}
