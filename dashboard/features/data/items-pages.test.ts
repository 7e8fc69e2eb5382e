import { expect, test } from 'vitest';
import { type Pages, placeOf, withItem, withNewItem, withoutItem } from './items-pages';

const pages: Pages = {
  pages: [
    { items: [{ id: 1 }, { id: 2 }], total: 3, next_cursor: 'x' },
    { items: [{ id: 3 }], total: 3, next_cursor: null },
  ],
  pageParams: ['', 'x'],
};
const fits = (id: number) => (item: Record<string, unknown>) => item.id === id;
const ids = ({ pages }: Pages) => pages.map(({ items }) => items.map(({ id }) => id));

test('an item is changed where it stands, on whatever page', () => {
  const changed = withItem(pages, fits(3), (item) => ({ ...item, a: 1 }));
  expect(changed.pages[1]?.items).toEqual([{ id: 3, a: 1 }]);
  expect(changed.pages[0]).toBe(pages.pages[0]);
  expect(withItem(pages, fits(9), (item) => item)).toBe(pages);
});

test('one that is taken away and brought back stands where it stood, and is counted', () => {
  const place = placeOf(pages, fits(1));
  const without = withoutItem(pages, fits(1));
  expect(ids(without)).toEqual([[2], [3]]);
  expect(without.pages.map(({ total }) => total)).toEqual([2, 2]);
  expect(withNewItem(without, { id: 1 }, place)).toEqual(pages);
});

test('a new one comes last', () => {
  expect(ids(withNewItem(pages, { id: 4 }))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('into a world without items, too', () => {
  const empty: Pages = { pages: [{ items: [], total: 0, next_cursor: null }], pageParams: [''] };
  expect(withNewItem(empty, { id: 1 }).pages).toEqual([{ items: [{ id: 1 }], total: 1, next_cursor: null }]);
});
