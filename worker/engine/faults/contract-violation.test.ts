import { expect, test } from 'vitest';
import type { Answer } from '../answer';
import { createRandom } from '../random';
import { contractViolation } from './contract-violation';
import type { Outcome } from './fault';

function violated(schema: object | undefined, body: Answer['body'], seed = 'seed'): Outcome {
  const answer: Answer = { status: 200, headers: [], body, ...(schema && { schema }) };
  return contractViolation({ answer, method: 'GET' }, { fault: 'contract_violation' }, createRandom(seed));
}

test('one place is broken, and named', () => {
  const schema = {
    properties: { items: { type: 'array', items: { properties: { price: { minimum: 0 } } } } },
  };
  const body = '{"items":[{"price":3,"name":"a"}],"page":1}';
  const places = new Set<string>();
  for (let seed = 0; seed < 30; seed++) {
    const outcome = violated(schema, body, `seed-${seed}`);
    if (!outcome.isDone) throw new Error(outcome.reason);
    places.add(outcome.detail);
    const value = JSON.parse(String(outcome.answer.body));
    expect(value.page).toBe(1);
    if (outcome.detail !== '/items/0/price minimum') continue;
    expect(value.items[0].price).toBeLessThan(0);
    expect(value.items[0].name).toBe('a');
  }
  expect([...places].sort()).toEqual(['/items type', '/items/0/price minimum']);
});

test('a place is written so that a header can carry it and a list of faults be read', () => {
  const schema = { properties: { 'ä, b\n%': { type: 'string' } } };
  const outcome = violated(schema, JSON.stringify({ 'ä, b\n%': 'x' }));
  expect(outcome).toMatchObject({ isDone: true, detail: '/%C3%A4%2C%20b%0A%25 type' });
  expect(violated({ type: 'string' }, '"x"')).toMatchObject({ detail: '# type' });
});

test.each([
  ['no schema', undefined, '{}', /no schema/],
  ['a body that is no JSON', { type: 'object' }, '<html>', /not JSON/],
  ['a body that is broken already', { type: 'object' }, '[]', /already/],
  ['a schema that allows everything', {}, '{"a":1}', /No single change/],
  [
    'a schema that no keyword guards',
    { properties: { a: { description: 'anything' } } },
    '{"a":1}',
    /No single/,
  ],
  ['a schema that cannot be used', { $ref: '#/nowhere' }, '{}', /cannot be used/],
  ['a body that is very large', { type: 'string' }, JSON.stringify('x'.repeat(600_000)), /too large/],
  ['no body', { type: 'string' }, null, /not JSON/],
])('with %s nothing is broken, and it says why', (_, schema, body, reason) => {
  expect(violated(schema, body)).toEqual({ isDone: false, reason: expect.stringMatching(reason) });
});

test('a name such as __proto__ is a name like any other', () => {
  const schema = JSON.parse('{"properties":{"__proto__":{"type":"object","required":["x"]}}}');
  const outcome = violated(schema, '{"__proto__":{"x":1}}', 'seed-2');
  if (!outcome.isDone) throw new Error(outcome.reason);
  expect(outcome.detail).toMatch(/^\/__proto__ (type|required)$/);
  expect(String(outcome.answer.body)).toMatch(/^\{"__proto__":/);
});

test('a large answer with a large schema is broken in little time', () => {
  const item = {
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`p${n}`, { type: 'integer', minimum: 0 }]),
    ),
  };
  const one = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`p${n}`, n]));
  const body = JSON.stringify(Array.from({ length: 1000 }, () => one));
  expect(violated({ type: 'array', items: item }, body).isDone).toBe(true);
});
