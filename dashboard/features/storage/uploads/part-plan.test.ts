import { expect, test } from 'vitest';
import { partPlan, WHOLE_BYTES } from './part-plan';

const GIB = 1024 ** 3;

test('a small file is sent whole', () => {
  expect([partPlan(0), partPlan(WHOLE_BYTES)]).toEqual([[], []]);
});

test.each([WHOLE_BYTES + 1, 3 * WHOLE_BYTES, 5 * GIB, 500 * GIB])(
  'the parts of %i bytes follow each other without a gap, within what S3 takes',
  (size) => {
    const parts = partPlan(size);
    expect(parts.length).toBeLessThanOrEqual(10_000);
    expect(parts.at(-1)?.end).toBe(size);
    expect(parts.every(({ start }, at) => start === (parts[at - 1]?.end ?? 0))).toBe(true);
    expect(parts.slice(0, -1).every(({ start, end }) => end - start >= 5 * 1024 ** 2)).toBe(true);
  },
);
