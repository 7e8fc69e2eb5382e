import type { SchemaObject } from '../../schema/subschemas';
import type { Breach } from './breach';
import { numberAt } from './number-at';

/** By how much a bound is passed: little first, and more where the schema allows only some numbers. */
const STEPS = [0, 1, 0.5, 10, 1000];

export function numberBreaches(schema: SchemaObject, value: number): Omit<Breach, 'path'>[] {
  const factor = numberAt(schema, 'multipleOf') ?? 1;
  const beyond = (keyword: string, direction: 1 | -1) => {
    const bound = numberAt(schema, keyword);
    if (bound === null) return [];
    return STEPS.map((step) => ({ keyword, change: () => bound + direction * step * factor }));
  };
  const broken = [
    ...beyond('minimum', -1),
    ...beyond('exclusiveMinimum', -1),
    ...beyond('maximum', 1),
    ...beyond('exclusiveMaximum', 1),
  ];
  if (numberAt(schema, 'multipleOf') === null) return broken;
  const between = [factor / 2, -factor / 2, 1, -1].map((step) => ({
    keyword: 'multipleOf',
    change: () => value + step,
  }));
  return [...broken, ...between];
}
