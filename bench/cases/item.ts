import { z } from 'zod';
import type { BenchCase } from './case.ts';
import { keptItemsCase } from './kept-items.ts';

export function itemCase(count: number, most: number): BenchCase {
  const id = Math.min(count, most) / 2;
  return keptItemsCase(Math.min(count, most), {
    name: `item-${count}`,
    title: `GET /items/:id answers one of ${count.toLocaleString('en')} items`,
    request: { method: 'GET', path: `/items/${id}`, headers: {}, body: '' },
    expect: { status: 200, shape: z.object({ id: z.literal(id), name: z.literal(`Item ${id}`) }) },
  });
}
