import type { BenchCase, KeptItems } from './case.ts';

const CATEGORIES = 10;

export type Item = { id: number; name: string; category: string; price: number };

/** Small items in ten categories, their prices in no order. */
export function itemsUpTo(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `Item ${index + 1}`,
    category: `c${index % CATEGORIES}`,
    price: ((index * 7919) % 100_000) / 100,
  }));
}

const KEEPS_NOTHING = 'its default set-up keeps no items';

type Parts = Pick<BenchCase, 'name' | 'title' | 'request' | 'expect' | 'pathFor'>;

/** What is asked of servers that keep `count` items. */
export function keptItemsCase(count: number, parts: Parts): BenchCase {
  const keeps: KeptItems = { name: 'items', items: itemsUpTo(count) };
  const skips = { wiremock: KEEPS_NOTHING, 'wiremock-nojournal': KEEPS_NOTHING, prism: KEEPS_NOTHING };
  return { ...parts, family: parts.name, endpoints: [], keeps, skips };
}
