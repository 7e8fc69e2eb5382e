import { expect, test } from 'vitest';
import { readFilters, withFilter, withoutFilter, writeFilters } from './filter';

test('filters stand in the address as the server reads them, and come back from it', () => {
  const where = '{"stars":{"gte":"2","lt":"5"},"meta.tag":{"contains":"new"}}';
  const filters = readFilters(where);
  expect(filters).toHaveLength(3);
  expect(writeFilters(filters)).toBe(where);
});

test('another condition of the same kind takes the place of the first', () => {
  const filters = withFilter(readFilters('{"stars":{"gte":"2"}}'), {
    field: 'stars',
    operator: 'gte',
    value: '4',
  });
  expect(writeFilters(filters)).toBe('{"stars":{"gte":"4"}}');
  expect(
    writeFilters(withoutFilter(filters, { field: 'stars', operator: 'gte', value: '' })),
  ).toBeUndefined();
});

test.each(['nonsense', '[1]', '{"a":1}', '{"a":{"like":"x"}}', 'null'])(
  '%s in the address is no filter',
  (where) => {
    expect(readFilters(where)).toEqual([]);
  },
);
