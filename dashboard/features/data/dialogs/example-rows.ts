import type { Item } from '../../../api/collection-queries';
import { isItem } from './item/is-item';

/** A list of objects, or one object; nothing is no rows, and anything else undefined. */
export function exampleRows(text: string): Item[] | undefined {
  if (text.trim() === '') return [];
  try {
    const value: unknown = JSON.parse(text);
    const rows = Array.isArray(value) ? value : [value];
    return rows.every(isItem) ? rows : undefined;
  } catch {
    return undefined;
  }
}
