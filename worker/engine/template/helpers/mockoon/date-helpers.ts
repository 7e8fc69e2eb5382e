import { DateError } from '../../../time/date-error';
import { formatDateFns } from '../../../time/date-fns-format';
import { parseDate } from '../../../time/parse-date';
import { HelperError, type HelperTable, type RenderScope } from '../../template-helper';
import { numberOf, plainValue, textOf } from './plain-value';

const ISO = "yyyy-MM-dd'T'HH:mm:ss.SSSxxx";

export const DATE_HELPERS: HelperTable = {
  now: ({ args, scope }) => formatted(scope.now, args[0], ISO),
  dateFormat: ({ args }) => {
    const at = parseDate(plainValue(args[0]));
    return at === null ? '' : formatted(at, args[1], ISO);
  },
  dateTimeShift: ({ hash, scope }) => {
    const given = plainValue(hash.date);
    const at = given === undefined || given === '' ? scope.now : parseDate(given);
    if (at === null) throw new HelperError(`dateTimeShift cannot read the date "${textOf(given) ?? ''}"`);
    return formatted(shifted(at, hash), hash.format, ISO);
  },
  isValidDate: ({ args }) => parseDate(plainValue(args[0])) !== null,
  date: ({ args, scope }) => {
    const from = parseDate(plainValue(args[0]));
    const to = parseDate(plainValue(args[1]));
    return from === null || to === null ? '' : formatted(between(from, to, scope), args[2], ISO);
  },
  time: ({ args, scope }) => {
    const from = parseDate(`1970-01-01T${textOf(args[0]) ?? '00:00:00'}`);
    const to = parseDate(`1970-01-01T${textOf(args[1]) ?? '23:59:00'}`);
    return from === null || to === null ? '' : formatted(between(from, to, scope), args[2], 'HH:mm');
  },
};

function formatted(at: number, pattern: unknown, fallback: string): string {
  const wanted = plainValue(pattern);
  try {
    return formatDateFns(at, typeof wanted === 'string' && wanted !== '' ? wanted : fallback);
  } catch (error) {
    if (error instanceof DateError) throw new HelperError(error.message);
    throw error;
  }
}

function between(from: number, to: number, scope: RenderScope): number {
  return scope.random.integer(Math.min(from, to), Math.max(from, to));
}

/** One after the other as the clock of a Date does it: a day that a month does not have is one of the next month. */
function shifted(at: number, hash: Readonly<Record<string, unknown>>): number {
  const by = (name: string) => Math.trunc(numberOf(hash[name]) ?? 0);
  const date = new Date(at);
  date.setUTCDate(date.getUTCDate() + by('days'));
  date.setUTCMonth(date.getUTCMonth() + by('months'));
  date.setUTCFullYear(date.getUTCFullYear() + by('years'));
  return date.getTime() + ((by('hours') * 60 + by('minutes')) * 60 + by('seconds')) * 1000;
}
