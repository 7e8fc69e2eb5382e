import { expect, test } from 'vitest';
import { countOutcomes, lookOf, nameOf } from './outcomes';

const request = (fault: string | null, delay_ms = 0) => ({
  number: 1,
  seed: '',
  fault,
  status: null,
  delay_ms,
});

test('every request is counted once, by what became of it', () => {
  const counts = countOutcomes([
    request(null),
    request('empty', 500),
    request(null, 500),
    request('status'),
    request('status'),
  ]);
  expect(counts).toEqual([
    { outcome: 'status', count: 2 },
    { outcome: 'empty', count: 1 },
    { outcome: 'delayed', count: 1 },
    { outcome: 'untouched', count: 1 },
  ]);
});

test('a fault that only the server knows is counted all the same, under its own name', () => {
  expect(countOutcomes([request('quake')])).toEqual([{ outcome: 'quake', count: 1 }]);
  expect(nameOf('quake')).toBe('quake');
  expect(lookOf('quake').shape).toBe('ring');
});
