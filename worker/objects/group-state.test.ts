import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { type Memory, openMemory } from './state/memory-playground';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    title: `title ${index + 1}`,
    views: index % 7,
  }));

describe('the items of a collection', () => {
  test('are made, read, replaced, merged and removed', async () => {
    const memory = openMemory();
    expect(await memory.insert({ title: 'a' })).toEqual({ id: 1, title: 'a' });
    expect(await memory.insert({ title: 'b' })).toEqual({ id: 2, title: 'b' });
    expect(await memory.get('1')).toEqual({ id: 1, title: 'a' });
    expect(await memory.change('1', { title: 'c' }, 'whole')).toEqual({ title: 'c', id: 1 });
    expect(await memory.change('1', { stars: 3 }, 'part')).toEqual({ title: 'c', id: 1, stars: 3 });
    expect(await memory.change('1', { id: 9 }, 'part')).toMatchObject({ id: 1 });
    await memory.remove('1');
    expect(await memory.get('1')).toBe('missing');
    expect(await memory.items('')).toEqual([{ id: 2, title: 'b' }]);
  });

  test('survive that the object leaves memory', async () => {
    const memory = openMemory();
    await memory.insert({ title: 'a' });
    await evictDurableObject(memory.stub);
    expect(await memory.items('')).toEqual([{ id: 1, title: 'a' }]);
  });

  test('are born from the seed, once', async () => {
    const memory = openMemory({ seed: numbered(3) });
    expect(await memory.items('')).toHaveLength(3);
    await memory.remove('2');
    await evictDurableObject(memory.stub);
    expect((await memory.items('')).map(({ id }) => id)).toEqual([1, 3]);
    await memory.stub.reset();
    expect(await memory.items('')).toHaveLength(3);
  });

  test('never share an id or a unique key', async () => {
    const memory = openMemory({ uniqueKeys: [['email'], ['team', 'seat']] });
    await memory.insert({ id: 'x', email: 'a@b.c', team: 1, seat: 1 });
    expect(await memory.insert({ id: 'x' })).toEqual({ kind: 'taken', fields: ['id'], id: 'x' });
    expect(await memory.insert({ email: 'a@b.c' })).toEqual({ kind: 'taken', fields: ['email'], id: 'x' });
    expect(await memory.insert({ team: 1, seat: 1 })).toMatchObject({ fields: ['team', 'seat'] });
    const other = await memory.insert({ team: 1, seat: 2, email: null });
    expect(other).toMatchObject({ seat: 2 });
    expect(await memory.insert({ team: 1, seat: 3, email: null })).toMatchObject({ seat: 3 });
    expect(await memory.change('x', { seat: 2 }, 'part')).toMatchObject({ kind: 'taken' });
    expect(await memory.change('x', { seat: 1 }, 'part')).toMatchObject({ seat: 1 });
  });

  test('are what the schema says, or are not written', async () => {
    const schema = { type: 'object', properties: { age: { type: 'integer' } }, required: ['id', 'age'] };
    const memory = openMemory({ schema });
    expect(await memory.insert({ age: 'x' })).toMatchObject({
      kind: 'invalid',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/age' })]),
    });
    expect(await memory.insert({ age: 1 })).toEqual({ id: 1, age: 1 });
    expect(await memory.change('1', { age: null }, 'part')).toMatchObject({ kind: 'invalid' });
    await evictDurableObject(memory.stub);
    expect(await memory.change('1', { age: 2 }, 'part')).toMatchObject({ age: 2 });
    expect(await memory.items('')).toEqual([{ id: 1, age: 2 }]);
  });

  test('have a bounded size', async () => {
    const memory = openMemory();
    expect(await memory.insert({ text: 'x'.repeat(300_000) })).toMatchObject({ kind: 'limit' });
    expect(await memory.insert({ text: 'ü'.repeat(140_000) })).toMatchObject({ kind: 'limit' });
    expect(await memory.insert({ text: 'x'.repeat(250_000) })).toMatchObject({ id: 1 });
  });

  test.each([
    ['number', { id: 'a' }, 1],
    ['number', { id: 41 }, 42],
    ['auto', { id: 41 }, 42],
    ['auto', { id: 'a' }, 'dice'],
    ['random', { id: 41 }, 'dice'],
    ['uuid', { id: 41 }, '5eed0000-0000-4000-8000-000000000000'],
  ] as const)('of the strategy %s get an id after %j', async (idStrategy, first, expected) => {
    const memory = openMemory({ idStrategy });
    await memory.insert(first);
    expect(await memory.insert({})).toEqual({ id: expected });
  });

  test('that must bring their id are refused without', async () => {
    const memory = openMemory({ idStrategy: 'client' });
    expect(await memory.insert({})).toMatchObject({ kind: 'refused', pointer: '/id' });
    expect(await memory.insert({ id: 'mine' })).toEqual({ id: 'mine' });
  });

  test('may have hostile names of fields', async () => {
    const memory = openMemory();
    const item = JSON.parse('{"__proto__": 1, "constructor": 2, "a\'b": 3, "a.b": 4, "x) OR 1=1 --": 5}');
    await memory.insert(item);
    expect(await memory.items('')).toEqual([{ ...item, id: 1 }]);
    expect(await memory.items('__proto__=1')).toHaveLength(1);
    expect(await memory.items('constructor=3')).toHaveLength(0);
    expect(await memory.items("a'b=3")).toHaveLength(1);
    expect(await memory.items("a'b=4")).toHaveLength(0);
    expect(await memory.items(`${encodeURIComponent('x) OR 1=1 --')}=6`)).toHaveLength(0);
    expect(await memory.items('_sort=__proto__')).toHaveLength(1);
  });
});

describe('a list', () => {
  const three = [
    { id: 1, name: 'Ada', age: 36, tags: { first: 'x' }, ok: true },
    { id: 2, name: 'bob', age: 7, tags: { first: 'y' }, ok: false },
    { id: 3, name: 'Cy', age: null, note: 'Ünder 7' },
  ];
  const ids = async (memory: Memory, query: string) => (await memory.items(query)).map(({ id }) => id);

  test.each([
    ['name=Ada', [1]],
    ['name=Ada&name=bob', [1, 2]],
    ['age=7', [2]],
    ['id=2', [2]],
    ['ok=true', [1]],
    ['ok=1', []],
    ['tags.first=y', [2]],
    ['age_gte=7&age_lte=20', [2]],
    ['age:gt=7', [1]],
    ['name_ne=Ada', [2, 3]],
    ['age_ne=7', [1]],
    ['name_like=^(a|C)', [1, 3]],
    ['name_like=d', [1]],
    ['note_like=ünd', [3]],
    ['name:contains=B', [2]],
    ['name:startsWith=c', [3]],
    ['name:endsWith=A', [1]],
    ['name:in=Ada,Cy', [1, 3]],
    ['q=ada', [1]],
    ['q=7', [2, 3]],
    ['q=under', []],
    ['q=ünder', [3]],
    ['nobody=has', [1, 2, 3]],
    ['nobody:eq=has', []],
    ['_sort=age', [2, 1, 3]],
    ['_sort=age&_order=desc', [3, 1, 2]],
    ['_sort=-name', [2, 3, 1]],
    ['_start=1&_end=2', [2]],
    ['_limit=2', [1, 2]],
    ['_page=2&_limit=2', [3]],
    ['_where={"age":{"gt":7}}', [1]],
    ['_where={"or":[{"age":7},{"name":{"eq":"Cy"}}]}', [2, 3]],
  ])('answers %s', async (query, expected) => {
    const memory = openMemory({ seed: three });
    expect(await ids(memory, query)).toEqual(expected);
  });

  test('says how many there are, and how many fit', async () => {
    const memory = openMemory({ seed: numbered(30) });
    expect(await memory.list('views=2&_page=1&_limit=2')).toMatchObject({ total: 30, filtered: 4 });
    expect(await memory.list('title_like=title 1.&_limit=3')).toMatchObject({ total: 30, filtered: 10 });
    expect(await memory.list('_page=9&_per_page=20')).toMatchObject({ page: 2, filtered: 30 });
  });

  test.each([
    '',
    '_sort=views',
    '_sort=views&_order=desc',
    '_sort=views,-title',
    '_sort=maybe,-id',
    'views_ne=3',
  ])('is read to its end by cursor, each item once: %s', async (query) => {
    const seed = numbered(300).map((item) => (item.id % 3 === 0 ? { ...item, maybe: item.id % 5 } : item));
    const memory = openMemory({ seed });
    const whole = await memory.items(query);
    const paged: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: string[]; next: string | null } = await memory.list(
        `${query}&_limit=37&_cursor=${cursor}`,
      );
      paged.push(...page.items.map((item) => JSON.parse(item)));
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(200);
  });

  test('refuses a cursor that is none, and a list that is too long', async () => {
    const memory = openMemory({ seed: [{ id: 1 }] });
    expect(await memory.problem('_cursor=nonsense')).toMatchObject({ kind: 'limit' });
    for (let index = 0; index < 80; index++) await memory.insert({ text: 'x'.repeat(250_000) });
    expect(await memory.problem('')).toMatchObject({
      kind: 'limit',
      detail: expect.stringContaining('page'),
    });
    expect(await memory.items('_limit=2')).toHaveLength(2);
  });

  test('finds by search what is written later, and no more what is gone', async () => {
    const memory = openMemory({ seed: numbered(5) });
    expect(await memory.items('q=title')).toHaveLength(5);
    await memory.insert({ title: 'needle"s' });
    expect(await ids(memory, 'q=EEDLE"')).toEqual([6]);
    await memory.change('6', { title: 'hay' }, 'part');
    expect(await ids(memory, 'q=needle')).toEqual([]);
    await memory.remove('1');
    expect(await ids(memory, 'q=title')).toEqual([2, 3, 4, 5]);
  });
});
