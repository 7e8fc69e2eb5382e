import { expect, test } from 'vitest';
import { findingFix } from './finding-fix';

type Row = [
  source: string,
  marked: string,
  message: string,
  suggestion: string | undefined,
  mended: string | null,
];

/** Findings as the engine makes them, and what the whole becomes. */
const TABLE: Row[] = [
  ['a {{lowr b}}', 'lowr', 'There is no helper "lowr"', 'lower', 'a {{lower b}}'],
  ['{{upper (lowr a)}}', 'lowr a', 'There is no helper "lowr"', 'lower', '{{upper (lower a)}}'],
  [
    "{{faker 'person.fulName'}}",
    "faker 'person.fulName'",
    'faker has no method "person.fulName"; did you mean person.fullName?',
    'person.fullName',
    "{{faker 'person.fullName'}}",
  ],
  [
    "{{now offset='3 moons'}}",
    "now offset='3 moons'",
    '"3 moons" is not an offset',
    '3 days',
    "{{now offset='3 days'}}",
  ],
  [
    '{{#if a}}x{{/each}}',
    '{{/each}}',
    '{{/each}} closes a block that {{#if}} opened',
    '{{/if}}',
    '{{#if a}}x{{/if}}',
  ],
  ['{{#if a b}}x{{/if}}', 'if a b', '{{#if}} takes one value', '{{#if (eq a b)}}', null],
  ['{{#if a == b}}x{{/if}}', '==', 'There are no operators such as ==', '(eq a b)', null],
  [
    '{{> header}}',
    'header',
    'There is no partial "header" in this template',
    '{{#*inline "header"}}...{{/inline}}',
    null,
  ],
  [
    'Hello {{name',
    '{{',
    'This tag is never closed',
    'Close it with }}, or write \\{{ for two braces as text.',
    null,
  ],
  [
    "{{randomValue type='x'}}",
    "randomValue type='x'",
    'randomValue has no type "x"',
    'UUID, ALPHANUMERIC',
    null,
  ],
  ['{{zzz 1}}', 'zzz', 'There is no helper "zzz"', undefined, null],
];

test.each(TABLE)('%s', (source, marked, message, suggestion, mended) => {
  const finding = {
    offset: source.indexOf(marked),
    length: marked.length,
    message,
    suggestion: suggestion ?? null,
  };
  const fix = findingFix(source, finding);
  expect(fix && source.slice(0, fix.from) + fix.insert + source.slice(fix.to)).toBe(mended);
});
