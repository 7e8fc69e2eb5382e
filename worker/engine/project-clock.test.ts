import { expect, test } from 'vitest';
import { readClock, timeBy } from './project-clock';

const NOON = Date.UTC(2026, 10, 21, 12);

test('a clock is real, moved or standing still', () => {
  expect(timeBy({ mode: 'real' }, NOON)).toBe(NOON);
  expect(timeBy({ mode: 'shifted', shift_ms: -3_600_000 }, NOON)).toBe(NOON - 3_600_000);
  expect(timeBy({ mode: 'frozen', at: 5 }, NOON)).toBe(5);
  expect(timeBy({ mode: 'shifted', shift_ms: 8.64e15 }, NOON)).toBe(8.64e15);
});

test.each([
  ['2030-01-01T00:00:00Z', Date.UTC(2030, 0, 1)],
  ['2030-01-01T01:30:00.250+01:30', Date.UTC(2030, 0, 1) + 250],
  ['2030-01-01T00:00', Date.UTC(2030, 0, 1)],
  ['2030-01-01', Date.UTC(2030, 0, 1)],
  ['1893456000000', Date.UTC(2030, 0, 1)],
])('a request may name the moment %s', (text, at) => {
  expect(readClock(text)).toEqual({ mode: 'frozen', at });
});

test.each([
  ['+7d', 604_800_000],
  ['-90m', -5_400_000],
  ['+2w', 1_209_600_000],
  ['+250ms', 250],
])('a request may move its clock by %s', (text, shift_ms) => {
  expect(readClock(text)).toEqual({ mode: 'shifted', shift_ms });
});

test.each([
  'tomorrow',
  '7d',
  '+7y',
  '2030-13-01',
  '2030-01-01T25:00',
  '+999999999999w',
  '',
  '1e9',
  '99999999999999999',
])('the clock "%s" is none', (text) => {
  expect(readClock(text)).toBeNull();
});
