import { daysInMonth, epochOf } from './wall-time';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type OffsetUnit =
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years';

const UNITS: Readonly<Record<OffsetUnit, { months: number } | { milliseconds: number }>> = {
  milliseconds: { milliseconds: 1 },
  seconds: { milliseconds: SECOND },
  minutes: { milliseconds: MINUTE },
  hours: { milliseconds: HOUR },
  days: { milliseconds: DAY },
  weeks: { milliseconds: 7 * DAY },
  months: { months: 1 },
  years: { months: 12 },
};

/** "3 days", "-15 minutes", "+1 month". Null when it is not such a text, or the moment is beyond what dates reach. */
export function applyOffset(at: number, offset: string): number | null {
  const found = /^\s*([+-]?)\s*(\d{1,12})\s*([a-z]+)\s*$/i.exec(offset);
  if (!found) return null;
  const [, sign, digits, word = ''] = found;
  const unit = offsetUnit(word);
  return unit && shiftDate(at, Number(digits) * (sign === '-' ? -1 : 1), unit);
}

/** However it is written: day, days, DAYS. */
export function offsetUnit(word: string): OffsetUnit | null {
  const name = word.toLowerCase();
  const plural = name.endsWith('s') ? name : `${name}s`;
  // The keys of UNITS are the names of the type.
  return Object.hasOwn(UNITS, plural) ? (plural as OffsetUnit) : null;
}

/** Months and years go by the calendar in UTC: a month behind 31 January is the last day of February. */
export function shiftDate(at: number, amount: number, unit: OffsetUnit): number | null {
  const step = UNITS[unit];
  const shifted = 'months' in step ? shiftMonths(at, amount * step.months) : at + amount * step.milliseconds;
  return Math.abs(shifted) <= 8.64e15 ? shifted : null;
}

function shiftMonths(at: number, months: number): number {
  const date = new Date(at);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + Math.trunc(months);
  const year = Math.floor(month / 12);
  const monthOfYear = month - year * 12 + 1;
  const day = Math.min(date.getUTCDate(), daysInMonth(year, monthOfYear));
  return epochOf(year, monthOfYear, day) + (((at % DAY) + DAY) % DAY);
}
