import { DateError } from '../../../time/date-error';
import { applyOffset } from '../../../time/date-offset';
import { formatJavaDate } from '../../../time/java-date-format';
import { parseJavaDate } from '../../../time/java-date-parse';
import { parseDate as parseAnyDate } from '../../../time/parse-date';
import { TRUNCATION_NAMES, truncateDate as truncate } from '../../../time/truncate-date';
import { RenderedDate } from '../../rendered-date';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { hasHash, isNothing, shown, textOf } from './arguments';

const ISO = "yyyy-MM-dd'T'HH:mm:ssXXX";

/** The styles of java.text.DateFormat, in English. */
const STYLES: Readonly<Record<string, string>> = {
  full: 'EEEE, MMMM d, y',
  long: 'MMMM d, y',
  medium: 'MMM d, y',
  short: 'M/d/yy',
};

export const DATE_HELPERS: HelperTable = {
  now: (call) => rendered(call, call.scope.now),
  date: (call) => {
    const [value] = call.args;
    return rendered(call, isNothing(value) || value === '' ? call.scope.now : momentOf(call, value));
  },
  parseDate: (call) => {
    const text = textOf(call, call.args[0]);
    const at = moment(call, text, hasHash(call, 'format') ? textOf(call, call.hash.format) : null);
    return at === null ? undefined : isoDate(at);
  },
  truncateDate: (call) => {
    const name = textOf(call, call.args[1]);
    const at = truncate(momentOf(call, call.args[0]), name);
    if (at !== null) return isoDate(at);
    throw new HelperError(
      `truncateDate: "${name}" is not a truncation; there are ${TRUNCATION_NAMES.join(', ')}`,
    );
  },
  dateFormat: (call) => {
    const [value, pattern, zone] = call.args;
    if (isNothing(value)) return '';
    const format = textOf(call, call.hash.format ?? pattern ?? 'medium');
    const timezone = zoneName(call) ?? (typeof zone === 'string' ? zone : undefined);
    const known = Object.hasOwn(STYLES, format) ? STYLES[format] : undefined;
    return dated(() => formatJavaDate(momentOf(call, value), known ?? format, timezone));
  },
};

function rendered(call: HelperCall, from: number): RenderedDate {
  const { offset, format } = call.hash;
  const timezone = zoneName(call);
  let at = from;
  if (!isNothing(offset)) {
    const shifted = applyOffset(at, textOf(call, offset));
    if (shifted === null) {
      throw new HelperError(`${call.name}: ${shown(offset)} is not an offset; write "3 days" or "-2 hours"`);
    }
    at = shifted;
  }
  const pattern = isNothing(format) ? ISO : textOf(call, format);
  // A pattern that cannot be printed is found here, where the call is known.
  const text = dated(() => printed(at, pattern, timezone));
  return new RenderedDate(at, () => text);
}

function printed(at: number, pattern: string, timezone: string | undefined): string {
  if (pattern === 'epoch') return String(at);
  if (pattern === 'unix') return String(Math.floor(at / 1000));
  return formatJavaDate(at, pattern, timezone);
}

function isoDate(at: number): RenderedDate {
  return new RenderedDate(at, () => printed(at, ISO, undefined));
}

/** The moment that an argument names, in whatever form; throws when it names none. */
export function momentOf(call: HelperCall, value: unknown): number {
  const at = value instanceof Date ? value.getTime() : moment(call, value, null);
  if (at !== null) return at;
  throw new HelperError(`${call.name}: ${shown(value)} is not a date; write 2026-01-31T10:00:00Z`);
}

function moment(call: HelperCall, value: unknown, format: string | null): number | null {
  const text = typeof value === 'string' ? value.trim() : value;
  if (format === null) return parseAnyDate(text);
  const number = Number(text);
  if (format === 'epoch') return Number.isFinite(number) ? number : null;
  if (format === 'unix') return Number.isFinite(number) ? number * 1000 : null;
  return dated(() => parseJavaDate(String(text), format, zoneName(call)));
}

function zoneName(call: HelperCall): string | undefined {
  const zone = call.hash.timezone ?? call.hash.tz;
  return isNothing(zone) ? undefined : textOf(call, zone);
}

function dated<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (error instanceof DateError) throw new HelperError(error.message);
    throw error;
  }
}
