import type { MakeTest } from './value-test';

type Compare = (asked: number, wanted: number) => boolean;

export const COMPARISONS = {
  Equals: (asked, wanted) => asked === wanted,
  LessThan: (asked, wanted) => asked < wanted,
  LessThanEquals: (asked, wanted) => asked <= wanted,
  GreaterThan: (asked, wanted) => asked > wanted,
  GreaterThanEquals: (asked, wanted) => asked >= wanted,
} satisfies Record<string, Compare>;

export function numberTest(compare: Compare): MakeTest {
  return amountTest(numberOf, compare);
}

export function dateTest(compare: Compare): MakeTest {
  return amountTest(millisOf, compare);
}

function amountTest(read: (text: string) => number | null, compare: Compare): MakeTest {
  return (value) => {
    const wanted = read(value);
    if (wanted === null) return null;
    return (asked) => {
      const amount = read(asked);
      return amount !== null && compare(amount, wanted);
    };
  };
}

const LONGEST_AMOUNT = 40;

function numberOf(text: string): number | null {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_AMOUNT && /^[+-]?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

const DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?$/;

/** As ISO 8601 (UTC where it names no zone) or as seconds since 1970. */
function millisOf(text: string): number | null {
  const seconds = numberOf(text);
  if (seconds !== null) return seconds * 1000;
  if (text.length > LONGEST_AMOUNT || !DATE.test(text)) return null;
  const isZoned = !text.includes('T') || /(Z|[+-]\d{2}:\d{2})$/.test(text);
  const millis = Date.parse(isZoned ? text : `${text}Z`);
  return Number.isNaN(millis) ? null : millis;
}
