import { keywordOf, type SchemaObject } from '../../schema/subschemas';
import type { Breach } from './breach';
import { numberAt } from './number-at';

const MOST_ITEMS = 10_000;

export function arrayBreaches(schema: SchemaObject, value: readonly unknown[]): Omit<Breach, 'path'>[] {
  const broken: Omit<Breach, 'path'>[] = [];
  const fewest = numberAt(schema, 'minItems');
  if (fewest !== null && fewest > 0) {
    broken.push({ keyword: 'minItems', change: () => value.slice(0, fewest - 1) });
  }
  const [first] = value;
  if (value.length === 0) return broken;
  const most = numberAt(schema, 'maxItems');
  if (most !== null && most < MOST_ITEMS) {
    broken.push({
      keyword: 'maxItems',
      change: () => Array.from({ length: most + 1 }, (_, index) => value[index % value.length]),
    });
  }
  if (keywordOf(schema, 'uniqueItems') === true) {
    broken.push(
      { keyword: 'uniqueItems', change: () => [...value, first] },
      { keyword: 'uniqueItems', change: () => value.map((item, index) => (index === 1 ? first : item)) },
    );
  }
  return broken;
}
