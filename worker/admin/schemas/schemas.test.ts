import { describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { person } from '../../testing/people';

const house = openHouse();
const author = person('author');

async function post(path: string, json: object) {
  const { token } = await author;
  const answer = await house.call(`/api/schemas/${path}`, { method: 'POST', token, json });
  return { ...answer, body: answer.body as Record<string, unknown> };
}

const USER = {
  type: 'object',
  properties: { id: { type: 'integer', minimum: 1 }, born: { type: 'string', format: 'date' } },
  required: ['id', 'born'],
};

describe('a schema', () => {
  test('is inferred from examples, and all of them satisfy it', async () => {
    const examples = [
      { id: 1, tags: ['a'] },
      { id: 2, tags: [], note: null },
    ];
    const { body } = await post('infer', { examples });
    expect(body.schema).toMatchObject({ type: 'object', required: ['id', 'tags'] });
    for (const value of examples) {
      expect((await post('check', { schema: body.schema, value })).body).toEqual({
        is_valid: true,
        errors: [],
      });
    }
  });

  test('is inferred without the values themselves where they are not to be kept', async () => {
    const { text } = await post('infer', { examples: [{ name: 'Ada' }], keep_examples: false });
    expect(text).not.toContain('Ada');
  });

  test('gives samples, and the same ones for the same seed', async () => {
    const first = await post('sample', { schema: USER, count: 5 });
    expect(first.body.values).toHaveLength(5);
    const again = await post('sample', { schema: USER, count: 5, seed: first.body.seed });
    expect(again.body).toEqual(first.body);
    const named = await post('sample', { schema: USER, seed: 's-1' });
    expect(named.body.seed).toMatch(/^s-1~t/);
    for (const value of first.body.values as unknown[]) {
      expect((await post('check', { schema: USER, value })).body.is_valid).toBe(true);
    }
  });

  test('gives samples in the language that is asked for', async () => {
    const schema = { type: 'string', 'x-faker': 'location.country' };
    const { body } = await post('sample', { schema, locale: 'pt-br', seed: 's-1', count: 20 });
    expect(JSON.stringify(body.values)).toMatch(/[ãçéíóô]/);
    expect(await post('sample', { schema, locale: 'klingon' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/locale' }] },
    });
  });

  test('says where a value does not satisfy it', async () => {
    const { body } = await post('check', { schema: USER, value: { id: 0, born: 'today' } });
    expect(body).toMatchObject({
      is_valid: false,
      errors: [
        { pointer: '/id', keyword: 'minimum', schema_pointer: '/properties/id/minimum' },
        { pointer: '/born', keyword: 'format' },
      ],
    });
  });

  test.each([
    ['sample', { schema: { type: 'strong' } }, '/schema/type'],
    ['check', { schema: { type: 'strong' }, value: 1 }, '/schema/type'],
    ['sample', { schema: { type: 'integer', minimum: 5, maximum: 1 } }, expect.stringMatching(/^\/schema/)],
    ['infer', { examples: [] }, '/examples'],
    ['check', { schema: true }, '/value'],
    ['sample', { schema: true, seed: 'not a seed' }, '/seed'],
  ])('is refused with the place of what is wrong: %s %j', async (path, json, pointer) => {
    expect(await post(path, json)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  test('may be deep, recursive or hostile without holding anybody up', async () => {
    const started = performance.now();
    const node = {
      $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
      $ref: '#/$defs/node',
    };
    expect((await post('sample', { schema: node, count: 20 })).status).toBe(200);
    const pattern = { type: 'string', pattern: '^(a+)+$' };
    expect((await post('check', { schema: pattern, value: `${'a'.repeat(5_000)}!` })).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
