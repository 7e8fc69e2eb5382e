import { z } from 'zod';
import type { BenchCase } from './case.ts';
import { keptItemsCase } from './kept-items.ts';

const CATEGORY = 'c7';
const PAGE = 20;

const shape = z
  .array(z.object({ category: z.literal(CATEGORY), price: z.number() }))
  .length(PAGE)
  .refine((page) => page.every(({ price }, index) => price >= (page[index - 1]?.price ?? 0)), {
    error: 'the prices do not rise',
  });

export function listCase(count: number, most: number): BenchCase {
  return keptItemsCase(Math.min(count, most), {
    name: `list-${count}`,
    title: `GET /items answers 20 of ${count.toLocaleString('en')} items, of one category, the cheapest first`,
    request: {
      method: 'GET',
      path: `/items?category=${CATEGORY}&_sort=price&_order=asc&_limit=${PAGE}`,
      headers: {},
      body: '',
    },
    pathFor: { mockoon: `/items?category_eq=${CATEGORY}&sort=price&order=asc&limit=${PAGE}` },
    expect: { status: 200, shape },
  });
}
