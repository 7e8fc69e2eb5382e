import { z } from 'zod';
import type { BenchCase } from './case.ts';
import { keptItemsCase } from './kept-items.ts';

const NEW_ITEM = { name: 'One more', category: 'c7', price: 12.5 };

export function createCase(count: number, most: number): BenchCase {
  return keptItemsCase(Math.min(count, most), {
    name: `create-${count}`,
    title: `POST /items adds one to ${count.toLocaleString('en')} items and to those added before`,
    request: {
      method: 'POST',
      path: '/items',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(NEW_ITEM),
    },
    expect: { status: 201, shape: z.object({ id: z.int().positive(), name: z.literal(NEW_ITEM.name) }) },
  });
}
