import { HelperError, type HelperTable } from '../../template-helper';
import { isNothing, lengthFrom, numberFrom, shown, textOf } from './arguments';

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

export const NUMBER_HELPERS: HelperTable = {
  math: (call) => {
    const [left, sign, right] = call.args;
    const operation =
      typeof sign === 'string' && Object.hasOwn(OPERATIONS, sign) ? OPERATIONS[sign] : undefined;
    if (!operation) throw new HelperError(`math: ${shown(sign)} is not one of + - * / %: math 1 '+' 2`);
    const result = operation(
      numberFrom(call, left, 'the first operand'),
      numberFrom(call, right, 'the second operand'),
    );
    if (!Number.isFinite(result)) throw new HelperError('math: nothing can be divided by zero');
    if (isNothing(call.hash.scale)) return inDecimals(result);
    return result.toFixed(Math.min(20, lengthFrom(call, call.hash.scale, 'scale')));
  },
  isEven: (call) => (isEven(call.args[0]) ? textOf(call, call.args[1] ?? 'even') : ''),
  isOdd: (call) => (isOdd(call.args[0]) ? textOf(call, call.args[1] ?? 'odd') : ''),
  stripes: (call) => {
    const [number, even = 'even', odd = 'odd'] = call.args;
    return textOf(call, isEven(number) ? even : odd);
  },
};

/** 0.1 + 0.2 is 0.3: WireMock calculates in decimals of 16 digits. */
function inDecimals(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function isEven(value: unknown): boolean {
  return Number(value) % 2 === 0;
}

function isOdd(value: unknown): boolean {
  return Math.abs(Number(value) % 2) === 1;
}
