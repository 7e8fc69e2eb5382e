import { describe, expect, test } from 'vitest';
import { openPlayground } from '../testing/mock-playground';

const URL = '/m/demo/shop/x';
const FROM_SHOP = { origin: 'https://shop.example' };

function preflight(origin: string): RequestInit {
  const asks = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a, x-b' };
  return { method: 'OPTIONS', headers: { origin, ...asks } };
}

describe('a browser of another origin', () => {
  test('may call every mock unless the group says otherwise', async () => {
    const { send } = openPlayground();
    const allowed = await send(URL, preflight('https://shop.example'));
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('*');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('x-a, x-b');
    expect(allowed.headers.get('access-control-allow-methods')).toContain('PUT');
    const answer = await send(URL, { headers: FROM_SHOP });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toBe('*');
  });

  test('may call from the named origins alone', async () => {
    const cors = { origins: ['https://shop.example'], allow_credentials: true, max_age: 5 };
    const { send } = openPlayground({ config: { cors } });
    const allowed = await send(URL, preflight('https://shop.example'));
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect(allowed.headers.get('access-control-max-age')).toBe('5');
    const refused = await send(URL, preflight('https://evil.example'));
    expect(refused.headers.get('access-control-allow-origin')).toBe(null);
    expect(refused.headers.get('vary')).toContain('origin');
    const answer = await send(URL, { headers: FROM_SHOP });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(answer.headers.get('access-control-expose-headers')).toContain('content-type');
    expect((await send(URL)).headers.get('vary')).toBe('origin');
  });

  test('never gets every origin together with credentials', async () => {
    const { send } = openPlayground({ config: { cors: { allow_credentials: true } } });
    const answer = await send(URL, { headers: FROM_SHOP });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
  });

  test('reads errors and refusals too', async () => {
    const { send } = openPlayground();
    const absent = await send('/m/demo/nothing/x', { headers: FROM_SHOP });
    expect(absent.headers.get('access-control-allow-origin')).toBe('*');
    const simulated = await send(`${URL}?simulate_error=500`, { headers: FROM_SHOP });
    expect(simulated.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is left to a mock that answers OPTIONS or sets the headers itself', async () => {
    const { send } = openPlayground({
      defines: (method) => method === 'OPTIONS',
      handle: () => ({
        status: 200,
        headers: [['access-control-allow-origin', 'https://own.example']],
        body: '',
      }),
    });
    const answer = await send(URL, preflight('https://shop.example'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://own.example');
  });

  test('gets nothing when CORS is off', async () => {
    const { send } = openPlayground({ config: { cors: { enabled: false } } });
    const answer = await send(URL, { headers: FROM_SHOP });
    expect(answer.headers.get('access-control-allow-origin')).toBe(null);
  });
});

describe('a rate limit', () => {
  const config = { rate_limit: { requests: 2, per_seconds: 10 } };
  const by = (caller: string): RequestInit => ({ headers: { 'cf-connecting-ip': caller } });

  test('lets so many pass in its window, and says when to come again', async () => {
    const { send, clock } = openPlayground({ config });
    expect((await send(URL, by('1.1.1.1'))).headers.get('ratelimit')).toBe('"group";r=1;t=10');
    clock.pass(4000);
    expect((await send(URL, by('1.1.1.1'))).status).toBe(200);
    const refused = await send(URL, by('1.1.1.1'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('6');
    expect(refused.headers.get('ratelimit')).toBe('"group";r=0;t=6');
    expect(refused.headers.get('ratelimit-policy')).toBe('"group";q=2;w=10');
    expect(await refused.json()).toMatchObject({ code: 'mocks.rate_limited', status: 429 });
    expect((await send(URL, by('2.2.2.2'))).status).toBe(200);
    clock.pass(6001);
    expect((await send(URL, by('1.1.1.1'))).status).toBe(200);
  });

  test('may be shared by all callers', async () => {
    const { send } = openPlayground({ config: { rate_limit: { ...config.rate_limit, by: 'group' } } });
    await send(URL, by('1.1.1.1'));
    await send(URL, by('2.2.2.2'));
    expect((await send(URL, by('3.3.3.3'))).status).toBe(429);
  });
});

describe('in the query a client', () => {
  test('asks for an error', async () => {
    const { send, logged } = openPlayground();
    const answer = await send(`${URL}?simulate_error=503`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('x-understudy-fault')).toBe('simulate_error');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const [exchange] = await logged();
    expect(exchange?.why).toMatchObject({ outcome: 'fault', fault: 'simulate_error' });
  });

  test('asks for a delay', async () => {
    const { send, waits, logged } = openPlayground();
    const answer = await send(`${URL}?a=1&simulate_delay=250`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-understudy-fault')).toBe('simulate_delay');
    expect(waits).toContain(250);
    expect((await logged())[0]?.why.delay_ms).toBe(250);
  });

  test.each([
    'simulate_error=200',
    'simulate_error=600',
    'simulate_error=abc',
    'simulate_error=',
    'simulate_delay=-1',
    'simulate_delay=60001',
    'simulate_delay=1e3',
  ])('is told what is wrong with %s', async (query) => {
    const { send } = openPlayground();
    const answer = await send(`${URL}?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/^mocks\.bad_simulate_/) });
  });

  test('asks in vain when the group does not allow it', async () => {
    const { send } = openPlayground({ config: { allow_simulate: false } });
    expect((await send(`${URL}?simulate_error=503`)).status).toBe(200);
  });
});

describe('chaos', () => {
  const chaos = { enabled: true, error_rate: 0.5, error_status_codes: [500, 502, 503] };
  const seeded = (seed: number): RequestInit => ({ headers: { 'x-understudy-seed': `seed-${seed}` } });

  test('answers its share of requests with one of its errors, the same for the same seed', async () => {
    const { send } = openPlayground({ chaos });
    const statuses = [];
    for (let seed = 0; seed < 200; seed++) statuses.push((await send(URL, seeded(seed))).status);
    const errors = statuses.filter((status) => status !== 200);
    expect(errors.length).toBeGreaterThan(60);
    expect(errors.length).toBeLessThan(140);
    expect(new Set(errors)).toEqual(new Set([500, 502, 503]));
    for (let seed = 0; seed < 20; seed++) expect((await send(URL, seeded(seed))).status).toBe(statuses[seed]);
  });

  test('names itself', async () => {
    const { send } = openPlayground({ chaos: { ...chaos, error_rate: 1, delay: { min: 10, max: 20 } } });
    expect((await send(URL)).headers.get('x-understudy-fault')).toBe('latency, status');
  });

  test('does nothing while it is off', async () => {
    const { send } = openPlayground({ chaos: { ...chaos, enabled: false, error_rate: 1 } });
    expect((await send(URL)).status).toBe(200);
  });

  test('leaves the dice of the mock alone', async () => {
    const handle = (_request: unknown, { random }: { random: { next(): number } }) => ({
      status: 200,
      headers: [],
      body: String(random.next()),
    });
    const calm = openPlayground({ handle });
    const wild = openPlayground({ handle, chaos: { ...chaos, error_rate: 0 } });
    expect(await (await calm.send(URL, seeded(1))).text()).toBe(
      await (await wild.send(URL, seeded(1))).text(),
    );
  });
});

test("a group's own delay holds every answer back, and its fault header stays away", async () => {
  const { send, waits } = openPlayground({ config: { delay: { min: 7, max: 9 } } });
  const answer = await send(URL);
  expect(answer.headers.get('x-understudy-fault')).toBe(null);
  expect(waits.some((ms) => ms >= 7 && ms <= 9)).toBe(true);
});

test('health tells the truth whatever chaos does', async () => {
  const { send } = openPlayground({
    chaos: { enabled: true, error_rate: 1 },
    config: { rate_limit: { requests: 1, per_seconds: 60 } },
  });
  await send(URL);
  await send(URL);
  const health = await send('/m/demo/shop/health');
  expect(await health.json()).toMatchObject({ status: 'ok', group: 'shop', kind: 'play', group_version: 1 });
});
