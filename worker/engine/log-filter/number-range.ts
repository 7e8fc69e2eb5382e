export type NumberTest = (value: number) => boolean;

const COMPARISON = /^(>=|<=|>|<)(.*)$/;

/** `500`, `>500`, `>=500`, `<500`, `<=500`, `400..499`, `400..`, `..499`; null when it is none of these. */
export function readRange(text: string, readNumber: (text: string) => number | null): NumberTest | null {
  const [, sign, rest] = COMPARISON.exec(text) ?? [];
  if (sign !== undefined && rest !== undefined) {
    const bound = readNumber(rest);
    return bound === null ? null : compareWith(sign, bound);
  }
  const between = text.indexOf('..');
  if (between === -1) {
    const wanted = readNumber(text);
    return wanted === null ? null : (value) => value === wanted;
  }
  const low = readBound(text.slice(0, between), Number.NEGATIVE_INFINITY, readNumber);
  const high = readBound(text.slice(between + 2), Number.POSITIVE_INFINITY, readNumber);
  if (text === '..' || low === null || high === null || low > high) return null;
  return (value) => value >= low && value <= high;
}

export function compareWith(sign: string, bound: number): NumberTest {
  if (sign === '>=') return (value) => value >= bound;
  if (sign === '<=') return (value) => value <= bound;
  return sign === '>' ? (value) => value > bound : (value) => value < bound;
}

function readBound(text: string, open: number, readNumber: (text: string) => number | null): number | null {
  return text === '' ? open : readNumber(text);
}

/** Reads numbers that may have one of these units behind them. */
export function numberReader(units: ReadonlyMap<string, number>): (text: string) => number | null {
  return (text) => {
    const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,6})?)([a-z]*)$/i.exec(text) ?? [];
    const factor = units.get(unit.toLowerCase());
    return digits === undefined || factor === undefined ? null : Number(digits) * factor;
  };
}

export const PLAIN_NUMBERS: ReadonlyMap<string, number> = new Map([['', 1]]);
