import { PSEUDO, spoken } from './language';
import { kept } from './numbers';

/** What a format has written is in the reader's language, and marked as such where words are. */
function told(text: string): string {
  return spoken() === PSEUDO ? `⟦${text}⟧` : text;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function bytes(value: number): string {
  const step = value < 1 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
  const unit = BYTE_UNITS[step] ?? 'byte';
  const options = {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  } as const;
  return told(kept(unit, (at) => new Intl.NumberFormat(at, options)).format(value / 1000 ** step));
}

export function milliseconds(value: number): string {
  const seconds = value >= 1_000;
  const unit = seconds ? 'second' : 'millisecond';
  const options = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: seconds || value < 10 ? 1 : 0,
  } as const;
  const format = kept(`${unit}${options.maximumFractionDigits}`, (at) => new Intl.NumberFormat(at, options));
  return told(format.format(seconds ? value / 1_000 : value));
}

type Moment = Date | string | number;

export function dateTime(moment: Moment): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return told(kept('date time', (at) => new Intl.DateTimeFormat(at, options)).format(new Date(moment)));
}

export function date(moment: Moment): string {
  return told(
    kept('date', (at) => new Intl.DateTimeFormat(at, { dateStyle: 'medium' })).format(new Date(moment)),
  );
}

export function time(moment: Moment): string {
  return told(
    kept('time', (at) => new Intl.DateTimeFormat(at, { timeStyle: 'short' })).format(new Date(moment)),
  );
}

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 minutes ago"; what is less than a minute away is "now". */
export function ago(moment: Moment, now: number = Date.now()): string {
  const seconds = (new Date(moment).getTime() - now) / 1_000;
  const format = kept('ago', (at) => new Intl.RelativeTimeFormat(at, { numeric: 'auto' }));
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  return told(step ? format.format(Math.round(seconds / step[1]), step[0]) : format.format(0, 'second'));
}
