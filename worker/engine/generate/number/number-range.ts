/** Bounds of a number, intersected as schemas are merged. */
export type NumberRange = { low: number; isLowOpen: boolean; high: number; isHighOpen: boolean };

export const ANY_NUMBER: NumberRange = {
  low: Number.NEGATIVE_INFINITY,
  isLowOpen: false,
  high: Number.POSITIVE_INFINITY,
  isHighOpen: false,
};

export function atLeast(range: NumberRange, low: number, isOpen: boolean): NumberRange {
  if (low < range.low || (low === range.low && !isOpen)) return range;
  return { ...range, low, isLowOpen: isOpen };
}

export function atMost(range: NumberRange, high: number, isOpen: boolean): NumberRange {
  if (high > range.high || (high === range.high && !isOpen)) return range;
  return { ...range, high, isHighOpen: isOpen };
}

export function isInRange(range: NumberRange, value: number): boolean {
  const isHighEnough = range.isLowOpen ? value > range.low : value >= range.low;
  return isHighEnough && (range.isHighOpen ? value < range.high : value <= range.high);
}

export function isEmptyRange(range: NumberRange): boolean {
  return range.low > range.high || (range.low === range.high && (range.isLowOpen || range.isHighOpen));
}

/** No whole number is inside. */
export function hasNoInteger(range: NumberRange): boolean {
  const first = range.isLowOpen ? Math.floor(range.low) + 1 : Math.ceil(range.low);
  return Number.isFinite(first) && !isInRange(range, first);
}
