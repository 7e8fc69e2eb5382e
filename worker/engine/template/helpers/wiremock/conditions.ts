import { isTruthy } from '../../property';
import type { HelperCall, HelperTable } from '../../template-helper';
import { answerYesOrNo, textOf } from './arguments';
import { patternOf } from './patterns';

export const CONDITION_HELPERS: HelperTable = {
  eq: (call) => answerYesOrNo(call, isEqual(call.args[0], call.args[1], call)),
  neq: (call) => answerYesOrNo(call, !isEqual(call.args[0], call.args[1], call)),
  gt: (call) => answerYesOrNo(call, order(call) > 0),
  gte: (call) => answerYesOrNo(call, order(call) >= 0),
  lt: (call) => answerYesOrNo(call, order(call) < 0),
  lte: (call) => answerYesOrNo(call, order(call) <= 0),
  and: (call) => answerYesOrNo(call, call.args.every(isTruthy)),
  or: (call) => answerYesOrNo(call, call.args.some(isTruthy)),
  not: (call) => answerYesOrNo(call, !isTruthy(call.args[0])),
  contains: (call) => {
    const [holder, item] = call.args;
    if (!Array.isArray(holder)) return answerYesOrNo(call, textOf(call, holder).includes(textOf(call, item)));
    call.scope.spend(holder.length >> 3);
    return answerYesOrNo(
      call,
      holder.some((one) => isEqual(one, item, call)),
    );
  },
  /** The whole text must fit, as in Java. */
  matches: (call) => {
    const [value, pattern] = call.args;
    return answerYesOrNo(call, patternOf(call, pattern, true).test(textOf(call, value)));
  },
};

/** Kinds are kept apart, as in Java and in Mockoon: 1 is not '1'. Lists and objects are equal when all in them is. */
function isEqual(left: unknown, right: unknown, call: HelperCall): boolean {
  call.scope.spend(1);
  if (left === right) return true;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return (left ?? null) === (right ?? null);
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const entries = Object.entries(left);
  if (entries.length !== Object.keys(right).length) return false;
  return entries.every(
    ([key, value]) => Object.hasOwn(right, key) && isEqual(value, Reflect.get(right, key), call),
  );
}

/** Numbers by value, also when they came as text from a request; dates by moment; all else as text. NaN when there is no order. */
function order(call: HelperCall): number {
  const [left, right] = call.args;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a !== null && b !== null) return a - b;
  const [x, y] = [textOf(call, left), textOf(call, right)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}
