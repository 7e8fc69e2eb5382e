import type { Item } from '../../../api/collection-queries';
import type { Column } from './columns';

/** A cell shows so much of a long value. */
const MOST_CHARACTERS = 200;

/** Longer texts, and those of several lines, are edited where there is room. */
const LONGEST_LINE = 500;

export type ParsedCell =
  /** `undefined` takes the field away. */
  { ok: true; value: unknown } | { ok: false; fault: 'number' | 'integer' };

export function shownText(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** Whether a line is enough to edit it, or it takes the editor of JSON. */
export function isWide(column: Column, value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return true;
  if (typeof value === 'string') return value.length > LONGEST_LINE || value.includes('\n');
  return column.kind === 'json';
}

/** What an editor begins with. */
export function editedText(column: Column, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (column.kind === 'choice') return JSON.stringify(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  // Where any type may stand, a text that looks like another type keeps its quotes.
  return column.kind === 'any' && isJson(value) ? JSON.stringify(value) : value;
}

export function parseCell(column: Column, text: string, before: unknown): ParsedCell {
  if (column.kind === 'text') return ok(text === '' && typeof before !== 'string' ? before : text);
  const trimmed = text.trim();
  if (trimmed === '') return ok(column.isNullable ? null : undefined);
  if (column.kind === 'number' || column.kind === 'integer') return parseNumber(column.kind, trimmed);
  return ok(isJson(trimmed) ? JSON.parse(trimmed) : text);
}

function parseNumber(kind: 'number' | 'integer', text: string): ParsedCell {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) return { ok: false, fault: 'number' };
  if (kind === 'integer' && !Number.isInteger(value)) return { ok: false, fault: 'integer' };
  return ok(value);
}

/** The item with the field set, in its place; without it for `undefined`. */
export function withField(item: Item, key: string, value: unknown): Item {
  if (value !== undefined) return { ...item, [key]: value };
  return Object.fromEntries(Object.entries(item).filter(([other]) => other !== key));
}

function ok(value: unknown): ParsedCell {
  return { ok: true, value };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
