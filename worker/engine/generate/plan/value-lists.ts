import { canonicalText } from '../../schema/json-equality';

export function sharedValues(left: readonly unknown[], right: readonly unknown[]): unknown[] {
  const texts = new Set(right.map(canonicalText));
  return left.filter((value) => texts.has(canonicalText(value)));
}

export function valuesWithout(values: readonly unknown[], unwanted: readonly unknown[]): readonly unknown[] {
  if (unwanted.length === 0) return values;
  const texts = new Set(unwanted.map(canonicalText));
  return values.filter((value) => !texts.has(canonicalText(value)));
}
