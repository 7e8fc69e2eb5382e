import { LazyNode } from '../../lazy-node';
import { firstOf } from '../../property';
import { SafeText } from '../../template-helper';

/** A value without what marks it as safe to print, and without what is worked out only when it is read. */
export function plainValue(value: unknown): unknown {
  if (value instanceof SafeText) return value.text;
  const first = firstOf(value);
  return first instanceof LazyNode ? first.toJSON() : first;
}

/** The text of anything that is not a list or a record; null for those. */
export function textOf(value: unknown): string | null {
  const plain = plainValue(value);
  if (typeof plain === 'string') return plain;
  return typeof plain === 'number' || typeof plain === 'boolean' ? String(plain) : null;
}

/** The number that it is or that its text names; null when there is none. */
export function numberOf(value: unknown): number | null {
  const plain = plainValue(value);
  if (typeof plain === 'number') return Number.isNaN(plain) ? null : plain;
  if (typeof plain === 'boolean') return Number(plain);
  if (typeof plain !== 'string' || plain.trim() === '') return null;
  const number = Number(plain);
  return Number.isNaN(number) ? null : number;
}

export function listOf(value: unknown): readonly unknown[] | null {
  const plain = plainValue(value);
  return Array.isArray(plain) ? plain : null;
}
