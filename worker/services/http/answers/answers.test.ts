import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type MockDesk, openDesk } from '../../../testing/mock-desk';

const house = openHouse();
let desk: MockDesk;

beforeEach(async () => {
  desk = await openDesk(house);
});

const GET = { method: 'GET', path: '/things/:id' };

describe('a template', () => {
  test('reads the request, in body, header and status', async () => {
    await desk.make({
      ...GET,
      response_body: '{"id":"{{request.path.id}}","page":"{{queryParam \'page\' \'1\'}}"}',
      response_headers: { 'X-Method': '{{method}}' },
      status_template: '{{#if (eq request.query.fail "yes")}}418{{/if}}',
    });
    const answer = await desk.send('/things/a"b?page=2');
    expect([answer.status, answer.body]).toEqual([200, { id: 'a"b', page: '2' }]);
    expect(answer.headers.get('x-method')).toBe('GET');
    expect((await desk.send('/things/1?fail=yes')).status).toBe(418);
  });

  test('makes the same for the same seed and other things for another', async () => {
    await desk.make({ ...GET, response_body: '{{faker "person.fullName"}} {{$randomUUID}} {{randomInt}}' });
    const texts = [];
    for (const seed of ['a', 'a', 'b']) {
      texts.push((await desk.send('/things/1', { headers: { 'x-understudy-seed': seed } })).text);
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  test('is replayed whole by the seed that its answer names, the time included', async () => {
    await desk.make({ ...GET, response_body: "{{now format='epoch'}} {{$randomDateRecent}}" });
    const first = await desk.send('/things/1');
    const seed = first.headers.get('x-understudy-seed') ?? '';
    await scheduler.wait(5);
    const again = await desk.send('/things/1', { headers: { 'x-understudy-seed': seed } });
    expect([again.text, again.headers.get('x-understudy-seed')]).toEqual([first.text, seed]);
  });

  test('cannot be made to begin a header of its own', async () => {
    await desk.make({ ...GET, response_headers: { 'X-A': '{{request.query.v}}' }, response_body: 'ok' });
    const answer = await desk.send('/things/1?v=a%0D%0AX-B:%20b');
    expect([answer.status, answer.headers.get('x-a'), answer.headers.get('x-b')]).toEqual([
      200,
      'a X-B: b',
      null,
    ]);
  });

  test('remembers', async () => {
    await desk.make({
      ...GET,
      response_body: "{{setGlobalVar 'last' request.path.id}}{{getGlobalVar 'last'}}",
    });
    expect((await desk.send('/things/7')).text).toBe('7');
    expect((await desk.send('/things/8', { headers: { 'x-understudy-world': 'w' } })).text).toBe('8');
  });

  test('that cannot be read is refused with the place and what would be right', async () => {
    expect(await desk.refused({ ...GET, response_body: 'Hello {{upperr name}}' })).toMatchObject([
      { pointer: '/response_body', suggestion: 'upper', position: { offset: 8, line: 1 } },
    ]);
  });

  test('that fails says where', async () => {
    await desk.make({ ...GET, response_body: '{{#each (range 1 1000000000)}}x{{/each}}' });
    const answer = await desk.send('/things/1');
    expect(answer).toMatchObject({ status: 500, body: { code: 'mocks.template_failed' } });
  });

  test('is left alone when its author says so', async () => {
    await desk.make({ ...GET, templating: 'off', response_body: 'Hello {{name}}' });
    expect((await desk.send('/things/1')).text).toBe('Hello {{name}}');
  });

  test('speaks the language of the endpoint', async () => {
    await desk.make({ ...GET, locale: 'ja', response_body: '{{faker "person.lastName"}}' });
    expect((await desk.send('/things/1')).text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });
});

describe('a response schema', () => {
  test('is generated where there is no body', async () => {
    const schema = {
      type: 'object',
      properties: {
        id: { type: 'integer', minimum: 5, maximum: 7 },
        email: { type: 'string', format: 'email' },
      },
      required: ['id', 'email'],
    };
    await desk.make({ ...GET, response_schema: schema });
    const { body, headers } = await desk.send('/things/1');
    expect(headers.get('content-type')).toBe('application/json');
    expect(body).toMatchObject({ id: expect.any(Number), email: expect.stringContaining('@') });
  });

  test('that nothing satisfies is refused', async () => {
    const found = await desk.refused({
      ...GET,
      response_schema: { type: 'integer', minimum: 5, maximum: 4 },
    });
    expect(found).toMatchObject([{ pointer: expect.stringMatching(/^\/response_schema/) }]);
  });
});

describe('a contract', () => {
  const contract = {
    method: 'POST',
    path: '/orders/:id',
    params: [
      { name: 'id', value: { type: 'integer', minimum: 1 } },
      { name: 'limit', value: { type: 'integer', maximum: 100 }, required: true },
    ],
    headers: [
      {
        name: 'X-Key',
        value: 'secret',
        required: true,
        default_status_code: 401,
        default_response: { error: 'key' },
      },
    ],
    body: {
      required: true,
      schema: { type: 'object', required: ['price'], properties: { price: { type: 'number', minimum: 0 } } },
    },
    response_status_code: 201,
    response_body: { ok: true },
  };
  const good = { method: 'POST', headers: { 'x-key': 'secret' }, json: { price: 5 } };

  test('that is kept gets the answer', async () => {
    await desk.make(contract);
    expect(await desk.send('/orders/3?limit=10', good)).toMatchObject({ status: 201, body: { ok: true } });
  });

  test('names every part that fails, with a pointer', async () => {
    await desk.make(contract);
    const answer = await desk.send('/orders/zero?limit=1000', { ...good, json: { price: -1 } });
    expect(answer).toMatchObject({ status: 400, body: { code: expect.any(String) } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = answer.body as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/path/id', '/query/limit', '/body/price']);
  });

  test('answers with what the failing part says', async () => {
    await desk.make(contract);
    const answer = await desk.send('/orders/3?limit=10', { ...good, headers: { 'x-key': 'wrong' } });
    expect([answer.status, answer.body]).toEqual([401, { error: 'key' }]);
  });

  test('may say it with a template or a schema', async () => {
    const part = { name: 'q', required: true, default_status_code: 422 };
    await desk.make({ ...GET, path: '/a', params: [{ ...part, default_response: 'no {{request.path}}' }] });
    await desk.make({
      ...GET,
      path: '/b',
      params: [
        { ...part, default_response: { type: 'object', properties: { n: { const: 4 } }, required: ['n'] } },
      ],
    });
    const [a, b] = [await desk.send('/a'), await desk.send('/b')];
    expect([a.status, a.text]).toEqual([422, 'no /a']);
    expect([b.status, b.body]).toEqual([422, { n: 4 }]);
  });
});

describe('one of several answers', () => {
  const body = (text: string, more: object = {}) => ({ name: text, body: text, ...more });

  test('is picked by its rule', async () => {
    await desk.make({
      ...GET,
      response_body: 'own',
      responses: [
        body('vip', {
          rule: {
            all: [
              { query: 'tier', equals: 'vip' },
              { header: 'x-ok', present: true },
            ],
          },
        }),
        body('late', { rule: { any: [{ query: 'late' }, { param: 'id', matches: '9+' }] } }),
      ],
    });
    expect((await desk.send('/things/1?tier=vip', { headers: { 'x-ok': '1' } })).text).toBe('vip');
    expect((await desk.send('/things/999')).text).toBe('late');
    expect((await desk.send('/things/1?tier=vip')).text).toBe('own');
  });

  test('comes in sequence, or in a cycle, as often as it repeats', async () => {
    const responses = [body('a', { repeat: 2 }), body('b')];
    await desk.make({ ...GET, path: '/line', selection: 'sequence', responses });
    await desk.make({ ...GET, path: '/round', selection: 'cycle', responses });
    const five = async (path: string, world: string) => {
      const texts = [];
      for (let turn = 0; turn < 5; turn++)
        texts.push((await desk.send(path, { headers: { 'x-understudy-world': world } })).text);
      return texts.join('');
    };
    expect([await five('/line', 'w1'), await five('/round', 'w1'), await five('/line', 'w2')]).toEqual([
      'aabbb',
      'aabaa',
      'aabbb',
    ]);
  });

  test('is drawn by weight, the same for the same seed', async () => {
    await desk.make({
      ...GET,
      selection: 'random',
      responses: [body('a', { weight: 3 }), body('b'), body('never', { weight: 0 })],
    });
    const count: Record<string, number> = {};
    for (let turn = 0; turn < 200; turn++) {
      const { text } = await desk.send('/things/1', { headers: { 'x-understudy-seed': `s${turn}` } });
      count[text] = (count[text] ?? 0) + 1;
    }
    expect(count.a).toBeGreaterThan(120);
    expect(count.b).toBeGreaterThan(20);
    expect(count.never).toBeUndefined();
  });

  test('follows a scenario, which moves once however many ask at once', async () => {
    const step = (required_state: string, new_state: string | null) => ({
      scenario: { name: 'order', required_state, new_state },
    });
    await desk.make({
      ...GET,
      response_body: 'done',
      responses: [body('first', step('Started', 'Paid')), body('second', step('Paid', 'Sent'))],
    });
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.send('/things/1')));
    expect(answers.map(({ text }) => text).sort()).toEqual([
      'done',
      'done',
      'done',
      'done',
      'first',
      'second',
    ]);
  });

  test('follows a scenario that goes round and round for thirty at once', async () => {
    const step = (required_state: string, new_state: string) => ({
      scenario: { name: 'round', required_state, new_state },
    });
    await desk.make({
      ...GET,
      responses: [body('a', step('Started', 'B')), body('b', step('B', 'Started'))],
    });
    const answers = await Promise.all(Array.from({ length: 30 }, () => desk.send('/things/1')));
    const texts = answers.map(({ text }) => text).sort();
    expect(texts.join('')).toBe(`${'a'.repeat(15)}${'b'.repeat(15)}`);
  });

  test('is the same again for the seed of a call that was counted', async () => {
    await desk.make({ ...GET, selection: 'sequence', responses: [body('a'), body('b'), body('c')] });
    await desk.send('/things/1');
    const second = await desk.send('/things/1');
    await desk.send('/things/1');
    const seed = second.headers.get('x-understudy-seed') ?? '';
    expect(second.text).toBe('b');
    expect((await desk.send('/things/1', { headers: { 'x-understudy-seed': seed } })).text).toBe('b');
  });

  test('is not counted for a client that sends a seed: the same seed picks the same', async () => {
    await desk.make({ ...GET, selection: 'cycle', responses: [body('a'), body('b'), body('c')] });
    const asked = (seed: string) => desk.send('/things/1', { headers: { 'x-understudy-seed': seed } });
    expect((await asked('mine')).text).toBe((await asked('mine')).text);
    expect((await desk.send('/things/1')).text).toBe('a');
  });

  test('with a rule that cannot be read is refused', async () => {
    const [found] = await desk.refused({ ...GET, responses: [{ rule: { query: 'a', equalz: '1' } }] });
    expect(found).toMatchObject({ pointer: '/responses/0/rule/equalz', suggestion: 'equals' });
  });
});
