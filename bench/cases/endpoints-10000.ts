import type { BenchCase } from './case.ts';
import { staticJsonCase } from './static-json.ts';

export function endpoints10000(most: number): BenchCase {
  return staticJsonCase('endpoints-10000', 'endpoints', Math.min(10_000, most));
}
