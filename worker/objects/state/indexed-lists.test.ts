import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { type Memory, openMemory } from './memory-playground';

const things = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    title: `thing ${(index * 7919) % count}`,
    shelf: `shelf-${index % 1_000}`,
    price: ((index * 31) % 100_000) / 100,
    ok: index % 2 === 0,
  }));

/** Made in parts: a seed has a bound. */
async function filled(count: number): Promise<Memory> {
  const memory = openMemory();
  const all = things(count);
  const dice = { uuid: '5eed0000-0000-4000-8000-000000000000', random: 'dice' };
  for (let start = 0; start < count; start += 10_000) {
    const items = all.slice(start, start + 10_000);
    const answer = await memory.ask((scope) => memory.stub.insert(scope, { items, dice, isInstead: false }));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  }
  return memory;
}

/** The statements that a list takes, and how SQLite carries them out. */
async function plansOf(memory: Memory, query: string): Promise<string[]> {
  await memory.list(query);
  return runInDurableObject(memory.stub, async (object, { storage }) => {
    const { sql } = storage;
    const seen: { text: string; bindings: unknown[] }[] = [];
    const exec = sql.exec.bind(sql);
    Object.defineProperty(sql, 'exec', {
      configurable: true,
      value: (text: string, ...bindings: unknown[]) => {
        if (text.includes('FROM items_')) seen.push({ text, bindings });
        return exec(text, ...(bindings as string[]));
      },
    });
    const { query: parsed, joins } = memory.wish(query);
    await object.list(memory.scope, { query: parsed, joins });
    Reflect.deleteProperty(sql, 'exec');
    return seen.flatMap(({ text, bindings }) =>
      exec<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, ...(bindings as string[]))
        .toArray()
        .map(({ detail }) => detail),
    );
  });
}

const RUNS = 40;

/** Of one list, in milliseconds: the clock is coarse, so many are timed as one. */
async function timeOf(memory: Memory, query: string): Promise<number> {
  await memory.list(query);
  const start = performance.now();
  for (let run = 0; run < RUNS; run++) await memory.list(query);
  return (performance.now() - start) / RUNS;
}

describe('a list of 100,000 items', { timeout: 120_000 }, () => {
  test('answers a page by index, in the time that 1,000 take', async () => {
    const [few, many] = [await filled(1_000), await filled(100_000)];
    const { next } = await many.list('_sort=price&_limit=20&_cursor=');
    for (const query of [
      '_page=1&_limit=20',
      '_limit=20&_cursor=',
      '_sort=price&_page=1&_limit=20',
      '_sort=price&_order=desc&_page=1&_limit=20',
      '_sort=ok,-price&_page=1&_limit=20',
      'shelf=shelf-7&_page=1&_limit=20',
      'shelf=shelf-7&_sort=price&_page=1&_limit=20',
      'price_gte=10&price_lt=10.1&_limit=20',
      'id=471',
      `_sort=price&_limit=20&_cursor=${next}`,
    ]) {
      const plans = await plansOf(many, query);
      const walks = plans.filter((plan) => plan.startsWith('SCAN') && !plan.includes('USING INDEX'));
      // In the order of its rows a table is its own index.
      const isInOrder = !/_sort|=shelf|price_|id=/.test(query);
      expect(walks.length === 0 || isInOrder, `${query}: ${plans.join(' | ')}`).toBe(true);
      if (query.includes('_sort')) expect(plans.join(' | '), query).not.toContain('TEMP B-TREE');
      const [short, long] = [await timeOf(few, query), await timeOf(many, query)];
      // A hundred times as many items: a walk would show through any noise of the machine.
      expect(long, query).toBeLessThan(short * 20 + 10);
    }
  });
});
