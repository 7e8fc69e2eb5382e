import type { Helper, HelperTable } from '../../template-helper';
import { numberOf, plainValue, textOf } from './plain-value';

export const NUMBER_HELPERS: HelperTable = {
  add: overAll((sum, value) => sum + value),
  subtract: overAll((sum, value) => sum - value),
  multiply: overAll((sum, value) => sum * value),
  divide: overAll((sum, value) => (value === 0 ? sum : sum / value)),
  modulo: ({ args }) => {
    const value = numberOf(args[0]);
    const by = numberOf(args[1]);
    return value === null || by === null || by === 0 ? '' : value % by;
  },
  ceil: ofOne(Math.ceil),
  floor: ofOne(Math.floor),
  round: ofOne(Math.round),
  toFixed: ({ args }) => (numberOf(args[0]) ?? 0).toFixed(Math.min(100, Math.max(0, numberOf(args[1]) ?? 0))),
  parseInt: ({ args }) => {
    const value = Number.parseInt(textOf(args[0]) ?? '', 10);
    return Number.isNaN(value) ? '' : value;
  },
  /** The same, and of the same type. */
  eq: ({ args }) => plainValue(args[0]) === plainValue(args[1]),
  gt: comparison((a, b) => a > b),
  gte: comparison((a, b) => a >= b),
  lt: comparison((a, b) => a < b),
  lte: comparison((a, b) => a <= b),
};

/** From left to right; what is not a number is passed over. */
function overAll(step: (sum: number, value: number) => number): Helper {
  return ({ args }) => {
    let sum: number | null = null;
    for (const arg of args) {
      const value = numberOf(arg);
      if (value !== null) sum = sum === null ? value : step(sum, value);
    }
    return sum ?? '';
  };
}

function ofOne(round: (value: number) => number): Helper {
  return ({ args }) => {
    const value = numberOf(args[0]);
    return value === null ? '' : round(value);
  };
}

function comparison(compare: (a: number, b: number) => boolean): Helper {
  return ({ args }) => {
    const a = numberOf(args[0]);
    const b = numberOf(args[1]);
    return a !== null && b !== null && compare(a, b);
  };
}
