import type { FieldEntry } from './fields';

const EMPTY: readonly FieldEntry[] = [];

/**
 * Names and values of a query or an urlencoded form, in order. Unlike URLSearchParams it keeps a text whose percent-encoding
 * is broken as it was sent.
 */
export function parseUrlEncoded(text: string): readonly FieldEntry[] {
  if (text === '') return EMPTY;
  const entries: FieldEntry[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('&', start);
    const end = next === -1 ? text.length : next;
    if (end > start) entries.push(pair(text, start, end));
    start = end + 1;
  }
  return entries;
}

function pair(text: string, start: number, end: number): FieldEntry {
  const part = text.slice(start, end);
  const equals = part.indexOf('=');
  if (equals === -1) return [decodeWord(part), ''];
  return [decodeWord(part.slice(0, equals)), decodeWord(part.slice(equals + 1))];
}

function decodeWord(word: string): string {
  const spaced = word.includes('+') ? word.replaceAll('+', ' ') : word;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
