import { DateError } from '../time/date-error';
import { applyOffset } from '../time/date-offset';
import { parseJavaDate } from '../time/java-date-parse';
import { parseDate } from '../time/parse-date';
import { TRUNCATION_NAMES, truncateDate } from '../time/truncate-date';
import { numberOf } from './compared-value';
import { lifted, type Operator, type OperatorScope, type OperatorTable, stringArgument } from './operator';

const NOW = /^now\s*(.*)$/i;

type Moment = (now: number) => number;

function dateOperator(test: (actual: number, expected: number) => boolean): Operator {
  return {
    reads: 'json',
    cost: 8,
    compile(argument, scope) {
      const expected = compileExpected(argument, scope);
      const read = compileRead(scope);
      if (expected === null || read === null) return null;
      return lifted((value, now) => {
        const actual = read(value);
        return actual !== null && test(actual, expected(now));
      }, scope);
    },
  };
}

export const DATE_OPERATORS: OperatorTable = {
  before: dateOperator((actual, expected) => actual < expected),
  after: dateOperator((actual, expected) => actual > expected),
  same_time: dateOperator((actual, expected) => actual === expected),
};

/** The moment to compare with: truncated first and shifted then, unless `truncate_last` says otherwise. */
function compileExpected(argument: unknown, scope: OperatorScope): Moment | null {
  const base = compileBase(argument, scope);
  const truncate = truncation('truncate_expected', scope);
  const { offset } = scope.options;
  const shift = offset === undefined ? unchanged : shiftBy(offset, scope);
  if (base === null || truncate === null || shift === null) return null;
  if (scope.options.truncate_last === true) return (now) => truncate(shift(base(now)));
  return (now) => shift(truncate(base(now)));
}

function compileBase(argument: unknown, scope: OperatorScope): Moment | null {
  const text = stringArgument(argument, scope);
  if (text === null) return null;
  const fromNow = NOW.exec(text.trim());
  if (fromNow === null) {
    const at = readWith(scope.options.format, text) ?? parseDate(text);
    if (at !== null) return () => at;
    return scope.compilation.report(
      scope.pointer,
      `"${text}" is no date: write it as 2026-11-21T10:00:00Z, "now" or "now +3 days".`,
    );
  }
  const offset = fromNow[1] ?? '';
  return offset === '' ? unchanged : shiftBy(offset, scope);
}

function shiftBy(offset: unknown, { compilation, pointer }: OperatorScope): Moment | null {
  if (typeof offset === 'string' && applyOffset(0, offset) !== null)
    return (at) => applyOffset(at, offset) ?? Number.NaN;
  return compilation.report(
    pointer,
    `"${String(offset)}" is no offset: write it as "+3 days" or "-15 minutes".`,
  );
}

/** How the dates of requests are read: ISO 8601 and its relatives, or the `format` that the condition names. */
function compileRead(scope: OperatorScope): ((value: unknown) => number | null) | null {
  const { format } = scope.options;
  const truncate = truncation('truncate_actual', scope);
  if (truncate === null || !isReadable(format, scope)) return null;
  return (value) => {
    const at = format === undefined ? parseDate(value) : readWith(format, value);
    return at === null ? null : truncate(at);
  };
}

/** A pattern of Java, `unix` for seconds or `epoch` for milliseconds. */
function readWith(format: unknown, value: unknown): number | null {
  if (typeof format !== 'string') return null;
  if (format !== 'unix' && format !== 'epoch') {
    return typeof value === 'string' ? parseJavaDate(value, format) : null;
  }
  const number = numberOf(value);
  return number === null ? null : number * (format === 'unix' ? 1000 : 1);
}

function isReadable(format: unknown, { compilation, pointer }: OperatorScope): boolean {
  try {
    readWith(format, '');
    return true;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    compilation.report(pointer, error.message);
    return false;
  }
}

function truncation(
  option: 'truncate_expected' | 'truncate_actual',
  { options, compilation, pointer }: OperatorScope,
): Moment | null {
  const name = options[option];
  if (name === undefined) return unchanged;
  if (typeof name === 'string' && truncateDate(0, name) !== null)
    return (at) => truncateDate(at, name) ?? Number.NaN;
  const names = TRUNCATION_NAMES.map((each) => each.replaceAll(' ', '_'));
  return compilation.reportUnknown(pointer, `a truncation (${option})`, String(name), names);
}

function unchanged(at: number): number {
  return at;
}
