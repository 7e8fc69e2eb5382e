import type { Project } from '../../../api/project-queries';

const MINUTE_MS = 60_000;

/** So long back from now. */
export const SPANS = {
  '15m': 15 * MINUTE_MS,
  '1h': 60 * MINUTE_MS,
  '24h': 24 * 60 * MINUTE_MS,
  '7d': 7 * 24 * 60 * MINUTE_MS,
} as const;

export type Span = keyof typeof SPANS;

type Clock = Project['settings']['clock'];

/** Events are dated by the clock of their project. */
export function projectNow(clock: Clock, realNow: number): number {
  if (clock.mode === 'frozen') return Date.parse(clock.at);
  return clock.mode === 'shifted' ? realNow + clock.shift_ms : realNow;
}

/** As a field for date and time has it, in the reader's own zone. */
export function localText(iso: string | undefined): string {
  if (iso === undefined || Number.isNaN(Date.parse(iso))) return '';
  const moment = new Date(iso);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE_MS);
  return local.toISOString().slice(0, 16);
}

export function isoOf(local: string): string | undefined {
  const moment = new Date(local);
  return local === '' || Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
