import { PATTERN_HINTS } from './pattern-hints';
import type { Breach } from './schema-check';
import { words } from './words';

/** What an empty text breaks, where there must be one. */
const UNFILLED = new Set(['type', 'format', 'pattern', 'minLength']);

/** What would be right, in a sentence. */
export function breachMessage(breach: Breach): string {
  const { rule, limit, value } = breach;
  const isEmpty = value === undefined || value === '';
  if (rule === 'required' || (isEmpty && UNFILLED.has(rule))) return words().required;
  if (rule === 'enum' && Array.isArray(limit)) return words().oneOf(limit.map(shown).join(', '));
  if (rule === 'const') return words().oneOf(shown(limit));
  if (typeof limit === 'number') return limitMessage(rule, limit, value);
  if (typeof limit === 'string') return formMessage(rule, limit);
  if (rule === 'uniqueItems') return words().unique;
  return rule === 'unknown' ? words().unknown : words().otherForm;
}

/** Of several things that are wrong in one place, the first one to put right. */
export function byWeight(left: Breach, right: Breach): number {
  return weight(left) - weight(right);
}

const WEIGHTS = ['required', 'type', 'enum', 'const', 'format', 'minLength', 'maxLength', 'pattern'];

function weight({ rule }: Breach): number {
  const known = WEIGHTS.indexOf(rule);
  return known === -1 ? WEIGHTS.length : known;
}

function limitMessage(rule: string, limit: number, value: unknown): string {
  const now = typeof value === 'string' ? Array.from(value).length : 0;
  const messages: Record<string, (() => string) | undefined> = {
    minimum: () => words().atLeast(limit),
    maximum: () => words().atMost(limit),
    exclusiveMinimum: () => words().above(limit),
    exclusiveMaximum: () => words().below(limit),
    multipleOf: () => words().multipleOf(limit),
    minLength: () => words().longerThan(limit),
    maxLength: () => words().shorterThan(limit, now),
    minItems: () => words().moreThan(limit),
    maxItems: () => words().fewerThan(limit),
    minProperties: () => words().moreThan(limit),
    maxProperties: () => words().fewerThan(limit),
  };
  return messages[rule]?.() ?? words().otherForm;
}

function formMessage(rule: string, limit: string): string {
  if (rule === 'type') return TYPES[limit]?.() ?? words().otherForm;
  if (rule === 'format') return FORMATS[limit]?.() ?? words().otherForm;
  if (rule !== 'pattern') return words().otherForm;
  return PATTERN_HINTS.find(({ pattern }) => pattern.test(limit))?.hint(limit) ?? words().otherForm;
}

const TYPES: Record<string, (() => string) | undefined> = {
  integer: () => words().wholeNumber,
  number: () => words().aNumber,
  string: () => words().text,
  boolean: () => words().onOrOff,
  array: () => words().aList,
  object: () => words().anObject,
  null: () => words().empty,
};

const FORMATS: Record<string, (() => string) | undefined> = {
  email: () => words().email,
  'idn-email': () => words().email,
  uri: () => words().url,
  'date-time': () => words().dateTime,
  uuid: () => words().uuid,
};

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
