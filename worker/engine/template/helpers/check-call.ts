import { compileJsonPath } from '../../json-path/compile-json-path';
import { nearestName } from '../../nearest-name';
import { compilePattern } from '../../regex/compile-pattern';
import { DateError } from '../../time/date-error';
import { applyOffset } from '../../time/date-offset';
import { formatJavaDate } from '../../time/java-date-format';
import { TRUNCATION_NAMES, truncateDate } from '../../time/truncate-date';
import { compileXPath } from '../../xml/compile-xpath';
import type { CallCheck, LiteralCall } from '../call-check';
import { checkFakerName } from './faker/faker-helpers';
import { suggestMethod } from './faker/find-faker-method';
import { RANDOM_TYPES } from './wiremock/random-values';

type Trouble = ReturnType<CallCheck>;

const CHECKS: Readonly<Record<string, CallCheck>> = {
  call: checkFaker,
  faker: checkFaker,
  random: checkFaker,
  jsonPath: (call) => checkWith(call.args[1], compileJsonPath, 'a JSONPath'),
  jsonRemove: (call) => checkWith(call.args[call.isBlock ? 0 : 1], compileJsonPath, 'a JSONPath'),
  xPath: (call) => checkWith(call.args[1], compileXPath, 'an XPath'),
  matches: (call) => checkWith(call.args[1], compilePattern, 'a pattern that can be used'),
  regexExtract: (call) => checkWith(call.args[1], compilePattern, 'a pattern that can be used'),
  now: checkDate,
  date: checkDate,
  truncateDate: ({ args: [, name] }) => {
    if (typeof name !== 'string' || truncateDate(0, name) !== null) return null;
    return withNearest(`"${name}" is not a truncation`, name, TRUNCATION_NAMES);
  },
  randomValue: ({ hash: { type } }) => {
    if (typeof type !== 'string' || RANDOM_TYPES.includes(type)) return null;
    return withNearest(`randomValue has no type "${type}"`, type, RANDOM_TYPES);
  },
};

/** For `compileTemplate`: mistakes that do not wait for a request to show. */
export function checkCall(call: LiteralCall): Trouble {
  const check = Object.hasOwn(CHECKS, call.name) ? CHECKS[call.name] : undefined;
  return check ? check(call) : null;
}

function checkFaker({ name: helper, args: [name] }: LiteralCall): Trouble {
  if (typeof name !== 'string') return null;
  const message = checkFakerName(helper, name);
  if (message === null) return null;
  const suggestion = suggestMethod(name);
  return suggestion === null ? { message } : { message, suggestion };
}

function checkWith(
  source: unknown,
  compile: (source: string) => { ok: true } | { ok: false; reason: string },
  what: string,
): Trouble {
  if (typeof source !== 'string') return null;
  const result = compile(source);
  return result.ok ? null : { message: `"${source}" is not ${what}: ${result.reason}` };
}

function checkDate({ hash }: LiteralCall): Trouble {
  const { offset, format, timezone } = hash;
  if (typeof offset === 'string' && applyOffset(0, offset) === null) {
    return { message: `"${offset}" is not an offset`, suggestion: '3 days' };
  }
  if (typeof format !== 'string' || format === 'epoch' || format === 'unix') return null;
  try {
    formatJavaDate(0, format, typeof timezone === 'string' ? timezone : undefined);
    return null;
  } catch (error) {
    if (error instanceof DateError) return { message: error.message };
    throw error;
  }
}

function withNearest(message: string, name: string, names: readonly string[]): Trouble {
  const suggestion = nearestName(name, names);
  return suggestion === null ? { message, suggestion: names.join(', ') } : { message, suggestion };
}
