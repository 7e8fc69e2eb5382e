import { expect, test } from 'vitest';
import type { ExchangeSummary } from '../../../api/worker-types';
import {
  appendRows,
  type Gap,
  gapFilter,
  type LiveRow,
  mergeRows,
  newerFilter,
  olderFilter,
} from './live-rows';

const AT = Date.parse('2026-11-21T10:00:00Z');

function row(id: string, after: number): ExchangeSummary {
  return {
    id,
    at: AT + after,
    source: 'client',
    group_id: 'g',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: 'http://h/m/demo/shop/products',
    path: '/products',
    status: 200,
    duration_ms: 1,
    world: '',
    outcome: 'matched',
    endpoint: null,
    fault: null,
    request_size: 0,
    response_size: 0,
  };
}

const gap: Gap = { id: 'gap', at: AT + 5, gap: true, count: 12 };
const ids = (rows: readonly LiveRow[]) => rows.map(({ id }) => id).join(' ');

test('what is told twice stands there once, wherever it was told', () => {
  const rows = mergeRows([], [row('b', 2), row('a', 1), row('b', 2)]);
  expect(ids(rows)).toBe('b a');
  expect(ids(mergeRows(rows, [row('c', 3), row('b', 2), row('a', 1)]))).toBe('c b a');
});

test('a slow exchange that arrived before others takes its place between them', () => {
  expect(ids(mergeRows([row('c', 9), row('a', 1)], [row('slow', 4)]))).toBe('c slow a');
});

test('of one millisecond the one told later stands above', () => {
  expect(ids(mergeRows([row('a', 1)], [row('b', 1)]))).toBe('b a');
  expect(ids(mergeRows([row('a', 1)], [row('c', 1), row('b', 1)]))).toBe('c b a');
});

test('an older page goes below, without what is there already', () => {
  expect(ids(appendRows([row('c', 3), row('b', 2)], [row('b', 2), row('a', 1)]))).toBe('c b a');
});

test('a gap is filled with what came between its neighbours', () => {
  const rows = [row('b', 7), gap, row('a', 4)];
  expect(gapFilter(rows, 'gap', 'status:5xx')).toBe(
    'status:5xx after:2026-11-21T10:00:00.004Z before:2026-11-21T10:00:00.008Z',
  );
  expect(gapFilter([gap, row('a', 4)], 'gap', '')).toBe('after:2026-11-21T10:00:00.004Z');
  expect(gapFilter([gap], 'gap', '')).toBe('');
  expect(gapFilter([], 'gap', '')).toBeUndefined();
});

test('what is older than a row is asked for with its own millisecond', () => {
  expect(olderFilter(row('a', 4), 'group:shop')).toBe('group:shop before:2026-11-21T10:00:00.005Z');
});

test('what was written since the newest row is asked for with the slow ones that began before it', () => {
  expect(newerFilter(row('a', 4), 'group:shop')).toBe('group:shop after:2026-11-21T09:59:30.004Z');
  expect(newerFilter(undefined, '')).toBe('');
});
