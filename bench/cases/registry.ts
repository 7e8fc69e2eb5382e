import type { BenchCase } from './case.ts';
import { endpoints10 } from './endpoints-10.ts';
import { endpoints10000 } from './endpoints-10000.ts';
import { staticCase } from './static.ts';

export const CASES: readonly BenchCase[] = [staticCase, endpoints10, endpoints10000];
