import { isJsonObject } from '../../json/json-object';
import { mistypedName } from '../../nearest-name';
import { canonicalText, createMembership } from '../json-equality';
import { alternatives, jsonType, shown } from '../json-value';
import type { KeywordSite } from '../keyword';
import { leafRule, type Rule } from '../rule';

type Test = (value: unknown) => boolean;

const TYPES: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['array', (value) => Array.isArray(value)],
  ['boolean', (value) => typeof value === 'boolean'],
  ['integer', (value) => Number.isInteger(value)],
  ['null', (value) => value === null],
  ['number', (value) => typeof value === 'number'],
  ['object', isJsonObject],
  ['string', (value) => typeof value === 'string'],
]);

/** What other notations call a type. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['any', 'leave "type" out to allow everything'],
  ['bool', 'boolean'],
  ['date', 'string, with "format": "date"'],
  ['date-time', 'string, with "format": "date-time"'],
  ['datetime', 'string, with "format": "date-time"'],
  ['decimal', 'number'],
  ['dict', 'object'],
  ['double', 'number'],
  ['file', 'string, with "format": "binary"'],
  ['float', 'number'],
  ['int', 'integer'],
  ['list', 'array'],
  ['long', 'integer'],
  ['map', 'object'],
  ['none', 'null'],
  ['str', 'string'],
  ['text', 'string'],
  ['uuid', 'string, with "format": "uuid"'],
]);

export function typeRule(site: KeywordSite): Rule | undefined {
  const names = Array.isArray(site.value) ? site.value : [site.value];
  if (names.length === 0) return site.complain('"type" lists no type.');
  const wanted = new Set<string>();
  for (const name of names) {
    if (typeof name !== 'string' || !TYPES.has(name)) return complainOfType(site, name);
    wanted.add(name);
  }
  if (site.schema.nullable === true) wanted.add('null');
  const expected = alternatives([...wanted]);
  return leafRule(site, anyType([...wanted]), (value) => ({
    message: `Must be ${withArticle(expected)}, not ${withArticle(jsonType(value))}.`,
    expected,
    actual: shown(value),
  }));
}

function complainOfType(site: KeywordSite, name: unknown): undefined {
  if (typeof name !== 'string') return site.complain(`"type" takes names of types, not ${shown(name)}.`);
  const suggestion = OTHER_NAMES.get(name.toLowerCase()) ?? mistypedName(name, TYPES.keys());
  return site.complain(
    `There is no type "${name}"; types are ${alternatives([...TYPES.keys()])}.`,
    suggestion ?? sameBesidesCase(name),
  );
}

function sameBesidesCase(name: string): string | undefined {
  return TYPES.has(name.toLowerCase()) ? name.toLowerCase() : undefined;
}

function anyType(names: string[]): Test {
  const [first, second, ...rest] = names.map((name) => TYPES.get(name) ?? (() => false));
  if (first === undefined) return () => false;
  if (second === undefined) return first;
  if (rest.length === 0) return (value) => first(value) || second(value);
  return (value) => first(value) || second(value) || rest.some((test) => test(value));
}

function withArticle(words: string): string {
  if (words === 'null') return words;
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

export function constRule(site: KeywordSite): Rule {
  const expected = oneLine(site.value);
  return leafRule(site, createMembership([site.value]), (value) => ({
    message: `Must be exactly ${expected}.`,
    expected,
    actual: shown(value),
  }));
}

const MOST_NAMED = 10;

export function enumRule(site: KeywordSite): Rule | undefined {
  if (!Array.isArray(site.value)) return site.complain('"enum" takes the list of allowed values.');
  const { value: allowed } = site;
  const named = allowed.slice(0, MOST_NAMED).map(oneLine);
  const expected =
    allowed.length > MOST_NAMED
      ? `${named.join(', ')} or ${allowed.length - MOST_NAMED} others`
      : alternatives(named);
  return leafRule(site, createMembership(allowed), (value) => {
    const nearest = typeof value === 'string' ? mistypedName(value, allowed.filter(isText)) : null;
    const hint = nearest === null ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
    return { message: `Must be ${expected}.${hint}`, expected, actual: shown(value) };
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function oneLine(value: unknown): string {
  const text = canonicalText(value);
  return text.length > 80 ? shown(value) : text;
}
