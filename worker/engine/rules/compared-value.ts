import { parseJsonText } from '../request/json-text';

/** The text of a value that operators on text look at: strings as they are, everything else as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}

/** Numbers, and texts that write one; null for everything else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 400 || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export const NO_JSON = Symbol('no json');

/** Texts of a text subject are read as JSON; values of JSON are it already. */
export function jsonOf(value: unknown, kind: 'text' | 'json'): unknown {
  if (kind === 'json' || typeof value !== 'string') return value;
  const parsed = parseJsonText(value);
  return parsed.ok ? parsed.value : NO_JSON;
}

/** One list among the values stands for its items, as the values of a header that comes more than once do. */
export function itemsOf(found: readonly unknown[]): readonly unknown[] {
  const [only] = found;
  return found.length === 1 && Array.isArray(only) ? only : found;
}
