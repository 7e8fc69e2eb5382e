import { expect, test } from 'vitest';
import { findInText } from './find-in-text';

test('each place is found, in capitals or not, and nothing of the text is lost', () => {
  const { pieces, count } = findInText('Paid, unpaid, PAID', 'paid');
  expect(count).toBe(3);
  expect(pieces.map(({ text }) => text).join('')).toBe('Paid, unpaid, PAID');
  expect(pieces.filter(({ match }) => match !== undefined).map(({ text }) => text)).toEqual([
    'Paid',
    'paid',
    'PAID',
  ]);
});

test('nothing looked for leaves the text in one piece', () => {
  expect(findInText('abc', '')).toEqual({ pieces: [{ text: 'abc', match: undefined }], count: 0 });
});

test('letters whose small form is longer move no match', () => {
  expect(findInText('İİ x', 'x').pieces.at(-1)).toEqual({ text: 'x', match: 0 });
});

test('of very many places the first thousand are marked', () => {
  expect(findInText('a'.repeat(5_000), 'a').count).toBe(1_000);
});
