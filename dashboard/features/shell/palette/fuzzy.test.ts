import { expect, test } from 'vitest';
import { fuzzyScore } from './fuzzy';

/** As the palette ranks them. */
function best(typed: string, texts: string[]): string[] {
  return texts
    .map((text) => ({ text, score: fuzzyScore(typed, text) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ text }) => text);
}

test('two beginnings find method and path', () => {
  const texts = ['GET /orders', 'POST /products', 'POST /orders', 'POST /orders/:id/lines'];
  expect(best('po ord', texts)).toEqual(['POST /orders', 'POST /orders/:id/lines', 'POST /products']);
});

test('the start of a word goes before its middle, letters apart come last', () => {
  expect(best('set', ['Reset', 'Settings', 'Server events today'])).toEqual([
    'Settings',
    'Reset',
    'Server events today',
  ]);
});

test('a word that is nowhere rules a text out', () => {
  expect(best('orders zzz', ['GET /orders'])).toEqual([]);
});

test('nothing typed fits all', () => {
  expect(best('  ', ['b', 'aa'])).toEqual(['b', 'aa']);
});
