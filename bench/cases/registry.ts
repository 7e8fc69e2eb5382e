import type { BenchCase } from './case.ts';
import { createCase } from './create.ts';
import { endpoints10 } from './endpoints-10.ts';
import { endpoints10000 } from './endpoints-10000.ts';
import { itemCase } from './item.ts';
import { listCase } from './list.ts';
import { s3ListCase } from './s3-list.ts';
import { S3_OBJECT_CASES } from './s3-objects.ts';
import { staticCase } from './static.ts';
import { templateCase } from './template.ts';
import { validateCase } from './validate.ts';

/** Every case; those with many endpoints, items or objects get no more than `most`. */
export function allCases(most = Number.POSITIVE_INFINITY): readonly BenchCase[] {
  return [
    staticCase,
    endpoints10,
    endpoints10000(most),
    templateCase,
    validateCase,
    itemCase(1_000, most),
    listCase(1_000, most),
    listCase(100_000, most),
    createCase(1_000, most),
    createCase(100_000, most),
    ...S3_OBJECT_CASES,
    s3ListCase(most),
  ];
}
