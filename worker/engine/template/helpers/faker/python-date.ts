import type { Faker } from '@faker-js/faker';
import { shiftDate } from '../../../time/date-offset';
import { parseDate } from '../../../time/parse-date';
import { strftime } from '../../../time/strftime';
import { truncateDate } from '../../../time/truncate-date';
import { HelperError } from '../../template-helper';
import { dated, numberOr, type ProviderTable, textOr } from './faker-provider';

const none: readonly string[] = [];
const range = ['start_date', 'end_date'];

export const PYTHON_DATE: ProviderTable = {
  date: dated(['pattern'], (faker, [pattern], now) =>
    strftime(between(faker, 0, now), textOr(pattern, '%Y-%m-%d')),
  ),
  time: dated(['pattern'], (faker, [pattern], now) =>
    strftime(between(faker, 0, now), textOr(pattern, '%H:%M:%S')),
  ),
  date_time: dated(none, (faker, _, now) => new Date(between(faker, 0, now))),
  date_object: dated(none, (faker, _, now) => day(between(faker, 0, now))),
  iso8601: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%Y-%m-%dT%H:%M:%SZ')),
  unix_time: dated(none, (faker, _, now) => Math.floor(between(faker, 0, now) / 1000)),
  date_of_birth: dated(['tzinfo', 'minimum_age', 'maximum_age'], (faker, [, low, high]) =>
    day(faker.date.birthdate({ mode: 'age', min: numberOr(low, 0), max: numberOr(high, 115) }).getTime()),
  ),
  past_date: dated(['start_date'], (faker, [start], now) =>
    day(between(faker, moment(start, now, '-30d'), now - 86_400_000)),
  ),
  future_date: dated(['end_date'], (faker, [end], now) =>
    day(between(faker, now + 86_400_000, moment(end, now, '+30d'))),
  ),
  past_datetime: dated(
    ['start_date'],
    (faker, [start], now) => new Date(between(faker, moment(start, now, '-30d'), now - 1000)),
  ),
  future_datetime: dated(
    ['end_date'],
    (faker, [end], now) => new Date(between(faker, now + 1000, moment(end, now, '+30d'))),
  ),
  date_between: dated(range, (faker, [start, end], now) =>
    day(between(faker, moment(start, now, '-30y'), moment(end, now, 'today'))),
  ),
  date_between_dates: dated(['date_start', 'date_end'], (faker, [start, end], now) =>
    day(between(faker, moment(start, now, '-30y'), moment(end, now, 'today'))),
  ),
  date_time_between: dated(
    range,
    (faker, [start, end], now) =>
      new Date(between(faker, moment(start, now, '-30y'), moment(end, now, 'now'))),
  ),
  date_time_between_dates: dated(
    ['datetime_start', 'datetime_end'],
    (faker, [start, end], now) =>
      new Date(between(faker, moment(start, now, '-30y'), moment(end, now, 'now'))),
  ),
  date_this_year: dated(none, (faker, _, now) => day(between(faker, since(now, 'first day of year'), now))),
  date_this_month: dated(none, (faker, _, now) => day(between(faker, since(now, 'first day of month'), now))),
  date_this_decade: dated(none, (faker, _, now) => day(between(faker, startOfYears(now, 10), now))),
  date_this_century: dated(none, (faker, _, now) => day(between(faker, startOfYears(now, 100), now))),
  date_time_this_year: dated(
    none,
    (faker, _, now) => new Date(between(faker, since(now, 'first day of year'), now)),
  ),
  date_time_this_month: dated(
    none,
    (faker, _, now) => new Date(between(faker, since(now, 'first day of month'), now)),
  ),
  date_time_this_decade: dated(none, (faker, _, now) => new Date(between(faker, startOfYears(now, 10), now))),
  date_time_this_century: dated(
    none,
    (faker, _, now) => new Date(between(faker, startOfYears(now, 100), now)),
  ),
  year: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%Y')),
  month: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%m')),
  month_name: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%B')),
  day_of_month: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%d')),
  day_of_week: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%A')),
  am_pm: dated(none, (faker, _, now) => strftime(between(faker, 0, now), '%p')),
  century: dated(none, (faker) => faker.helpers.arrayElement(['XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'])),
};

/** Python's relative moments: now, today, -30y, +2w. */
function moment(value: unknown, now: number, fallback: string): number {
  const text = value === undefined || value === null ? fallback : value;
  if (text === 'now' || text === 'today') return now;
  const relative = typeof text === 'string' ? /^([+-]?\d{1,6})([yMwdhms])$/.exec(text) : null;
  const at = relative ? shiftDate(now, Number(relative[1]), UNITS[relative[2] as Unit]) : parseDate(text);
  if (at === null)
    throw new HelperError(`"${String(text)}" is not a date; write 2026-01-31, now, today or -30d`);
  return at;
}

// What the pattern of relative moments lets through is one of these letters.
type Unit = keyof typeof UNITS;

const UNITS = {
  y: 'years',
  M: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
  s: 'seconds',
} as const;

function between(faker: Faker, from: number, to: number): number {
  if (from > to) return to;
  return faker.date.between({ from, to }).getTime();
}

function day(at: number): string {
  return strftime(at, '%Y-%m-%d');
}

function since(now: number, truncation: string): number {
  return truncateDate(now, truncation) ?? now;
}

function startOfYears(now: number, years: number): number {
  const year = new Date(now).getUTCFullYear();
  return Date.UTC(year - (year % years), 0, 1);
}
