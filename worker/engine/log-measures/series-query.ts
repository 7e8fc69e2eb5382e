import type { Compiled, Finding } from '../finding';
import { isoMinute, minuteOf } from './iso-minute';

/** What a chart asks for; times are epoch milliseconds. */
export type SeriesWish = {
  /** An hour before `to` where nothing is said. */
  from?: number;
  /** Now where nothing is said. */
  to?: number;
  /** One of SERIES_STEPS; the finest that a chart needs where nothing is said. */
  step_minutes?: number;
  group_id?: string;
  endpoint_id?: string;
};

/** Points on a grid, the same for every shard. */
export type SeriesQuery = {
  first: number;
  points: number;
  step_minutes: number;
  group_id: string | null;
  endpoint_id: string | null;
};

export const SERIES_STEPS: readonly number[] = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];
export const MEASURED_DAYS = 30;
export const MOST_POINTS = 1500;

const HOUR = 60;
const DAY = 24 * HOUR;
/** Below an hour single minutes are read, and there are many of them. */
const LONGEST_FINE_DAYS = 7;
const POINTS_OF_A_CHART = 180;

export function compileSeriesQuery(wish: SeriesWish, now: number): Compiled<SeriesQuery> {
  const end = Math.min(wish.to ?? now, now);
  const start = wish.from ?? end - HOUR * 60_000;
  const oldest = minuteOf(now) - MEASURED_DAYS * DAY;
  const span = Math.max(1, minuteOf(end) + 1 - Math.max(oldest, minuteOf(start)));
  const step = wish.step_minutes ?? stepFor(span);
  const findings = [...wrongTimes(start, end, oldest), ...wrongStep(step, span)];
  if (findings.length > 0) return { ok: false, findings };
  const unit = step < HOUR ? 1 : HOUR;
  const first = Math.floor(Math.max(oldest, minuteOf(start)) / unit) * unit;
  return {
    ok: true,
    value: {
      first,
      points: Math.ceil((minuteOf(end) + 1 - first) / step),
      step_minutes: step,
      group_id: wish.group_id ?? null,
      endpoint_id: wish.endpoint_id ?? null,
    },
  };
}

/** So many whole hours by the clock, of which the last is under way. */
export function lastHours(hours: number, now: number): SeriesQuery {
  const first = (Math.floor(minuteOf(now) / HOUR) + 1 - hours) * HOUR;
  return { first, points: hours, step_minutes: HOUR, group_id: null, endpoint_id: null };
}

function stepFor(span: number): number {
  return SERIES_STEPS.find((step) => span / step <= POINTS_OF_A_CHART) ?? DAY;
}

function wrongTimes(start: number, end: number, oldest: number): Finding[] {
  if (!Number.isFinite(start) || !Number.isFinite(end))
    return [{ pointer: '/from', message: 'A time is a number of milliseconds since 1970.' }];
  if (start >= end) return [{ pointer: '/from', message: '`from` is before `to`, and not in the future.' }];
  if (minuteOf(end) > oldest) return [];
  const message = `Measures are kept for ${MEASURED_DAYS} days: nothing is known before ${isoMinute(oldest)}.`;
  return [{ pointer: '/to', message }];
}

function wrongStep(step: number, span: number): Finding[] {
  const pointer = '/step_minutes';
  if (!SERIES_STEPS.includes(step))
    return [{ pointer, message: `A step is one of ${SERIES_STEPS.join(', ')} minutes.` }];
  const isTooFine = step < HOUR && span > LONGEST_FINE_DAYS * DAY;
  if (!isTooFine && span / step <= MOST_POINTS) return [];
  const fitting = SERIES_STEPS.find(
    (one) => span / one <= MOST_POINTS && (one >= HOUR || span <= LONGEST_FINE_DAYS * DAY),
  );
  const message = isTooFine
    ? `Steps below an hour reach over at most ${LONGEST_FINE_DAYS} days.`
    : `A series has at most ${MOST_POINTS} points; this one would have ${Math.ceil(span / step)}.`;
  return [{ pointer, message, ...(fitting === undefined ? {} : { suggestion: String(fitting) }) }];
}
