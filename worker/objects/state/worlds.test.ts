import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { memoryName } from '../../engine/collections/memory-name';
import { randomIds } from '../../platform/ids';
import { type Memory, openMemory } from './memory-playground';

const seed = [
  { id: 1, title: 'a' },
  { id: 2, title: 'b' },
];

const dice = { uuid: '5eed0000-0000-4000-8000-000000000000', random: 'dice' };

const worldScope = ({ scope, supplies }: Memory) => ({
  place: scope.place,
  models: [scope.collection],
  supplies,
});

const tablesOf = ({ stub }: Memory) =>
  runInDurableObject(stub, (_object, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  );

describe('a world', () => {
  test('has its own items, and begins with the seed', async () => {
    const group = randomIds.next();
    const main = openMemory({ group, seed });
    const other = openMemory({ group, seed, world: 'test-17' });
    await main.remove('1');
    await other.insert({ title: 'c' });
    expect((await main.items('')).map(({ id }) => id)).toEqual([2]);
    expect((await other.items('')).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('that is only read leaves no trace', async () => {
    const group = randomIds.next();
    const other = openMemory({ group, seed, world: 'reader' });
    expect(await other.items('title=b')).toEqual([seed[1]]);
    expect(await other.get('1')).toEqual(seed[0]);
    expect(await other.items('q=a')).toEqual([seed[0]]);
    expect(await tablesOf(other)).toEqual([]);
    expect(await openMemory({ group }).stub.worlds()).toEqual([]);
    expect(await other.stub.describe()).toBe(null);
  });

  test('that nobody wrote to is searched as any other', async () => {
    const rows = [
      { id: 1, title: 'json server' },
      { id: 2, title: 'else' },
    ];
    const other = openMemory({ seed: rows, world: 'reader' });
    for (let round = 0; round < 2; round++) expect(await other.items('q=JSON')).toEqual([rows[0]]);
    expect(await tablesOf(other)).toEqual([]);
  });

  test('is known to the main one from its first write, and no longer when it is gone', async () => {
    const group = randomIds.next();
    const main = openMemory({ group });
    const other = openMemory({ group, seed, world: 'test-1' });
    await other.insert({ title: 'x' });
    expect(await main.stub.worlds()).toEqual(['test-1']);
    expect(await other.stub.describe()).toMatchObject({ name: 'test-1', items: { things: 3 } });
  });

  test('lives while it is used, and is forgotten when nobody used it for a day', async () => {
    const group = randomIds.next();
    const main = openMemory({ group });
    const other = openMemory({ group, seed, world: 'test-1' });
    await other.insert({ title: 'x' });
    expect(await runDurableObjectAlarm(other.stub)).toBe(true);
    expect(await other.items('')).toHaveLength(3);
    await runInDurableObject(other.stub, (_object, { storage }) => {
      storage.sql.exec('UPDATE world SET used_at = used_at - 25 * 3600 * 1000');
    });
    await evictDurableObject(other.stub);
    expect(await runDurableObjectAlarm(other.stub)).toBe(true);
    expect(await tablesOf(other)).toEqual([]);
    expect(await main.stub.worlds()).toEqual([]);
    expect(await other.items('')).toHaveLength(2);
  });

  test('that was read a minute ago is not forgotten, though it was written to long before', async () => {
    const other = openMemory({ seed, world: 'test-1' });
    await other.insert({ title: 'x' });
    await runInDurableObject(other.stub, (_object, { storage }) => {
      storage.sql.exec('UPDATE world SET used_at = used_at - 25 * 3600 * 1000');
    });
    await evictDurableObject(other.stub);
    await other.items('');
    await evictDurableObject(other.stub);
    expect(await runDurableObjectAlarm(other.stub)).toBe(true);
    expect(await other.items('')).toHaveLength(3);
  });

  test('is forked: it is as the other one was, and then goes its own way', async () => {
    const group = randomIds.next();
    const main = openMemory({ group, seed });
    await main.insert({ title: 'c' });
    await main.state.run(worldScope(main), [
      { op: 'set', key: 'k', value: { a: 1 } },
      { op: 'call', name: 'x' },
      { op: 'move', name: 's', from: null, to: 'Two' },
    ]);
    const fork = openMemory({ group, seed, world: 'fork' });
    await fork.insert({ title: 'is gone' });
    await fork.stub.fork(fork.place, 'main');
    expect(await fork.items('')).toEqual(await main.items(''));
    expect(await fork.items('q=title')).toEqual([]);
    expect(
      await fork.state.run(worldScope(fork), [
        { op: 'get', key: 'k' },
        { op: 'call', name: 'x' },
        { op: 'scenario', name: 's' },
      ]),
    ).toEqual({ ok: true, value: [{ a: 1 }, 2, 'Two'] });
    await main.remove(null);
    expect(await fork.items('')).toHaveLength(3);
    expect(await main.stub.worlds()).toEqual(['fork']);
  });

  test('of many items is forked whole', async () => {
    const group = randomIds.next();
    const many = Array.from({ length: 12_000 }, (_, index) => ({ id: index + 1, n: index % 10 }));
    const main = openMemory({ group, seed: many });
    expect(await main.list('_limit=1')).toMatchObject({ total: 12_000 });
    const fork = openMemory({ group, seed: [], world: 'fork' });
    await fork.stub.fork(fork.place, 'main');
    expect(await fork.list('n=3&_page=1')).toMatchObject({ total: 12_000, filtered: 1_200 });
  });

  test('is exported, and made again from the document in another group', async () => {
    const first = openMemory({ seed });
    await first.insert({ title: 'c' });
    await first.state.run(worldScope(first), [{ op: 'increment', key: 'n', by: 2 }]);
    const exported = await first.state.export(worldScope(first));
    if (!exported.ok) throw new Error('It could not be exported.');
    const second = openMemory({ seed: [{ id: 'mine' }] });
    const imported = await second.stub.import(worldScope(second), exported.value, dice);
    expect(imported).toEqual({ ok: true, value: null });
    expect(await second.items('')).toEqual(await first.items(''));
    expect(await second.state.export(worldScope(second))).toEqual(exported);
  });

  test('goes with the main one', async () => {
    const group = randomIds.next();
    const main = openMemory({ group, seed });
    const other = openMemory({ group, seed, world: 'test-1' });
    await other.insert({ title: 'x' });
    await main.stub.destroy();
    expect(await tablesOf(other)).toEqual([]);
    expect(await tablesOf(main)).toEqual([]);
  });
});

/** What a suite of tests does that knows of no other: it makes an item, finds just that one, and removes it. */
async function round(memory: Memory, mark: string): Promise<boolean> {
  const made = await memory.insert({ mark });
  const items = await memory.items('');
  const isAlone = items.length === 1 && items[0]?.mark === mark;
  if ('id' in made) await memory.remove(String(made.id));
  return isAlone;
}

async function rounds(worlds: (worker: number) => string, count: number): Promise<number> {
  const group = randomIds.next();
  const workers = Array.from({ length: 16 }, async (_, worker) => {
    const memory = openMemory({ group, world: worlds(worker) });
    let alone = 0;
    for (let index = 0; index < count; index++) if (await round(memory, `${worker}.${index}`)) alone += 1;
    return alone;
  });
  return (await Promise.all(workers)).reduce((sum, alone) => sum + alone, 0);
}

describe('16 parallel workers', () => {
  test('never meet, each in a world of its own', { timeout: 120_000 }, async () => {
    expect(await rounds((worker) => `worker-${worker}`, 100)).toBe(1_600);
  });

  test('collide in one world', { timeout: 60_000 }, async () => {
    expect(await rounds(() => 'main', 20)).toBeLessThan(320);
  });

  test('count to the exact number, and never get the same id', { timeout: 60_000 }, async () => {
    const memory = openMemory();
    const scope = worldScope(memory);
    const made = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const ids: unknown[] = [];
        for (let index = 0; index < 50; index++) {
          await memory.state.run(scope, [{ op: 'increment', key: 'n', by: 1 }]);
          const item = await memory.insert({});
          if ('id' in item) ids.push(item.id);
        }
        return ids;
      }),
    );
    expect(new Set(made.flat()).size).toBe(800);
    expect(await memory.state.run(scope, [{ op: 'get', key: 'n' }])).toEqual({ ok: true, value: [800] });
    expect(env.GROUP_STATE.getByName(memoryName(memory.place)).name).toBe(memory.place.group_id);
  });
});
