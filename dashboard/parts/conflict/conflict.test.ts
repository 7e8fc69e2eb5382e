import { expect, test } from 'vitest';
import { ProblemError } from '../../api/problem-error';
import { comparePlaces, conflictOf } from './conflict';

const base = { name: 'Shop', config: { delay: { min: 0, max: 0 } } };

test('a place that both have changed is disputed, one that only the other has changed is not', () => {
  const mine = { name: 'Mine', config: { delay: { min: 0, max: 5 } } };
  const theirs = { name: 'Theirs', config: { delay: { min: 0, max: 0 }, cors: { enabled: false } } };
  expect(comparePlaces(['/name', '/config/delay', '/config/cors'], { base, mine, theirs })).toEqual({
    disputed: ['/name'],
    others: ['/config/cors'],
  });
});

test('nothing is disputed where both wrote the same', () => {
  const same = { ...base, name: 'Same' };
  expect(comparePlaces(['/name'], { base, mine: same, theirs: same }).disputed).toEqual([]);
});

test('a refusal tells of a conflict when it says what is saved now', () => {
  const stale = new ProblemError(412, {
    code: 'requests.stale',
    ...{ current: base, changed: [{ at: '2026-11-21T10:00:00Z' }] },
  });
  expect(conflictOf(stale)).toEqual({ current: base, at: '2026-11-21T10:00:00Z' });
  expect(conflictOf(new ProblemError(409, { code: 'groups.slug_taken' }))).toBeUndefined();
  expect(conflictOf(new Error('no'))).toBeUndefined();
});
