import type { SortKey } from '../../engine/collections/collection-query';
import { MemoryLimit } from './memory-limit';

/** The place of an item in a sorted list: what it is sorted by, and its number. */
export type CursorPlace = { values: (string | number | null)[]; seq: number };

const LONGEST = 2_000;

export function writeCursor({ values, seq }: CursorPlace): string {
  const text = btoa(encodeURIComponent(JSON.stringify([seq, ...values])));
  if (text.length > LONGEST)
    throw new MemoryLimit('A list that is sorted by such long values has no cursor: page it by number.');
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null for a cursor that is none of this list's. */
export function readCursor(text: string, sort: readonly SortKey[]): CursorPlace | null {
  const [seq, ...values] = parse(text) ?? [];
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || values.length !== sort.length) return null;
  return values.every(isSortable) ? { seq, values } : null;
}

function isSortable(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function parse(text: string): unknown[] | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(
      decodeURIComponent(atob(text.replaceAll('-', '+').replaceAll('_', '/'))),
    );
    return Array.isArray(value) ? value : null;
  } catch {
    // Not a cursor of ours; the caller says so.
    return null;
  }
}
