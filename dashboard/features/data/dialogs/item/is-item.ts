import type { Item } from '../../../../api/collection-queries';

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
