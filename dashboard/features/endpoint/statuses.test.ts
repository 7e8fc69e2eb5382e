import { expect, test } from 'vitest';
import { statusText } from '../../ui/status-phrases';
import { statusesFor } from './statuses';

test.each([
  ['tea', [418]],
  ['not found', [404]],
  ['found', [302, 404]],
  ['50', [500, 501, 502, 503, 504, 505, 506, 507, 508]],
  ['422', [422]],
  ['404 not', [404]],
])('%s means the statuses %j', (typed, statuses) => {
  expect(statusesFor(typed)).toEqual(statuses);
});

test('a number that nobody has given a name can be had all the same', () => {
  expect(statusesFor('499')).toEqual([499]);
  expect(statusText(499)).toBe('499');
});

test('a number that no server can send is not offered', () => {
  expect(statusesFor('100')).toEqual([]);
  expect(statusesFor('700')).toEqual([]);
});

test('who types nothing sees the usual ones first and each one once', () => {
  const all = statusesFor('');
  expect(all.slice(0, 3)).toEqual([200, 201, 202]);
  expect(new Set(all).size).toBe(all.length);
});
