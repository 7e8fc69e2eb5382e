import { expect, test } from 'vitest';
import * as z from 'zod';
import { SPANISH } from './es/spanish';
import { PORTUGUESE } from './pt-br/portuguese';

const { localeError } = z.locales.en();

const TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'null', 'date', 'nan'];
const FORMATS = [
  ...['regex', 'email', 'url', 'emoji', 'uuid', 'guid', 'nanoid', 'cuid', 'cuid2', 'ulid', 'xid', 'ksuid'],
  ...[
    'datetime',
    'date',
    'time',
    'duration',
    'ipv4',
    'ipv6',
    'mac',
    'cidrv4',
    'cidrv6',
    'base64',
    'base64url',
  ],
  ...['json_string', 'e164', 'currency_code', 'credit_card', 'iban', 'jwt', 'template_literal'],
];
const SIZES = ['string', 'array', 'set', 'map', 'file', 'number', 'int', 'bigint', 'date'].flatMap((origin) =>
  [{ inclusive: true }, { inclusive: false }, { inclusive: true, exact: true }].flatMap((bound) => [
    { code: 'too_small', origin, minimum: 3, ...bound },
    { code: 'too_big', origin, maximum: 3, ...bound },
  ]),
);

/** One issue at least for every sentence that zod has. */
const ISSUES: object[] = [
  ...TYPES.map((expected) => ({ code: 'invalid_type', expected, input: true })),
  { code: 'invalid_value', values: ['a'] },
  { code: 'invalid_value', values: ['a', 2] },
  ...SIZES,
  { code: 'invalid_format', format: 'starts_with', prefix: 'x' },
  { code: 'invalid_format', format: 'ends_with', suffix: 'x' },
  { code: 'invalid_format', format: 'includes', includes: 'x' },
  { code: 'invalid_format', format: 'regex', pattern: '/^a/' },
  ...FORMATS.map((format) => ({ code: 'invalid_format', format })),
  { code: 'not_multiple_of', divisor: 2 },
  { code: 'unrecognized_keys', keys: ['a'] },
  { code: 'unrecognized_keys', keys: ['a', 'b'] },
  { code: 'invalid_key', origin: 'record' },
  { code: 'invalid_element', origin: 'map' },
  { code: 'invalid_union', errors: [] },
  { code: 'invalid_union', options: ['a', 'b'] },
  { code: 'invalid_union', inclusive: false },
  { code: 'custom' },
];

const ENGLISH_WORDS =
  /\b(expected|received|invalid|input|must|have|address|string\b.*\bencoded|characters|items|entries|unrecognized|with|number\b.*\bcard)\b/i;

test.each([SPANISH, PORTUGUESE])('says whatever zod says: $language', (speech) => {
  const english = ISSUES.map(sentenceOf);
  const left = english.filter((sentence) => {
    const told = speech.say(sentence);
    return told === sentence || ENGLISH_WORDS.test(told);
  });
  expect(left).toEqual([]);
});

function sentenceOf(issue: object): string {
  // zod's own type of an issue has a member for every code, each with its own fields.
  const said = localeError(issue as Parameters<typeof localeError>[0]);
  return typeof said === 'string' ? said : (said?.message ?? '');
}
