import { expect, test } from 'vitest';
import { looksLikeSchema } from './default-response';

test.each([
  { type: 'object', properties: { n: { type: 'integer' } } },
  { type: ['string', 'null'] },
  { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Anything' },
  { enum: [1, 2] },
  { type: 'string', 'x-faker': 'person.fullName' },
])('%j is a schema', (value) => {
  expect(looksLikeSchema(value)).toBe(true);
});

test.each([
  { type: 'object', message: 'bad' },
  { type: 'error', title: 'No' },
  { type: 'about:blank', title: 'Gone', status: 410 },
  { error: 'no' },
  { enum: [1], also: 2 },
  ['type'],
  'type',
  null,
  {},
])('%j is an answer as it stands', (value) => {
  expect(looksLikeSchema(value)).toBe(false);
});
