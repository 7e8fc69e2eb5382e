import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type MockDesk, openDesk } from '../../../testing/mock-desk';

const house = openHouse();
let desk: MockDesk;

beforeEach(async () => {
  desk = await openDesk(house);
});

const NOW = { method: 'GET', path: '/now', response_body: "{{now format='yyyy-MM-dd'}}" };

describe('the clock', () => {
  const setClock = (json: object) =>
    house.call(`/api/projects/${desk.at.project_id}/clock`, { method: 'PUT', token: desk.token, json });

  test('of a project holds for all its mocks, at once', async () => {
    await desk.make(NOW);
    const set = await setClock({ mode: 'frozen', at: '2031-02-03T04:05:06Z' });
    expect(set).toMatchObject({
      status: 200,
      body: { clock: { mode: 'frozen' }, now: '2031-02-03T04:05:06.000Z' },
    });
    expect((await desk.send('/now')).text).toBe('2031-02-03');
    await setClock({ mode: 'shifted', shift_ms: -365 * 86_400_000 });
    expect((await desk.send('/now')).text).toBe(
      new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10),
    );
    await setClock({ mode: 'real' });
    expect((await desk.send('/now')).text).toBe(new Date().toISOString().slice(0, 10));
  });

  test('of one request is its own', async () => {
    await desk.make(NOW);
    const asked = (clock: string) => desk.send('/now', { headers: { 'x-understudy-clock': clock } });
    expect((await asked('2040-01-01T00:00:00Z')).text).toBe('2040-01-01');
    expect((await asked('+10d')).text).toBe(
      new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
    );
    expect(await asked('soon')).toMatchObject({ status: 400, body: { code: 'mocks.bad_clock' } });
  });
});

describe('why', () => {
  const explained = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await desk.send(path, { headers: { ...headers, 'x-understudy-explain': '1' } });
    return JSON.parse(answer.headers.get('x-understudy-explain') ?? 'null');
  };

  test('is told in a header to who asks', async () => {
    await desk.make({
      method: 'GET',
      path: '/a',
      params: [{ name: 'q', value: { type: 'integer' } }],
      responses: [{ name: 'big', body: 'big', rule: { query: 'q', greater_than: 5 } }],
    });
    expect(await explained('/a?q=9')).toMatchObject({
      outcome: 'matched',
      endpoint: { path: '/a' },
      rule: expect.stringContaining('big'),
    });
    expect((await explained('/a?q=9')).checks).toContainEqual(
      expect.objectContaining({ part: 'query.q', ok: true, actual: '9' }),
    );
    expect(await explained('/a?q=x')).toMatchObject({
      outcome: 'contract_failed',
      checks: [
        { part: '/query/q', ok: false, expected: expect.any(String), actual: expect.stringContaining('x') },
      ],
    });
    expect((await desk.send('/a')).headers.get('x-understudy-explain')).toBeNull();
  });

  test('tells why the other answers were not picked', async () => {
    await desk.make({
      method: 'GET',
      path: '/a',
      response_body: 'own',
      responses: [{ name: 'big', body: 'big', rule: { query: 'q', greater_than: 5 } }],
    });
    const { checks } = await explained('/a?q=2');
    expect(checks).toContainEqual(
      expect.objectContaining({ ok: false, actual: expect.stringContaining('2') }),
    );
  });

  test('a miss names the three nearest endpoints', async () => {
    for (const path of ['/users/:id', '/users', '/user/x', '/orders/:id'])
      await desk.make({ method: 'GET', path });
    const { outcome, near_misses } = await explained('/usrs/ü');
    expect(outcome).toBe('unmatched');
    expect(near_misses).toHaveLength(3);
  });
});

describe('chaos of an endpoint', () => {
  const faults = [{ fault: 'status', probability: 1, status_codes: [503] }];
  const own = { mode: 'own', faults };

  test('is its own, inherited or none, and its twin always breaks', async () => {
    const chaos = { enabled: false, faults };
    await house.call(`/api/groups/${desk.at.group_id}`, {
      method: 'PATCH',
      token: desk.token,
      json: { chaos },
    });
    await desk.make({ method: 'GET', path: '/own', response_body: 'fine', chaos: own });
    await desk.make({ method: 'GET', path: '/calm', response_body: 'fine', chaos: { mode: 'off' } });
    await desk.make({ method: 'GET', path: '/twinned', response_body: 'fine' });
    await desk.make({ method: 'GET', path: '/alone', response_body: 'fine', chaos_mode: false });
    expect((await desk.send('/own')).status).toBe(503);
    expect((await desk.send('/calm')).text).toBe('fine');
    const twin = await desk.send('/twinned/chaos');
    expect([twin.status, twin.headers.get('x-understudy-fault')]).toEqual([503, 'status']);
    expect((await desk.send('/alone/chaos')).status).toBe(404);
  });

  test('can break the contract of the answer in one named place', async () => {
    const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer', minimum: 0 } } };
    await desk.make({
      method: 'GET',
      path: '/v',
      response_schema: schema,
      response_body: { n: 4 },
      chaos: { mode: 'own', faults: [{ fault: 'contract_violation' }] },
    });
    const { headers } = await desk.send('/v');
    expect(headers.get('x-understudy-fault')).toMatch(/^contract_violation (#|\/n) (required|type|minimum)$/);
  });
});
