import { expect, test } from 'vitest';
import { bodyFault } from '../answer-check.ts';
import { itemsUpTo } from './kept-items.ts';
import { listCase } from './list.ts';

const rightPage = itemsUpTo(1_000)
  .filter(({ category }) => category === 'c7')
  .toSorted((a, b) => a.price - b.price)
  .slice(0, 20);

function fault(page: unknown): string | undefined {
  return bodyFault(JSON.stringify(page), listCase(1_000, 1_000).expect, false);
}

test('a list is right when all of its page is of the category and the prices rise', () => {
  expect(fault(rightPage)).toBeUndefined();
  expect(fault(rightPage.toReversed())).toContain('the prices do not rise');
  expect(fault(rightPage.slice(1))).toContain('20');
  expect(fault([...rightPage.slice(1), { ...rightPage[0], category: 'c8' }])).toContain('category');
});

test('a quick run has a page full of items too', () => {
  expect(itemsUpTo(200).filter(({ category }) => category === 'c7')).toHaveLength(20);
});
