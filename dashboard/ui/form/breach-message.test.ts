import { expect, test } from 'vitest';
import { breachMessage } from './breach-message';

const said = (rule: string, limit: unknown, value: unknown = 'x') =>
  breachMessage({ pointer: '/a', rule, limit, value });

test.each([
  ['minimum', 0, -1, 'Must be at least 0.'],
  ['maximum', 60_000, 60_001, 'Must be at most 60,000.'],
  ['exclusiveMinimum', 0, 0, 'Must be above 0.'],
  ['type', 'integer', 1.5, 'Must be a whole number.'],
  ['type', 'number', 'x', 'Must be a number.'],
  ['type', 'integer', '', 'Fill this in.'],
  ['required', true, undefined, 'Fill this in.'],
  ['minLength', 1, '', 'Fill this in.'],
  ['minLength', 3, 'ab', 'Must have at least 3 characters.'],
  ['maxLength', 1, '👍👍', 'May have 1 character; it has 2.'],
  ['minItems', 1, [], 'Needs at least 1 entry.'],
  ['enum', ['a', 'b'], 'c', 'Must be one of: a, b.'],
  ['format', 'email', 'x', 'Must be an email address, such as ana@example.com.'],
  ['pattern', '^(\\/[^?#\\s]*)?$', 'x', 'Must begin with /'],
  [
    'pattern',
    '^[a-z0-9]+(-[a-z0-9]+)*$',
    'X',
    'Use a–z and 0–9, with single hyphens between words, such as my-shop.',
  ],
  ['pattern', '^something else$', 'x', 'This does not have the right form.'],
  ['unknown', false, 1, 'There is no such setting here.'],
])('%s %j is said in a sentence', (rule, limit, value, sentence) => {
  expect(said(rule, limit, value)).toBe(sentence);
});
