import { expect, test } from 'vitest';
import { memoryVerdict } from './memory.ts';

const MEBIBYTE = 1024 ** 2;

function samples(megabytesAt: (minute: number) => number) {
  return Array.from({ length: 41 }, (_, index) => ({
    seconds: index * 15,
    residentBytes: megabytesAt(index / 4) * MEBIBYTE,
  }));
}

test('memory that a server takes while it gets warm is not held against it', () => {
  const warmsUp = samples((minute) => (minute < 4 ? 100 + minute * 50 : 300));
  expect(memoryVerdict(warmsUp, 10)).toBe('memory flat: +0.0 MB per minute over the second half, 0.0 % ok');
});

test('memory that keeps growing is a leak, however slowly', () => {
  const leaks = samples((minute) => 300 + minute * 4);
  expect(memoryVerdict(leaks, 10)).toBe('memory flat: +4.0 MB per minute over the second half, 6.1 % MISSED');
});

test('a run of a few minutes is shown and not judged', () => {
  expect(
    memoryVerdict(
      samples(() => 300),
      2,
    ),
  ).toContain('too short to judge');
});
