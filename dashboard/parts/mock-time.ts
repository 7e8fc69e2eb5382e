import type { ClockSetting } from '../api/settings-queries';

/** What time it was by the project's clock, and by this machine's in the same moment. */
export type Reading = { clock: ClockSetting; now: string; read_at: number };

/** What time it is by the project's clock now. A frozen one shows what it showed. */
export function mockTime({ clock, now, read_at }: Reading, here: number): number {
  return Date.parse(now) + (clock.mode === 'frozen' ? 0 : here - read_at);
}
