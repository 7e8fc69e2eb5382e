import { expect, test } from 'vitest';
import { createSpeed } from './speed';

test('speed is of the last seconds: a pause before them counts for nothing', () => {
  const speed = createSpeed();
  expect(speed.of(0, 0)).toBeUndefined();
  expect(speed.of(1_000, 1_000)).toBe(1_000);
  expect(speed.of(1_000, 60_000)).toBeUndefined();
  expect(speed.of(5_000, 61_000)).toBe(4_000);
  speed.begin();
  expect(speed.of(9_000, 61_100)).toBeUndefined();
});
