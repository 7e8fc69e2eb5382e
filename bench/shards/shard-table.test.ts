import { expect, test } from 'vitest';
import { shardTable } from './shard-table.ts';

function layout(name: string, rates: number[], cpuMicroseconds: number) {
  return { name, rounds: rates.map((requests) => ({ requests, seconds: 2, errors: 0, cpuMicroseconds })) };
}

test('each layout is set against one object, round by round', () => {
  const lines = shardTable([layout('1', [1000, 100], 1_000_000), layout('2', [1900, 190], 4_000_000)]).split(
    '\n',
  );
  const cells = lines.map((line) => line.trim().split(/ {2,}/));
  expect(cells[1]).toEqual(['1', '275', '50', '500', '1.00', '0.50', '1818.18']);
  expect(cells[2]?.slice(4)).toEqual(['1.90', '2.00', '3827.75']);
});
