import type { ClockSetting } from '../../../api/settings-queries';
import { mockTime, type Reading } from '../../../parts/mock-time';

/** The same clock, moved: one that stands still stands still elsewhere. */
export function movedBy(clock: ClockSetting, milliseconds: number): ClockSetting {
  if (clock.mode === 'frozen')
    return { mode: 'frozen', at: new Date(Date.parse(clock.at) + milliseconds).toISOString() };
  return { mode: 'shifted', shift_ms: shiftOf(clock) + milliseconds };
}

/** The clock in another mode, showing the time that it shows now; only the real one shows another. */
export function inMode(mode: string, reading: Reading, here: number): ClockSetting {
  const shown = mockTime(reading, here);
  if (mode === 'frozen') return { mode, at: new Date(shown).toISOString() };
  return mode === 'shifted' ? runningFrom(shown, reading, here) : { mode: 'real' };
}

/** A clock that shows this moment now and goes on from there. */
export function runningFrom(moment: number, reading: Reading, here: number): ClockSetting {
  // A clock that runs tells the server's time; of a frozen one this machine's has to do.
  const { clock } = reading;
  const real = clock.mode === 'frozen' ? here : mockTime(reading, here) - shiftOf(clock);
  return { mode: 'shifted', shift_ms: moment - real };
}

function shiftOf(clock: ClockSetting): number {
  return clock.mode === 'shifted' ? clock.shift_ms : 0;
}
