import { expect, test } from 'vitest';
import { type DiffRow, diffRows } from './diff-rows';

function shown(rows: readonly DiffRow[]): string[] {
  return rows.map((row) => {
    if (row.kind === 'skipped') return `… ${row.count}`;
    const sign = { same: ' ', added: '+', removed: '-' }[row.kind];
    return sign + row.pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  });
}

test('of a line that has changed, only its changed words are marked', () => {
  expect(shown(diffRows('{\n  "a": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 3\n}'))).toEqual([
    ' {',
    '   "a": 1,',
    '-  "b": [2]',
    '+  "b": [3]',
    ' }',
  ]);
});

test('what is alike and far away is only counted', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
  expect(shown(diffRows(lines, `${lines}\nmore`))).toEqual([
    '… 17',
    ' line 17',
    ' line 18',
    ' line 19',
    '+more',
  ]);
});

test('texts that are the same have nothing but what they share', () => {
  expect(diffRows('a\nb', 'a\nb')).toEqual([{ kind: 'skipped', count: 2 }]);
});
