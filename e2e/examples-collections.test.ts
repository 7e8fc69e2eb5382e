import { createRequire } from 'node:module';
import { describe, expect, inject, test } from 'vitest';
import { inProject } from '../scripts/project.ts';
import { runCollection } from './examples/run-collection.ts';
import { useOwnProject } from './own-project.ts';

const url = inject('url');
const require = createRequire(inProject('node_modules/newman/package.json'));
const { Collection } = require('postman-collection');

const KEYS = { aws_access_key_id: 'test', aws_secret_access_key: 'test' };

type Url = { raw: string; variable?: { key: string; value: string }[] };
type Item = { name: string; request?: { method: string; url: Url }; item?: Item[] };
type Written = { info: { schema: string }; item: Item[] };
type Read = { name: string; request: { method: string; url: { toString(): string } } };

async function written(group: string): Promise<Written> {
  const answer = await fetch(`${url}/m/demo/${group}/postman.json`);
  expect(answer.headers.get('content-type')).toBe('application/json');
  return answer.json();
}

/** With its variables in their places, as it is asked for. */
function filled({ raw = '', variable = [] }: Partial<Url> = {}): string {
  return variable.reduce((url, { key, value }) => url.replace(`:${key}`, value), raw);
}

describe('the Postman collection', () => {
  test('of the shop runs green by newman', async () => {
    const { failures, requests, assertions } = await runCollection(`${url}/m/demo/shop/postman.json`);
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(8);
    expect(assertions).toBeGreaterThan(requests);
  });

  test.each(['auth', 'hooks', 'images'])(
    'of the demo group %s runs green by newman, twice in a row',
    { timeout: 180_000 },
    async (group) => {
      const first = await runCollection(`${url}/m/demo/${group}/postman.json`);
      expect(first.failures).toEqual([]);
      expect(first.requests).toBeGreaterThan(8);
      expect(first.assertions).toBeGreaterThan(first.requests);
      const second = await runCollection(`${url}/m/demo/${group}/postman.json`);
      expect(second.failures).toEqual([]);
      expect(second.requests).toBe(first.requests);
    },
  );

  test('of a store signs its requests, and its presigning is answered', async () => {
    const { failures, statuses } = await runCollection(`${url}/m/demo/files/postman.json`, KEYS);
    expect(failures).toEqual([]);
    expect(Object.fromEntries(statuses)).toMatchObject({ 'Lists the buckets of an account': 200 });
  });

  test.each(['shop', 'auth', 'hooks', 'files', 'images'])(
    'of %s is read by Postman as it is written',
    async (group) => {
      const collection = await written(group);
      expect(collection.info.schema).toBe(
        'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      );
      const read: Read[] = [];
      new Collection(collection).forEachItem((item: Read) => read.push(item));
      const items = collection.item.flatMap((node) => node.item ?? [node]);
      const told = items.map(({ name, request }) => [name, request?.method, filled(request?.url)]);
      expect(read.map(({ name, request }) => [name, request.method, request.url.toString()])).toEqual(told);
      expect(items.length).toBeGreaterThan(8);
    },
  );
});

describe('the collection of an own group', () => {
  const own = useOwnProject('Examples');

  test('meets its contract: what a path, a query, a header and a body must be', async () => {
    await own.addEndpoint({
      method: 'PUT',
      path: '/orders/:id/notes/{note}',
      response_body: { saved: true },
      params: [
        { name: 'id', value: { type: 'string', pattern: '^o_[0-9]{3}$' }, required: true },
        { name: 'page', value: { type: 'integer', minimum: 3, multipleOf: 5 }, required: true },
        { name: 'mode', value: 'a&b $HOME "x"', required: true },
      ],
      headers: [{ name: 'X-Key', value: "it's", required: true }],
      body: {
        required: true,
        schema: {
          $defs: {
            line: {
              type: 'object',
              required: ['sku'],
              properties: { sku: { type: 'string', minLength: 9 } },
            },
          },
          type: 'object',
          required: ['lines', 'mail'],
          properties: {
            lines: { type: 'array', minItems: 2, items: { $ref: '#/$defs/line' } },
            mail: { type: 'string', format: 'email' },
          },
        },
        default_status_code: 422,
      },
    });
    const { failures, statuses } = await runCollection(`${own.url()}/postman.json`);
    expect(failures).toEqual([]);
    expect(statuses).toEqual([[expect.any(String), 200]]);
  });

  test('is a file to save, for whoever may read the group', async () => {
    const answer = await fetch(`${url}/api/groups/${own.group().id}/postman`, {
      headers: { authorization: `Bearer ${inject('token')}` },
    });
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="web.postman_collection.json"',
    );
    expect(await answer.json()).toEqual(await (await fetch(`${own.url()}/postman.json`)).json());
    expect((await fetch(`${url}/api/groups/${own.group().id}/postman`)).status).toBe(401);
  });
});
