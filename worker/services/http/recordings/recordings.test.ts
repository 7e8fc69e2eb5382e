import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type MockDesk, openDesk } from '../../../testing/mock-desk';

const house = openHouse();
let desk: MockDesk;

beforeEach(async () => {
  desk = await openDesk(house);
});

type Seen = {
  method?: string;
  status?: number;
  answer?: unknown;
  body?: unknown;
  headers?: [string, string][];
  at?: number;
};

const JSON_TYPE: [string, string] = ['content-type', 'application/json'];

/** An exchange as the log has it. */
function seen(
  target: string,
  { method = 'GET', status = 200, answer, body, headers = [], at = 0 }: Seen = {},
) {
  return {
    id: `exchange ${target}`,
    at,
    method,
    path: target.split('?')[0],
    url: `http://localhost:8787/m/shop/orders${target}`,
    request_headers: body === undefined ? headers : [JSON_TYPE, ...headers],
    request_body: kept(body),
    status,
    response_headers: answer === undefined ? [] : [JSON_TYPE],
    response_body: kept(answer),
  };
}

function kept(value: unknown) {
  if (value === undefined) return { text: null, size: 0, cut: false };
  const text = JSON.stringify(value);
  return { text, size: text.length, cut: false };
}

type Answer = {
  endpoints: { method: string; path: string }[];
  skipped: { index: number; reason: string }[];
  would_make?: { endpoint: Made; exchanges: number[] }[];
};

type Made = {
  path: string;
  response_headers: unknown;
  response_schema: unknown;
  params: unknown[];
  headers: unknown[];
  body: unknown;
  responses: { name: string; rule: unknown; status_code: number }[];
};

async function record(exchanges: object[], options: object = {}): Promise<Answer & { routes: string[] }> {
  const json = { ids: 'parameter', exchanges, ...options };
  const { status, body, text } = await desk.admin('/recordings', { method: 'POST', json });
  if (status !== 200 && status !== 201) throw new Error(`${status} ${text}`);
  const answer = body as Answer;
  return { ...answer, routes: answer.endpoints.map(({ method, path }) => `${method} ${path}`) };
}

async function planned(exchanges: object[], options: object = {}): Promise<Made> {
  const { would_make } = await record(exchanges, { ...options, dry_run: true });
  const [first] = would_make ?? [];
  if (!first) throw new Error('Nothing would be made.');
  return first.endpoint;
}

async function ask(path: string, sent: Parameters<MockDesk['send']>[1] = {}) {
  const { status, body } = await desk.send(path, sent);
  return [status, body];
}

const person = (name: string) => ({ id: name, name, mail: `${name}@example.com` });

test("an answer that was broken on purpose is nobody's mock", async () => {
  const broken = {
    ...seen('/users/7', { answer: person('ada') }),
    why: { outcome: 'matched', fault: 'garbage' },
  };
  const { routes, skipped } = await record([broken, seen('/pets/7', { answer: person('rex') })]);
  expect([routes, skipped]).toMatchObject([
    ['GET /pets/:id'],
    [{ index: 0, reason: expect.stringContaining('garbage') }],
  ]);
});

describe('exchanges of one route become one endpoint', () => {
  test('that answers what the newest was answered', async () => {
    const { routes, skipped } = await record(
      [
        seen('/users/7', { answer: person('ada'), at: 2 }),
        seen('/users/8', { answer: person('ben'), at: 3 }),
        seen('/users/9', { answer: person('cy'), at: 1 }),
      ],
      { answers: 'first' },
    );
    expect([routes, skipped]).toEqual([['GET /users/:id'], []]);
    expect(await ask('/users/1')).toEqual([200, person('ben')]);
  });

  test('that answers with made-up values of the form that all of them had', async () => {
    const users = Array.from({ length: 20 }, (_, id) => ({
      id,
      role: ['admin', 'guest'][id % 2],
      born: '2001-02-03',
      ...(id % 2 === 0 && { note: 'x' }),
    }));
    await record(
      users.map((user) => seen(`/users/${user.id}`, { answer: user })),
      { answers: 'schema' },
    );
    const first = await desk.send('/users/1', { headers: { 'x-understudy-seed': 'a' } });
    const second = await desk.send('/users/1', { headers: { 'x-understudy-seed': 'b' } });
    expect(first.headers.get('content-type')).toBe('application/json');
    expect(first.body).toEqual(
      expect.objectContaining({
        id: expect.any(Number),
        role: expect.stringMatching(/^(admin|guest)$/),
        born: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
    );
    expect(first.body).not.toEqual(second.body);
  });

  test('that answers each request what it was answered, and others the newest', async () => {
    const { routes } = await record(
      [
        seen('/users/7?full=1', { answer: { ...person('ada'), age: 36 } }),
        seen('/users/7', { answer: person('ada') }),
        seen('/users/8', { answer: person('ben') }),
        seen('/users/9', { status: 404, answer: { error: 'unknown' } }),
      ],
      { answers: 'each' },
    );
    expect(routes).toEqual(['GET /users/:id']);
    expect(await ask('/users/7?full=1')).toEqual([200, { ...person('ada'), age: 36 }]);
    expect(await ask('/users/7')).toEqual([200, person('ada')]);
    expect(await ask('/users/8')).toEqual([200, person('ben')]);
    expect(await ask('/users/9')).toEqual([404, { error: 'unknown' }]);
    expect(await ask('/users/10')).toEqual([200, person('ben')]);
  });

  test('that tells requests apart by their bodies too', async () => {
    const sum = (a: number, result: number) =>
      seen('/sums', { method: 'POST', body: { a }, answer: { result } });
    await record([sum(1, 2), sum(2, 4), sum(3, 6)], { answers: 'each' });
    expect(await ask('/sums', { method: 'POST', json: { a: 2 } })).toEqual([200, { result: 4 }]);
    expect(await ask('/sums', { method: 'POST', json: { a: 9 } })).toEqual([200, { result: 6 }]);
  });

  test('of more different requests than an endpoint has answers, the newest', async () => {
    const exchanges = Array.from({ length: 110 }, (_, id) =>
      seen(`/users/${id}`, { answer: { id }, at: id }),
    );
    const { skipped } = await record(exchanges, { answers: 'each' });
    expect(skipped.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await ask('/users/9')).toEqual([200, { id: 9 }]);
    expect(await ask('/users/8')).toEqual([200, { id: 109 }]);
  });

  test('and what is said of an older one with the same request is told', async () => {
    const { skipped } = await record(
      [seen('/now', { answer: { at: 1 }, at: 1 }), seen('/now', { answer: { at: 2 }, at: 2 })],
      { answers: 'each' },
    );
    expect(skipped).toMatchObject([{ index: 0, reason: expect.stringContaining('same request') }]);
    expect(await ask('/now')).toEqual([200, { at: 2 }]);
  });
});

describe('answers with another status', () => {
  test('come by the parameter that had them', async () => {
    await record(
      [
        ...[1, 2, 3].map((id) => seen(`/users/${id}`, { answer: person(`u${id}`) })),
        seen('/users/4', { status: 404, answer: { error: 'unknown' } }),
        seen('/users/5', { status: 404, answer: { error: 'unknown' } }),
      ],
      { answers: 'first' },
    );
    expect((await desk.send('/users/1')).status).toBe(200);
    expect((await desk.send('/users/5')).status).toBe(404);
    expect((await desk.send('/users/6')).status).toBe(200);
  });

  test('come where the masked credentials are missing', async () => {
    await record(
      [
        seen('/me', { status: 401, answer: { error: 'who?' } }),
        seen('/me', { headers: [['Authorization', '***']], answer: person('ada') }),
      ],
      { answers: 'first' },
    );
    expect(await ask('/me')).toEqual([401, { error: 'who?' }]);
    expect(await ask('/me', { headers: { authorization: 'Bearer any' } })).toEqual([200, person('ada')]);
  });

  test('come by what the body lacks, and pass the contract that was inferred with them', async () => {
    const order = (body: object, status: number, answer: object) =>
      seen('/orders', { method: 'POST', body, status, answer });
    await record(
      [
        order({ sku: 'p-1', amount: 2 }, 201, { id: 1 }),
        order({ sku: 'p-2', amount: 1 }, 201, { id: 2 }),
        order({ sku: 'p-2' }, 422, { error: 'amount is missing' }),
      ],
      { answers: 'first', contract: 'infer' },
    );
    const post = (json: object) => ask('/orders', { method: 'POST', json });
    expect(await post({ sku: 'p-1', amount: 7 })).toEqual([201, { id: 2 }]);
    expect(await post({ sku: 'p-9' })).toEqual([422, { error: 'amount is missing' }]);
    expect((await post({ amount: 1 }))[0]).toBe(400);
    expect((await post({ sku: 'p-1', amount: 'two' }))[0]).toBe(400);
  });

  test('wait for a rule where nothing tells them apart', async () => {
    const flaky = [
      seen('/flaky', { answer: { a: 1, b: 2 } }),
      seen('/flaky', { status: 503, answer: { error: 'busy' } }),
    ];
    const { responses } = await planned(flaky, { answers: 'first' });
    expect(responses).toMatchObject([
      { status_code: 503, rule: null, name: expect.stringContaining('rule') },
    ]);
    await record(flaky, { answers: 'first' });
    expect((await desk.send('/flaky')).status).toBe(200);
  });

  test('are the endpoint itself where no other was seen', async () => {
    await record([seen('/gone', { status: 410, answer: { error: 'gone' } })], { answers: 'schema' });
    expect((await desk.send('/gone')).status).toBe(410);
  });
});

describe('segments that are no ids', () => {
  const users = ['anna', 'ben', 'cy'].map((name) => seen(`/users/${name}`, { answer: person(name) }));

  test('become parameters when three of them are alike, and those below them too', async () => {
    const { routes } = await record(
      [
        ...users,
        seen('/users/anna/pets/rex', { answer: { race: 'dog', age: 3 } }),
        seen('/users/me', { answer: { rights: ['all'], theme: 'dark' } }),
        seen('/users/zoe', { status: 404, answer: { error: 'unknown' } }),
        seen('/users/ben', { method: 'DELETE', status: 204 }),
      ],
      { answers: 'first' },
    );
    expect(routes).toEqual([
      'GET /users/:id',
      'GET /users/:id/pets/rex',
      'GET /users/me',
      'DELETE /users/:id',
    ]);
    expect((await desk.send('/users/dora')).status).toBe(200);
    expect((await desk.send('/users/zoe')).status).toBe(404);
    expect(await ask('/users/me')).toEqual([200, { rights: ['all'], theme: 'dark' }]);
  });

  test.each([
    ['two are too few', users.slice(0, 2), 2],
    [
      'they are not alike',
      ['a', 'b', 'c'].map((name) => seen(`/x/${name}`, { answer: { [name]: 1, [`${name}2`]: 2 } })),
      3,
    ],
    ['they are first', ['a', 'b', 'c'].map((name) => seen(`/${name}`, { answer: person(name) })), 3],
    [
      'they stand below the root',
      ['a', 'b', 'c'].map((name) => seen(`/api/${name}`, { answer: person(name) })),
      3,
    ],
    [
      'their lists are empty',
      ['a', 'b', 'c'].map((name) => seen(`/things/${name}`, { answer: { items: [], total: 0 } })),
      3,
    ],
    [
      'they are versions',
      ['v1', 'v2', 'v3'].map((name) => seen(`/shop/${name}`, { answer: person(name) })),
      3,
    ],
  ])('stay what they are when %s', async (_, exchanges, count) => {
    expect((await record(exchanges, { answers: 'first' })).routes).toHaveLength(count);
  });

  test('stay what they are where nobody said what to do with several answers', async () => {
    expect((await record(users)).routes).toHaveLength(3);
  });
});

describe('a contract', () => {
  test('demands what all requests had, and lets through what some had', async () => {
    const search = (query: string) => seen(`/search?${query}`, { answer: { hits: [] } });
    const { params } = await planned(
      [
        search('q=a&page=1&tag=x&tag=y&token=***'),
        search('q=b&page=20&tag=z&token=***'),
        search('q=&page=3&deep=true&token=***'),
      ],
      { answers: 'first', contract: 'infer' },
    );
    expect(params).toMatchObject([
      { name: 'q', value: { type: 'string' }, required: true },
      { name: 'page', value: { type: 'integer' }, required: true },
      { name: 'tag', value: { type: 'array', items: { type: 'string' } }, required: false },
      { name: 'token', value: null, required: true },
      { name: 'deep', value: { type: 'boolean' }, required: false },
    ]);
  });

  test('lets all through that was recorded, and refuses what is otherwise', async () => {
    const exchanges = [
      seen('/carts/1?dry=true', {
        method: 'PUT',
        body: { items: [{ sku: 'a', amount: 1 }] },
        answer: { ok: 1 },
      }),
      seen('/carts/2?dry=false', { method: 'PUT', body: { items: [], note: null }, answer: { ok: 1 } }),
    ];
    await record(exchanges, { answers: 'first', contract: 'infer' });
    const put = async (path: string, json: unknown) =>
      (await desk.send(path, { method: 'PUT', json })).status;
    expect(await put('/carts/1?dry=true', { items: [{ sku: 'a', amount: 1 }] })).toBe(200);
    expect(await put('/carts/2?dry=false', { items: [], note: null })).toBe(200);
    expect(await put('/carts/2', { items: [] })).toBe(400);
    expect(await put('/carts/2?dry=maybe', { items: [] })).toBe(400);
    expect(await put('/carts/2?dry=true', {})).toBe(400);
    const headers = { 'content-type': 'text/plain' };
    expect(
      (await desk.send('/carts/2?dry=true', { method: 'PUT', headers, body: '{"items":[]}' })).status,
    ).toBe(400);
  });

  test('is inferred for a first answer too, and leaves out what the path has', async () => {
    const made = await planned([seen('/users/7?id=7&a=1', { answer: {} })], { contract: 'infer' });
    expect(made.params).toMatchObject([{ name: 'a' }]);
  });

  test('demands nothing of a body that was not kept whole', async () => {
    const exchange = seen('/upload', { method: 'POST', body: { a: 1 }, answer: {} });
    const cut = { ...exchange, request_body: { ...exchange.request_body, cut: true } };
    const { body } = await planned([exchange, cut], { answers: 'first', contract: 'infer' });
    expect(body).toMatchObject({ schema: null, required: true });
  });
});

describe('secrets', () => {
  const login = (user: string, token: string) => ({
    ...seen('/login', {
      method: 'POST',
      body: { user, password: `pw-${user}` },
      answer: { user, token, note: '***' },
    }),
    response_headers: [
      JSON_TYPE,
      ['x-session', '***'],
      ['set-cookie', '***'],
      ['set-cookie', 'sid=***; Path=/'],
    ],
  });
  const logins = [login('ada', 'secret-1'), login('ben', 'secret-2')];

  test.each(['first', 'schema', 'each'])('stay where they were with answers: %s', async (answers) => {
    const text = JSON.stringify(await planned(logins, { answers, contract: 'infer' }));
    expect(text).toContain('ada');
    expect(text).not.toMatch(/secret-|pw-/);
  });

  test('that the log has masked are no values that a rule could compare', async () => {
    const exchanges = ['?key=***', '?key=***&page=2', ''].map((query, index) =>
      seen(`/stock${query}`, { answer: { index } }),
    );
    const { responses } = await planned(exchanges, { answers: 'each' });
    expect(responses.map(({ rule }) => rule)).toEqual([
      {
        all: [
          { query: 'key', present: true },
          { query: 'page', equals: '2' },
        ],
      },
      {
        all: [
          { query: 'key', present: true },
          { query: 'page', absent: true },
        ],
      },
    ]);
  });

  test('that the log has masked are neither headers nor examples', async () => {
    const { response_headers, response_schema } = await planned(logins, { answers: 'schema', redact: false });
    expect(response_headers).toEqual({ 'content-type': 'application/json' });
    expect(response_schema).toMatchObject({ properties: { note: {}, token: { type: 'string' } } });
    expect(JSON.stringify(response_schema)).not.toContain('***');
  });
});

describe('a dry run', () => {
  test('tells what would be made of what, and saves nothing', async () => {
    const { endpoints, would_make, skipped } = await record(
      [
        seen('/a/1', { answer: { a: 1 } }),
        seen('/a/2', { answer: { a: 2 } }),
        seen('/b', { method: 'TRACE' }),
      ],
      { answers: 'first', dry_run: true },
    );
    expect(endpoints).toEqual([]);
    expect(would_make).toMatchObject([
      {
        endpoint: { method: 'GET', path: '/a/:id', response_body: '{"a":2}', name: 'GET /a/:id' },
        exchanges: [0, 1],
      },
    ]);
    expect(skipped).toMatchObject([{ index: 2 }]);
    expect((await desk.admin('/endpoints')).body).toMatchObject({ endpoints: [] });
  });

  test('says as much of routes that the group has', async () => {
    await record([seen('/a', { answer: 1 })]);
    const { would_make, skipped } = await record([seen('/a', { answer: 1 })], {
      answers: 'each',
      dry_run: true,
    });
    expect([would_make, skipped.map(({ reason }) => reason)]).toEqual([[], ['"GET /a" has this route.']]);
  });
});

test('requests that nothing answered become an endpoint that answers nothing yet', async () => {
  const missed = (path: string) => ({
    ...seen(path, { status: 404, answer: { code: 'mocks.no_endpoint' } }),
    why: { outcome: 'unmatched' },
  });
  const { routes } = await record([missed('/new/1?a=1'), missed('/new/2?a=2')], {
    answers: 'first',
    contract: 'infer',
  });
  expect(routes).toEqual(['GET /new/:id']);
  expect(await ask('/new/3?a=3')).toEqual([200, '']);
  expect((await ask('/new/3'))[0]).toBe(400);
  const { responses } = await planned([missed('/old/1'), seen('/old/2', { answer: 1 })], { answers: 'each' });
  expect(responses).toEqual([]);
});

test.each([
  ['neither exchanges nor ids', {}, '/exchanges'],
  ['both', { exchanges: [seen('/a')], exchange_ids: ['a'] }, '/exchange_ids'],
  ['an answer that there is not', { exchanges: [seen('/a')], answers: 'all' }, '/answers'],
])('%s is refused with the place', async (_, json, pointer) => {
  const { status, body } = await desk.admin('/recordings', { method: 'POST', json });
  expect([status, body]).toMatchObject([400, { errors: [{ pointer }] }]);
});
