import type { Comparison, Operator } from './collection-query';

type Wish = Pick<Comparison, 'operator' | 'values' | 'passesWithout'>;

/** How json-server 1.x names its operators; `in` is eq with several values. */
const V1_OPERATORS = new Map<string, Operator | 'in'>([
  ['eq', 'eq'],
  ['ne', 'ne'],
  ['lt', 'lt'],
  ['lte', 'lte'],
  ['gt', 'gt'],
  ['gte', 'gte'],
  ['in', 'in'],
  ['contains', 'contains'],
  ['startsWith', 'starts_with'],
  ['endsWith', 'ends_with'],
]);

export function isV1Operator(name: string): boolean {
  return V1_OPERATORS.has(name);
}

/** Null for an operator that json-server 1.x does not have: it ignores those. */
export function v1Comparison(name: string, values: readonly string[]): Wish | null {
  const operator = V1_OPERATORS.get(name);
  if (operator === undefined) return null;
  if (operator !== 'in') return { operator, values, passesWithout: 'null' };
  return { operator: 'eq', values: values.flatMap(listed), passesWithout: 'never' };
}

function listed(value: string): string[] {
  return value.split(',').map((one) => one.trim());
}

const V0_OPERATORS = new Map<string, Operator>([
  ['gte', 'gte'],
  ['lte', 'lte'],
  ['ne', 'ne'],
  ['like', 'matches'],
]);

export function v0Comparison(name: string, values: readonly string[]): Wish | null {
  const operator = V0_OPERATORS.get(name);
  return operator === undefined ? null : { operator, values, passesWithout: 'never' };
}

export function mockoonComparison(name: string, values: readonly string[]): Wish | null {
  if (name === 'like') return { operator: 'matches', values, passesWithout: 'never' };
  if (name === 'start')
    return { operator: 'matches', values: values.map((value) => `^${value}`), passesWithout: 'never' };
  if (name === 'end')
    return { operator: 'matches', values: values.map((value) => `${value}$`), passesWithout: 'never' };
  if (name === 'in' || !V1_OPERATORS.has(name) || /[A-Z]|contains/.test(name)) return null;
  const wish = v1Comparison(name, values);
  return wish && { ...wish, passesWithout: 'always' };
}
