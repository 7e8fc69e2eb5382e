import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random';
import type { ListWish } from '../../engine/s3/store/listing';
import { groupOf, type KeyRange, listPage, successorOf } from './listing-range';

const encoder = new TextEncoder();

function byBytes(one: string, other: string): number {
  const left = encoder.encode(one);
  const right = encoder.encode(other);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** As SQLite would read it, from a sorted list. */
function readerOf(keys: readonly string[]) {
  let reads = 0;
  const read = ({ from, isFromIncluded, until }: KeyRange, most: number) => {
    reads += 1;
    const inRange = (key: string) =>
      byBytes(key, from) >= (isFromIncluded ? 0 : 1) && (until === null || byBytes(key, until) < 0);
    return keys
      .filter(inRange)
      .slice(0, most)
      .map((key) => ({ key }));
  };
  return { read, reads: () => reads };
}

/** What a page has to be, worked out without any cleverness. */
function expectedPage(keys: readonly string[], wish: ListWish) {
  const isSkippedGroup = (group: string | null) => group !== null && group === wish.after;
  const entries: { name: string; isGroup: boolean }[] = [];
  for (const key of keys) {
    if (!key.startsWith(wish.prefix)) continue;
    const group = groupOf(key, wish);
    if (isSkippedGroup(group) || (wish.after !== '' && byBytes(key, wish.after) <= 0)) continue;
    const name = group ?? key;
    if (!entries.some((entry) => entry.isGroup && entry.name === name))
      entries.push({ name, isGroup: group !== null });
  }
  const shown = entries.slice(0, wish.most);
  return {
    rows: shown.filter(({ isGroup }) => !isGroup).map(({ name }) => ({ key: name })),
    commonPrefixes: shown.filter(({ isGroup }) => isGroup).map(({ name }) => name),
    isTruncated: entries.length > wish.most,
    last: shown.at(-1)?.name ?? null,
  };
}

test('pages are those that a look at every key gives', () => {
  const random = createRandom('listing');
  const letters = ['a', 'b', '/', '-', 'é', '\ud83d\ude00', '\uffee', '\ud7ff'];
  const text = (longest: number) =>
    Array.from({ length: random.integer(0, longest) }, () => letters[random.integer(0, 7)]).join('');
  for (let round = 0; round < 400; round++) {
    const keys = [...new Set(Array.from({ length: random.integer(0, 40) }, () => `a${text(5)}`))].sort(
      byBytes,
    );
    const { read } = readerOf(keys);
    const wish: ListWish = {
      prefix: random.integer(0, 1) ? `a${text(1)}` : '',
      delimiter: ['', '/', '-', 'b/'][random.integer(0, 3)] ?? '',
      after: random.integer(0, 1) ? `a${text(3)}` : '',
      most: random.integer(1, 8),
    };
    expect(listPage(wish, read), JSON.stringify({ wish, keys })).toEqual(expectedPage(keys, wish));
  }
});

test('page after page tells everything once', () => {
  const keys = ['a', 'b/1', 'b/2', 'b/3', 'c', 'd/1', 'e'];
  const { read } = readerOf(keys);
  const told: string[] = [];
  let after = '';
  for (;;) {
    const page = listPage({ prefix: '', delimiter: '/', after, most: 1 }, read);
    told.push(...page.rows.map(({ key }) => key), ...page.commonPrefixes);
    if (!page.isTruncated) break;
    after = page.last ?? '';
  }
  expect(told).toEqual(['a', 'b/', 'c', 'd/', 'e']);
});

test('a group costs one read, however many keys are in it', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `a/${String(index).padStart(5, '0')}`);
  const { read, reads } = readerOf([...keys, 'b']);
  const page = listPage({ prefix: '', delimiter: '/', after: '', most: 10 }, read);
  expect(page).toMatchObject({ rows: [{ key: 'b' }], commonPrefixes: ['a/'], isTruncated: false });
  expect(reads()).toBe(2);
});

test('nothing is asked, nothing is told', () => {
  const { read, reads } = readerOf(['a']);
  const page = listPage({ prefix: '', delimiter: '', after: '', most: 0 }, read);
  expect(page).toEqual({ rows: [], commonPrefixes: [], isTruncated: false, last: null });
  expect(reads()).toBe(0);
});

test.each([
  ['a', 'b'],
  ['a/', 'a0'],
  ['\ud7ff', '\ue000'],
  ['a\u{10ffff}', 'b'],
  ['\u{10ffff}', null],
  ['', null],
])('what comes after all that begin with %j', (text, next) => {
  expect(successorOf(text)).toBe(next);
});
