import { expect, test } from 'vitest';
import type { Measured } from '../measured.ts';
import { faultOfLog } from './log-targets.ts';
import { logVerdict } from './log-verdict.ts';

function measured(target: string, rates: number[]): Measured {
  const rounds = rates.map((requests) => ({ requests, seconds: 1, errors: 0, cpuMicroseconds: 1 }));
  const memory = { residentBytesBefore: 1, residentBytesAfter: 1 };
  return { caseName: 'static', target, isTuned: false, startMilliseconds: 1, ...memory, rounds };
}

test('the log is judged by the rounds that it shared with no log; subscribers are shown beside', () => {
  const off = measured('log off', [1000, 100]);
  const followed = measured('followed', [500, 50]);
  expect(logVerdict([off, measured('log on', [860, 86]), followed])).toEqual([
    'log on ≥ 0.85 of the log off: 0.86 ok',
    'followed: 0.50 of the log off',
  ]);
  expect(logVerdict([off, measured('log on', [840, 84])])).toEqual([
    'log on ≥ 0.85 of the log off: 0.84 MISSED',
  ]);
});

test('without the log off there is nothing to compare with', () => {
  expect(logVerdict([measured('log on', [1000])])).toEqual([]);
});

test('a log that did not keep what was answered is not fast, it is broken', () => {
  expect(faultOfLog({ count: 1000, dropped: 0 }, 900)).toBe(undefined);
  expect(faultOfLog({ count: 899, dropped: 0 }, 900)).toBe('the log counted 899 of 900 exchanges');
  expect(faultOfLog({ count: 1000, dropped: 1 }, 900)).toBe('the log dropped 1 exchanges');
});
