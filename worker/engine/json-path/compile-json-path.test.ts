import { expect, test } from 'vitest';
import { compileJsonPath } from './compile-json-path';

const STORE = {
  store: {
    book: [
      { category: 'reference', author: 'Rees', title: 'Sayings', price: 8.95 },
      { category: 'fiction', author: 'Waugh', title: 'Sword', price: 12.99, tags: ['war', 'old'] },
      { category: 'fiction', author: 'Melville', title: 'Moby Dick', isbn: '0-553', price: 8.99 },
      { category: 'fiction', author: 'Tolkien', title: 'Lord', isbn: '0-395', price: 22.99, tags: [] },
    ],
    bicycle: { color: 'red', price: 399, 'max-speed': 30 },
  },
  limit: 10,
  'a.b': 1,
  'it\'s "x"': 2,
  nothing: null,
  list: [0, 1, 2, 3, 4, 5],
};

function find(path: string, value: unknown = STORE): unknown[] | string {
  const compiled = compileJsonPath(path);
  return compiled.ok ? compiled.find(value) : `${compiled.offset}: ${compiled.reason}`;
}

const titles = (path: string) => find(`${path}.title`);

test.each([
  ['$', [STORE]],
  ['', [STORE]],
  ['$.limit', [10]],
  ['limit', [10]],
  ['store.bicycle.color', ['red']],
  ["$['store']['bicycle']['color']", ['red']],
  ["$.store['bicycle','limit'].color", ['red']],
  ["$['a.b']", [1]],
  ["$['it\\'s \"x\"']", [2]],
  ['$["it\'s \\"x\\""]', [2]],
  ["$.'a.b'", [1]],
  ['$.store.bicycle.max-speed', [30]],
  ['$.nothing', [null]],
  ['$.missing', []],
  ['$.limit.deeper', []],
  ['$.list[0]', [0]],
  ['$.list[-1]', [5]],
  ['$.list[9]', []],
  ['list.2', [2]],
  ['$.list[0,2]', [0, 2]],
  ['$.list[1:3]', [1, 2]],
  ['$.list[-2:]', [4, 5]],
  ['$.list[:2]', [0, 1]],
  ['$.list[::2]', [0, 2, 4]],
  ['$.list[::-1]', [5, 4, 3, 2, 1, 0]],
  ['$.list[5:1:-2]', [5, 3]],
  ['$.list[::0]', []],
  ['$.list[(@.length-1)]', [5]],
  ['$.list.length', [6]],
  ['$.list.length()', [6]],
  ['$.list.size()', [6]],
  ['$..book.length()', [4]],
  ['$..book[*].length()', [4]],
  ['$.list.max()', [5]],
  ['$.list.min()', [0]],
  ['$.list.sum()', [15]],
  ['$.list.avg()', [2.5]],
  ['$.list.first()', [0]],
  ['$.list.last()', [5]],
  ['$.store.bicycle.keys()', [['color', 'price', 'max-speed']]],
  ['$..price.sum()', [452.92]],
  ['$..color', ['red']],
  ['$..book[2].title', ['Moby Dick']],
  ['$.store.*.color', ['red']],
  ['$..[?(@.isbn)].isbn', ['0-553', '0-395']],
])('%s', (path, found) => {
  const result = find(path);
  expect(
    Array.isArray(result)
      ? result.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))
      : result,
  ).toEqual(found);
});

test.each([
  ["$.store.book[?(@.author == 'Waugh')]", ['Sword']],
  ["$.store.book[?@.author=='Waugh']", ['Sword']],
  ['$.store.book[?(@.price < $.limit)]', ['Sayings', 'Moby Dick']],
  ['$.store.book[?(@.price < 10 && @.category == "fiction")]', ['Moby Dick']],
  ["$.store.book[?(@.author == 'Rees' || @.author == 'Tolkien')]", ['Sayings', 'Lord']],
  ['$.store.book[?(!@.isbn)]', ['Sayings', 'Sword']],
  ['$.store.book[?(!(@.isbn && @.price > 10))]', ['Sayings', 'Sword', 'Moby Dick']],
  ['$.store.book[?(@.author =~ /M.*/)]', ['Moby Dick']],
  ["$.store.book[?(@.author in ['Rees', 'Waugh'])]", ['Sayings', 'Sword']],
  ["$.store.book[?(@.author nin ['Rees', 'Waugh'])]", ['Moby Dick', 'Lord']],
  ["$.store.book[?(@.tags contains 'war')]", ['Sword']],
  ["$.store.book[?(@.title contains 'Dick')]", ['Moby Dick']],
  ["$.store.book[?(@.tags anyof ['war'])]", ['Sword']],
  ["$.store.book[?(@.tags subsetof ['war', 'old', 'new'])]", ['Sword', 'Lord']],
  ["$.store.book[?(@.tags noneof ['war'])]", ['Lord']],
  ['$.store.book[?(@.tags size 2)]', ['Sword']],
  ['$.store.book[?(@.tags empty true)]', ['Lord']],
  ['$.store.book[?(@.tags.length() == 2)]', ['Sword']],
  ['$.store.book[?length(@.title) == 4]', ['Lord']],
  ['$.store.book[?count(@.tags[*]) > 1]', ['Sword']],
  ["$.store.book[?match(@.author, 'T.*n')]", ['Lord']],
  ["$.store.book[?search(@.author, 'elv')]", ['Moby Dick']],
  ["$.store.book[?(@['price'] >= 12.99)]", ['Sword', 'Lord']],
  ['$.store.book[?(@.price != 8.95)]', ['Sword', 'Moby Dick', 'Lord']],
  ['$.store.book[?(@.isbn == null)]', []],
  ["$.store.book[?(@.tags == ['war', 'old'])]", ['Sword']],
  ['$.store.book[?(@..price > 1)]', []],
])('%s finds the right books', (path, books) => {
  expect(titles(path)).toEqual(books);
});

test.each([
  ['$.', 2],
  ['$.a[', 4],
  ["$['a", 2],
  ['$.a[?(@.b == )]', 13],
  ['$.a b', 4],
  ['$.a.explode()', 4],
  ['$.a[?(@.b is 1)]', 10],
  ['$[?(@.a =~ /(/)]', 11],
  ["$[?('x')]", 4],
  ['$[?nope(@)]', 3],
  ['$.a[1:b]', 6],
  [`$${'[?(@'.repeat(100)}`, 100],
  ['a'.repeat(3000), 2000],
])('%s is refused at its place', (path, offset) => {
  const compiled = compileJsonPath(path);
  if (compiled.ok) throw new Error('It was accepted.');
  expect(compiled.reason).not.toBe('');
  if (path.length < 100) expect(compiled.offset).toBe(offset);
});

test('only what the document itself has is found', () => {
  expect(find('$.constructor', {})).toEqual([]);
  expect(find('$.__proto__', {})).toEqual([]);
  expect(find('$.__proto__.x', JSON.parse('{"__proto__":{"x":1}}'))).toEqual([1]);
});

test('an evaluation ends however much it is asked for', () => {
  const wide = Array.from({ length: 2000 }, (_, index) => ({ index, inner: [1, 2, 3] }));
  const started = performance.now();
  expect(find('$..*..*..*..*', wide).length).toBeLessThanOrEqual(10_000);
  find('$[?(@.index == $[?(@.index == $[?(@.index > 0)].index)].index)]', wide);
  expect(performance.now() - started).toBeLessThan(10_000);
});
