import { describe, expect, test } from 'vitest';
import { openDiary, SEED } from '../../../testing/diary-playground';
import { TEST_MEMORIES } from '../../../testing/test-memories';
import { takeRows } from './copied-rows';

const MEGABYTE = 1024 * 1024;

const picture = (size: number, fill: number) => new Uint8Array(size).fill(fill);

async function forked(from: ReturnType<typeof openDiary>) {
  const fork = openDiary({ group: from.group, world: 'fork' });
  await fork.stub.fork(fork.place, from.place.world);
  return fork;
}

describe('a fork of what a service keeps', () => {
  test('has every row of every table, and goes its own way', async () => {
    const main = openDiary();
    await main.diary.write({ id: 'b', text: 'with a picture', picture: picture(1000, 7) });
    await main.diary.mark({ entry: 'b', mark: 'good' });
    await main.ledger.add('x');
    const fork = await forked(main);
    expect(await fork.diary.read()).toEqual(await main.diary.read());
    expect(await fork.diary.sizes()).toEqual([
      { id: 'a', size: null },
      { id: 'b', size: 1000 },
    ]);
    await fork.diary.write({ id: 'c', text: '' });
    await main.diary.forget('a');
    expect(await fork.ids()).toEqual(['a', 'b', 'c']);
    expect(await fork.ledger.add('y')).toBe(2);
    expect(await main.ledger.all()).toEqual([{ id: 'x' }]);
    expect(await fork.stub.describe()).toMatchObject({ rows: { entries: 3, notes: 0 } });
    expect(fork.asked.seeds).toBe(0);
  });

  test('replaces what the world had before', async () => {
    const main = openDiary();
    await main.diary.write({ id: 'b', text: '' });
    const fork = openDiary({ group: main.group, world: 'fork' });
    await fork.diary.write({ id: 'gone', text: '' });
    await fork.ledger.add('gone');
    await fork.stub.fork(fork.place, 'main');
    expect(await fork.ids()).toEqual(['a', 'b']);
    expect(await fork.ledger.all()).toEqual([]);
  });

  test('of a world that nobody wrote to begins with the seed', async () => {
    const fork = await forked(openDiary());
    expect(await fork.diary.read()).toEqual(SEED);
    expect(await fork.main.worlds()).toEqual(['fork']);
  });

  test('comes whole, however much there is', { timeout: 60_000 }, async () => {
    const main = openDiary();
    for (let index = 0; index < 24; index++)
      await main.diary.write({ id: `p${index}`, text: '', picture: picture(MEGABYTE, index) });
    await main.inside(({ sql }) => {
      sql.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 45000)
        INSERT INTO diary_marks SELECT 'a', printf('%06d', i) FROM n`);
    });
    const fork = await forked(main);
    expect(await fork.stub.describe()).toMatchObject({ rows: { entries: 25, marks: 45_000 } });
    const sizes = await fork.diary.sizes();
    expect(sizes.filter(({ size }) => size === MEGABYTE)).toHaveLength(24);
    const sums = (opened: typeof main) =>
      opened.inside(({ sql }) =>
        sql.exec('SELECT id, hex(substr(picture, -2)) AS tail FROM diary_entries ORDER BY seq').toArray(),
      );
    expect(await sums(fork)).toEqual(await sums(main));
  });

  test('in the middle of writes has all that was there when it began', { timeout: 60_000 }, async () => {
    const main = openDiary();
    for (let index = 0; index < 20; index++)
      await main.diary.write({ id: `p${index}`, text: '', picture: picture(MEGABYTE, index) });
    const writing = (async () => {
      for (let index = 0; index < 50; index++) {
        await main.diary.write({ id: `w${index}`, text: '' });
        await main.diary.mark({ entry: `w${index}`, mark: 'new' });
      }
    })();
    const fork = await forked(main);
    await writing;
    const ids = await fork.ids();
    expect(ids.slice(0, 21)).toEqual(['a', ...Array.from({ length: 20 }, (_, index) => `p${index}`)]);
    expect(ids.length).toBeLessThanOrEqual(71);
  });

  test('leaves out what hangs on a row that came too late', async () => {
    const main = openDiary();
    await main.diary.write({ id: 'b', text: '' });
    await main.diary.mark({ entry: 'b', mark: 'good' });
    const fork = openDiary({ group: main.group, world: 'fork' });
    const rows = [
      ['a', 'kept'],
      ['b', 'left out'],
    ];
    await fork.diary.write({ id: 'c', text: '' });
    await fork.inside((storage) => {
      const table = { kind: 'diary', table: 'diary_marks', columns: ['entry', 'mark'], rows };
      const pulled = { kinds: ['diary'], tables: [table], next: null };
      storage.transactionSync(() => takeRows(storage.sql, TEST_MEMORIES, pulled));
      expect(storage.sql.exec('SELECT mark FROM diary_marks').toArray()).toEqual([{ mark: 'kept' }]);
    });
  });

  test('does not do once more what the other world has under way', async () => {
    const main = openDiary();
    await main.diary.plan({ id: 'n', url: 'https://receiver.example/', in_ms: 3_600_000 });
    const fork = await forked(main);
    expect(await fork.states()).toEqual({ n: 'left' });
    expect(await fork.inside(({ sql }) => sql.exec('SELECT * FROM wakes').toArray())).toEqual([]);
    expect(await main.states()).toEqual({ n: 'pending' });
  });
});
