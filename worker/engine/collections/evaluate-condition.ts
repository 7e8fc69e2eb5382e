import type { Comparison, Condition } from './collection-query';
import { valueAt } from './field-path';

export type Pattern = { test(text: string): boolean };

export type CompilePattern = (source: string) => Pattern;

type Test = (item: unknown) => boolean;

/** For what a database cannot compare: the condition as a function of the item. */
export function compileCondition(condition: Condition, compilePattern: CompilePattern): Test {
  if (condition.kind === 'compare') return compileComparison(condition, compilePattern);
  const tests = condition.of.map((one) => compileCondition(one, compilePattern));
  return condition.kind === 'all'
    ? (item) => tests.every((test) => test(item))
    : (item) => tests.some((test) => test(item));
}

function compileComparison(comparison: Comparison, compilePattern: CompilePattern): Test {
  const { path, operator, passesWithout } = comparison;
  const fits = comparison.values.map((value) => compileValue(operator, value, compilePattern));
  return (item) => {
    const value = valueAt(item, path);
    if (operator === 'ne') {
      if (value === undefined) return passesWithout === 'always';
      if (value === null && passesWithout === 'never') return false;
      return !fits.some((one) => one(value));
    }
    return value !== undefined && fits.some((one) => one(value));
  };
}

function compileValue(
  operator: Comparison['operator'],
  text: string,
  compilePattern: CompilePattern,
): (value: unknown) => boolean {
  const lower = text.toLowerCase();
  if (operator === 'eq' || operator === 'ne') {
    const number = asNumber(text);
    return (value) =>
      typeof value === 'number' && number !== null ? value === number : String(value) === text;
  }
  if (operator === 'matches') {
    const pattern = compilePattern(text);
    return (value) => value !== null && pattern.test(String(value));
  }
  if (operator === 'contains')
    return (value) => typeof value === 'string' && value.toLowerCase().includes(lower);
  if (operator === 'starts_with')
    return (value) => typeof value === 'string' && value.toLowerCase().startsWith(lower);
  if (operator === 'ends_with')
    return (value) => typeof value === 'string' && value.toLowerCase().endsWith(lower);
  return (value) => isOrdered(operator, value, text);
}

function isOrdered(operator: 'lt' | 'lte' | 'gt' | 'gte', value: unknown, text: string): boolean {
  if (typeof value === 'string') return holds(operator, value, text);
  const number = bound(text);
  if (number === null || (typeof value !== 'number' && typeof value !== 'boolean')) return false;
  return holds(operator, Number(value), number);
}

function holds<Value extends string | number>(operator: string, left: Value, right: Value): boolean {
  if (operator === 'lt') return left < right;
  if (operator === 'lte') return left <= right;
  return operator === 'gt' ? left > right : left >= right;
}

/** Where a range of numbers ends: nothing at all is 0, as JavaScript compares it. */
export function bound(text: string): number | null {
  return text.trim() === '' ? 0 : asNumber(text);
}

/** Null for a text that is no number. */
export function asNumber(text: string): number | null {
  if (text.trim() === '' || text.length > 40) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
