import { expect, test } from 'vitest';
import { mockTime, type Reading } from '../../../parts/mock-time';
import { inMode, movedBy, runningFrom } from './clock-setting';

const HOUR = 3_600_000;
const NOON = '2026-11-21T12:00:00.000Z';

/** The server's clock is an hour ahead of this machine's. */
const read_at = Date.parse(NOON) - HOUR;
const reading = (clock: Reading['clock'], now = NOON): Reading => ({ clock, now, read_at });

test('a running clock goes on from what the server said, a frozen one does not', () => {
  expect(mockTime(reading({ mode: 'real' }), read_at + 5_000)).toBe(Date.parse(NOON) + 5_000);
  expect(mockTime(reading({ mode: 'frozen', at: NOON }), read_at + 5_000)).toBe(Date.parse(NOON));
});

test('moving shifts a running clock further, and a frozen one to another moment', () => {
  expect(movedBy({ mode: 'real' }, HOUR)).toEqual({ mode: 'shifted', shift_ms: HOUR });
  expect(movedBy({ mode: 'shifted', shift_ms: HOUR }, -3 * HOUR)).toEqual({
    mode: 'shifted',
    shift_ms: -2 * HOUR,
  });
  expect(movedBy({ mode: 'frozen', at: NOON }, HOUR)).toEqual({
    mode: 'frozen',
    at: '2026-11-21T13:00:00.000Z',
  });
});

test('freezing keeps the time on the clock, and so does letting it run', () => {
  expect(inMode('frozen', reading({ mode: 'shifted', shift_ms: HOUR }), read_at)).toEqual({
    mode: 'frozen',
    at: NOON,
  });
  expect(inMode('shifted', reading({ mode: 'real' }), read_at)).toEqual({ mode: 'shifted', shift_ms: 0 });
  expect(inMode('shifted', reading({ mode: 'frozen', at: NOON }), read_at)).toEqual({
    mode: 'shifted',
    shift_ms: HOUR,
  });
  expect(inMode('real', reading({ mode: 'frozen', at: NOON }), read_at)).toEqual({ mode: 'real' });
});

test('running from a moment goes by the time of the server, not of this machine', () => {
  const tomorrow = Date.parse(NOON) + 24 * HOUR;
  expect(runningFrom(tomorrow, reading({ mode: 'real' }), read_at)).toEqual({
    mode: 'shifted',
    shift_ms: 24 * HOUR,
  });
});
