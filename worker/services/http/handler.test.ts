import { describe, expect, test } from 'vitest';
import type { Answer } from '../../engine/answer';
import type { Why } from '../../engine/exchange';
import { createRandom } from '../../engine/random';
import { compileGroup } from './compiled';
import { httpConfig } from './config';
import { type Endpoint, newEndpoint } from './documents';
import { draftFrom } from './draft';
import { definesPath, handleHttp } from './handler';

const CONFIG = httpConfig.parse({});

function endpoint(document: object): Endpoint {
  const draft = draftFrom(newEndpoint.parse(document));
  const stamps = { group_id: 'g', revision: 1, created_by: null, created_at: '', updated_at: '' };
  return { id: `${draft.method} ${draft.path}`, ...stamps, ...draft };
}

const shop = await compileGroup(
  {
    collections: [],
    endpoints: [
      { method: 'GET', path: '/products', response_body: [{ id: 1 }], response_headers: { 'X-Total': '1' } },
      { method: 'GET', path: '/products/:id', response_body: 'plain' },
      { method: 'POST', path: '/products', response_status_code: 201 },
      { method: 'DELETE', path: '/products/:id', response_status_code: 204 },
      {
        method: 'GET',
        path: '/page',
        response_headers: { 'content-type': 'text/html' },
        response_body: '{}',
      },
      { method: 'GET', path: '/login', response_headers: { 'Set-Cookie': ['a=1', 'b=2'] } },
      { method: 'GET', path: '/slow', min_wait_time: 10, max_wait_time: 20, response_body: 'late' },
      { method: 'GET', path: '/off', enabled: false },
    ].map(endpoint),
  },
  CONFIG,
);

/** Sends a request to the shop; `waited` are the milliseconds that the answer was held back for. */
async function send(method: string, path: string, seed = 'seed', compiled = shop) {
  const why: Why = { outcome: '' };
  const waited: number[] = [];
  const ports = { wait: async (milliseconds: number) => void waited.push(milliseconds) };
  const context = { compiled, config: CONFIG, why, random: createRandom(seed), ports };
  // Only what the handler reads of a request and its context.
  const handle = handleHttp as unknown as (request: object, context: object) => Answer | Promise<Answer>;
  const made = handle({ method, path }, context);
  const answer = await made;
  return { answer, why, waited, isPromise: made instanceof Promise };
}

function bodyOf(answer: Answer) {
  return JSON.parse(String(answer.body));
}

describe('a request that an endpoint answers', () => {
  test('gets its status, headers and body, and the reason', async () => {
    const { answer, why } = await send('GET', '/products/');
    expect(answer).toEqual({
      status: 200,
      headers: [
        ['content-type', 'application/json'],
        ['x-total', '1'],
      ],
      body: '[{"id":1}]',
    });
    expect(why).toEqual({
      outcome: 'matched',
      endpoint: { id: 'GET /products', name: 'GET /products', method: 'GET', path: '/products' },
    });
  });

  test('costs no promise and no new answer', async () => {
    const first = await send('GET', '/products');
    expect(first.isPromise).toBe(false);
    expect((await send('GET', '/products')).answer).toBe(first.answer);
    expect(() => first.answer.headers.push(['x-leak', '1'])).toThrow(TypeError);
  });

  test('gets the content type that its author chose', async () => {
    expect((await send('GET', '/page')).answer.headers).toEqual([['content-type', 'text/html']]);
    expect((await send('GET', '/products/7')).answer.headers).toEqual([
      ['content-type', 'text/plain;charset=utf-8'],
    ]);
  });

  test('without a body there is no content type', async () => {
    expect((await send('POST', '/products')).answer).toEqual({ status: 201, headers: [], body: null });
  });

  test('a header with several values goes out as often', async () => {
    expect((await send('GET', '/login')).answer.headers).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
  });

  test('HEAD gets the headers of GET, the length too, and no body', async () => {
    const { answer } = await send('HEAD', '/products');
    expect(answer.body).toBeNull();
    expect(answer.headers).toEqual([
      ['content-type', 'application/json'],
      ['x-total', '1'],
      ['content-length', '10'],
    ]);
  });

  test('waits as long as its endpoint says, the same for the same seed', async () => {
    const { answer, waited, why } = await send('GET', '/slow', 'a');
    expect(answer.body).toBe('late');
    expect(waited[0]).toBeGreaterThanOrEqual(10);
    expect(waited[0]).toBeLessThanOrEqual(20);
    expect(why.delay_ms).toBe(waited[0]);
    expect((await send('GET', '/slow', 'a')).waited).toEqual(waited);
    const seeds = Array.from({ length: 30 }, (_, index) => `seed-${index}`);
    const delays = await Promise.all(seeds.map(async (seed) => (await send('GET', '/slow', seed)).waited[0]));
    expect(new Set(delays).size).toBeGreaterThan(3);
  });
});

describe('a request that no endpoint answers', () => {
  test('is told which endpoints come closest', async () => {
    const { answer, why } = await send('GET', '/product');
    expect(answer.status).toBe(404);
    expect(answer.headers).toEqual([['content-type', 'application/problem+json']]);
    expect(bodyOf(answer)).toMatchObject({ code: 'mocks.no_endpoint', status: 404 });
    expect(bodyOf(answer).nearest).toHaveLength(3);
    expect(bodyOf(answer).nearest[0].endpoint.path).toBe('/products');
    expect(why.outcome).toBe('unmatched');
    expect(why.near_misses?.[0]?.checks).toContainEqual({
      part: 'path',
      ok: false,
      expected: '/products',
      actual: '/product',
    });
  });

  test('is told when the endpoint is only switched off', async () => {
    const { answer, why } = await send('GET', '/off');
    expect(answer.status).toBe(404);
    expect(why.near_misses?.[0]?.checks.at(-1)).toEqual({
      part: 'enabled',
      ok: false,
      expected: 'true',
      actual: 'false',
    });
  });

  test('does not get its own long path back in full', async () => {
    const { answer } = await send('GET', `/${'x'.repeat(10_000)}`);
    expect(String(answer.body).length).toBeLessThan(4_000);
  });

  test('is told that an empty group is empty', async () => {
    const { answer } = await send(
      'GET',
      '/',
      'seed',
      await compileGroup({ endpoints: [], collections: [] }, CONFIG),
    );
    expect(bodyOf(answer).detail).toContain('The group has no endpoints yet.');
  });

  test('with another method that the path has is refused with those it answers', async () => {
    const { answer, why } = await send('PUT', '/products/7');
    expect(answer.status).toBe(405);
    expect(answer.headers).toContainEqual(['allow', 'DELETE, GET, HEAD, OPTIONS']);
    expect(bodyOf(answer)).toMatchObject({
      code: 'mocks.method_not_allowed',
      allowed: ['DELETE', 'GET', 'HEAD', 'OPTIONS'],
    });
    expect(why.outcome).toBe('method_not_allowed');
  });

  test('OPTIONS is answered for every path that has an endpoint, and for no other', async () => {
    const { answer } = await send('OPTIONS', '/products');
    expect(answer).toEqual({ status: 204, headers: [['allow', 'GET, HEAD, OPTIONS, POST']], body: null });
    expect((await send('OPTIONS', '/nothing')).answer.status).toBe(404);
  });
});

test("the group's own paths win over the house's, unless they are switched off", () => {
  expect(definesPath('GET', '/products/7', shop)).toBe(true);
  expect(definesPath('GET', '/health', shop)).toBe(false);
  expect(definesPath('GET', '/off', shop)).toBe(false);
});
