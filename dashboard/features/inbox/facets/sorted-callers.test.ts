import { expect, test } from 'vitest';
import type { Caller } from '../../../api/webhook-queries';
import { callerSort, sortedCallers } from './sorted-callers';

const caller = (client_id: string, count: number, address: string | null, day: number): Caller => ({
  client_id,
  address,
  user_agent: null,
  count,
  last_received_at: `2026-11-0${day}T00:00:00.000Z`,
});
const CALLERS = [caller('b', 2, '10.0.0.10', 3), caller('a', 9, '10.0.0.9', 1), caller('c', 5, null, 2)];
const ids = (sort: string | undefined) =>
  sortedCallers(CALLERS, callerSort(sort)).map(({ client_id }) => client_id);

test('who sends most comes first, unless another order is asked for', () => {
  expect(ids(undefined)).toEqual(['a', 'c', 'b']);
  expect(ids('nonsense')).toEqual(['a', 'c', 'b']);
  expect(ids('last')).toEqual(['b', 'c', 'a']);
  expect(ids('client')).toEqual(['a', 'b', 'c']);
});

test('addresses are ordered as numbers, unknown ones first', () => {
  expect(ids('address')).toEqual(['c', 'a', 'b']);
});
