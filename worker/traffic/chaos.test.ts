import { describe, expect, test } from 'vitest';
import type { Answer } from '../engine/answer';
import { compileEndpointChaos, endpointChaos, type RouteChaos } from '../services/chaos-settings';
import type { MockRequest, RegisteredService, ServiceContext } from '../services/service';
import { openPlayground } from '../testing/mock-playground';
import { createTraffic } from './traffic';

const URL = '/m/demo/shop/things';
const SCHEMA = { properties: { total: { type: 'integer', minimum: 0 }, at: { type: 'integer' } } };

/** An answer that shows its dice and its clock, and has all that a fault may break. */
function handle(
  _request: MockRequest,
  { random, now }: Pick<ServiceContext<unknown, unknown>, 'random' | 'now'>,
): Answer {
  const body = JSON.stringify({ total: random.integer(0, 1000), at: now, text: 'x'.repeat(100) });
  return {
    status: 200,
    headers: [
      ['content-type', 'application/json'],
      ['x-own', '1'],
    ],
    body,
    schema: SCHEMA,
  };
}

const seeded = (seed: string): RequestInit => ({ headers: { 'x-understudy-seed': seed } });

type Read = { status: number; headers: [string, string][]; body: string; isCut: boolean };

async function read(response: Response): Promise<Read> {
  const { status } = response;
  const headers = [...response.headers].sort(([one], [other]) => (one < other ? -1 : 1));
  const chunks: string[] = [];
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(Array.from(part.value as Uint8Array).join());
    }
    return { status, headers, body: chunks.join(), isCut: false };
  } catch {
    return { status, headers, body: chunks.join(), isCut: true };
  }
}

const EVERYTHING = [
  { fault: 'latency', probability: 0.3, delay: { type: 'lognormal', median: 3, sigma: 0.5 } },
  { fault: 'status' },
  { fault: 'hang', milliseconds: 5 },
  { fault: 'empty' },
  { fault: 'truncated' },
  { fault: 'dribbled', chunks: 3, milliseconds: 2 },
  { fault: 'malformed_json' },
  { fault: 'garbage' },
  { fault: 'wrong_content_type' },
  { fault: 'random_header' },
  { fault: 'random_status' },
  { fault: 'random_body' },
  { fault: 'contract_violation' },
];

describe('a chaotic exchange', () => {
  test('is the same again by its seed: five hundred of them, in an isolate that has seen none', async () => {
    const faults = EVERYTHING.map((fault) => ({ probability: 0.07, ...fault }));
    const chaos = { enabled: true, faults, window: { burst: { length: 3, every: 4 } } };
    const here = openPlayground({ chaos, handle });
    const first: { seed: string; read: Read }[] = [];
    for (let round = 0; round < 50; round++) {
      const batch = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const answer = await here.send(URL);
          return { seed: answer.headers.get('x-understudy-seed') ?? '', read: await read(answer) };
        }),
      );
      first.push(...batch);
      here.clock.pass(1234);
    }
    const logged = await here.logged();
    expect(logged.map(({ seed }) => seed).sort()).toEqual(first.map(({ seed }) => seed).sort());

    const elsewhere = openPlayground({ chaos, handle });
    elsewhere.clock.pass(987_654_321);
    const again = await Promise.all(
      first.map(async ({ seed }) => ({ seed, read: await read(await elsewhere.send(URL, seeded(seed))) })),
    );
    expect(again).toEqual(first);
    const names = first.map(({ read: { headers } }) => new Map(headers).get('x-understudy-fault'));
    const kinds = new Set(names.flatMap((name) => name?.split(', ').map((one) => one.split(' ')[0]) ?? []));
    expect([...kinds].sort()).toEqual(EVERYTHING.map(({ fault }) => fault).sort());
    expect(names.filter((name) => name === undefined).length).toBeGreaterThan(100);
  }, 30_000);

  test('has the fault in the log as the client has it', async () => {
    const { send, logged } = openPlayground({
      chaos: { enabled: true, faults: [{ fault: 'truncated', fraction: 0.5 }] },
      handle,
    });
    const answer = await send(URL);
    const { isCut, body } = await read(answer);
    expect(isCut).toBe(true);
    const [exchange] = await logged();
    const fault = answer.headers.get('x-understudy-fault');
    expect(fault).toMatch(/^truncated \d+ of \d+ bytes$/);
    expect(exchange?.why.fault).toBe(fault);
    expect(exchange?.response_body.size).toBe(body.split(',').length);
    expect(exchange?.response_body.text).toMatch(/^\{"total":\d+,"at":/);
  });

  test('keeps the delay of the gate beside that of the service', async () => {
    const faults = [{ fault: 'latency', delay: { type: 'fixed', milliseconds: 20 } }];
    const { send, logged } = openPlayground({
      chaos: { enabled: true, faults },
      handle: (request, context) => {
        context.why.delay_ms = 5;
        return handle(request, context);
      },
    });
    expect((await send(URL)).headers.get('x-understudy-fault')).toBe('latency');
    expect((await logged())[0]?.why).toMatchObject({ delay_ms: 25, fault: 'latency' });
  });

  test('that was to break what cannot be broken stays whole, and the log says why', async () => {
    const { send, logged } = openPlayground({
      chaos: { enabled: true, faults: [{ fault: 'contract_violation' }] },
      handle: () => ({ status: 200, headers: [['content-type', 'application/json']], body: '{}' }),
    });
    const answer = await send(URL);
    expect(answer.headers.get('x-understudy-fault')).toBe(null);
    expect(await answer.text()).toBe('{}');
    const [exchange] = await logged();
    expect(exchange?.why.checks).toEqual([
      { part: 'chaos contract_violation', ok: false, actual: 'The answer has no schema.' },
    ]);
  });

  test('may be a stream, which survives what cannot happen to it and is let go of by what can', async () => {
    let cancelled = 0;
    const stream = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode('streamed')),
        cancel: () => {
          cancelled += 1;
        },
      });
    const streamed = (faults: object[]) =>
      openPlayground({
        chaos: { enabled: true, faults },
        handle: () => ({ status: 200, headers: [['content-type', 'text/plain']], body: stream() }),
      });
    const whole = await streamed([{ fault: 'truncated' }]).send(URL);
    const reader = whole.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('streamed');
    await reader?.cancel();
    cancelled = 0;
    const replaced = await streamed([{ fault: 'random_body' }]).send(URL);
    expect(await replaced.text()).toMatch(/^[a-z ]+$/);
    expect(cancelled).toBe(1);
  });

  test('is whole for HEAD, and keeps its status where there is no content', async () => {
    const chaos = { enabled: true, faults: [{ fault: 'truncated' }, { fault: 'hang', milliseconds: 1 }] };
    const { send } = openPlayground({ chaos, handle: () => ({ status: 204, headers: [], body: null }) });
    for (let seed = 0; seed < 20; seed++) {
      const answer = await send(URL, { method: 'HEAD', ...seeded(`s-${seed}`) });
      expect(answer.status).toBe(204);
    }
  });
});

describe('a described request under a fault of the connection', () => {
  const described = { method: 'GET', path: '/things', headers: [], body: null };
  const tried = (fault: object) =>
    openPlayground({
      chaos: { enabled: true, faults: [fault] },
      handle: () => ({ status: 200, headers: [], body: 'twelve bytes' }),
    }).traffic.tryMock('group-1', described, { record: false });

  test('shows what would have been sent', async () => {
    const { response, why } = await tried({ fault: 'truncated', fraction: 0.5 });
    expect(response).toMatchObject({ status: 200, body: 'twelve' });
    expect(why.fault).toBe('truncated 6 of 12 bytes');
  });

  test('shows nothing where nothing would have come, and does not wait for it', async () => {
    const { response, why } = await tried({ fault: 'hang', milliseconds: 100_000 });
    expect(response.body).toBe('');
    expect(why.fault).toBe('hang 100000 ms');
  });
});

describe('a window', () => {
  const always = [{ fault: 'status', status_codes: [503] }];
  const statuses = async (send: (path: string, init?: RequestInit) => Promise<Response>, count: number) => {
    const found: number[] = [];
    for (let call = 0; call < count; call++) found.push((await send(URL)).status);
    return found;
  };

  test('breaks every third request', async () => {
    const { send } = openPlayground({ chaos: { enabled: true, faults: always, window: { every: 3 } } });
    expect(await statuses(send, 7)).toEqual([200, 200, 503, 200, 200, 503, 200]);
  });

  test('breaks in bursts', async () => {
    const window = { burst: { length: 2, every: 3 } };
    const { send } = openPlayground({ chaos: { enabled: true, faults: always, window } });
    expect(await statuses(send, 6)).toEqual([200, 503, 503, 200, 503, 503]);
  });

  test('opens and closes by the clock', async () => {
    const from = new Date(1_750_000_010_000).toISOString();
    const chaos = { enabled: true, faults: always, window: { outage: { from, seconds: 5 } } };
    const { send, clock } = openPlayground({ chaos });
    const before = await send(URL);
    clock.pass(12_000);
    const during = await send(URL);
    clock.pass(5_000);
    const after = await send(URL);
    expect([before.status, during.status, after.status]).toEqual([200, 503, 200]);
    const seed = during.headers.get('x-understudy-seed') ?? '';
    expect((await send(URL, seeded(seed))).status).toBe(503);
  });

  test('gives a request with dice of its own always the same place, and does not count it', async () => {
    const { send } = openPlayground({ chaos: { enabled: true, faults: always, window: { every: 2 } } });
    const drawn: number[] = [];
    for (let seed = 0; seed < 40; seed++) {
      const one = await send(URL, seeded(`mine-${seed}`));
      expect(one.headers.get('x-understudy-seed')).toBe(`mine-${seed}`);
      expect((await send(URL, seeded(`mine-${seed}`))).status).toBe(one.status);
      drawn.push(one.status);
    }
    expect(new Set(drawn)).toEqual(new Set([200, 503]));
    expect(await statuses(send, 2)).toEqual([200, 503]);
  });
});

describe('a seed', () => {
  test('of the house names the time, and only where something is counted the count', async () => {
    const calm = openPlayground();
    const at = calm.clock.time.toString(36);
    expect((await calm.send(URL)).headers.get('x-understudy-seed')).toMatch(
      new RegExp(`^[0-9a-f]{12}~t${at}$`),
    );
    const wild = openPlayground({ chaos: { enabled: true, error_rate: 0.1, window: { every: 2 } } });
    await wild.send(URL);
    expect((await wild.send(URL)).headers.get('x-understudy-seed')).toMatch(/^[0-9a-f]{12}~t[0-9a-z]+~g2$/);
  });

  test('that names a time is that time for the mock', async () => {
    const { send, clock } = openPlayground({ handle });
    const first = await send(URL);
    clock.pass(60_000);
    const again = await send(URL, seeded(first.headers.get('x-understudy-seed') ?? ''));
    expect(await again.json()).toEqual(await first.json());
    const plain: { at: number } = await (await send(URL, seeded('plain'))).json();
    expect(plain.at).toBe(clock.time);
  });
});

/** The playground's service with routes: /things, and what else is told. */
function withRoutes(setup: Parameters<typeof openPlayground>[0], routes: Record<string, RouteChaos>) {
  const playground = openPlayground({ handle, ...setup });
  const service: RegisteredService = {
    ...playground.deps.serviceOfKind(),
    chaos: {
      differs: () => Object.values(routes).some((chaos) => chaos !== 'inherit'),
      of: (_method, path) => routes[path] ?? null,
      ofPart: async (id) => routes[id] ?? 'inherit',
      names: (_method, path) => path in routes,
    },
  };
  const traffic = createTraffic({ ...playground.deps, serviceOfKind: () => service });
  return { ...playground, send: (path: string, init?: RequestInit) => playground.send(path, init, traffic) };
}

const ownChaos = (settings: object) =>
  compileEndpointChaos(endpointChaos.parse({ mode: 'own', ...settings }), 'endpoint-1');

describe('a route', () => {
  const groups = { enabled: true, error_rate: 1, error_status_codes: [502] };

  test('has the chaos of its group, its own instead, or none', async () => {
    const routes: Record<string, RouteChaos> = {
      '/inherits': 'inherit',
      '/calm': 'off',
      '/own': ownChaos({ faults: [{ fault: 'random_status', status_codes: [418] }] }),
    };
    const { send } = withRoutes({ chaos: groups }, routes);
    const statusOf = async (path: string) => (await send(`/m/demo/shop${path}`)).status;
    expect(await statusOf('/inherits')).toBe(502);
    expect(await statusOf('/calm')).toBe(200);
    expect(await statusOf('/own')).toBe(418);
    expect(await statusOf('/unknown')).toBe(502);
  });

  test('has its own where the group has none, and counts for itself', async () => {
    const { send } = withRoutes(
      {},
      { '/own': ownChaos({ error_rate: 1, window: { every: 2 } }), '/other': 'inherit' },
    );
    const found: number[] = [];
    for (const path of ['/own', '/other', '/own', '/own', '/own'])
      found.push((await send(`/m/demo/shop${path}`)).status);
    expect(found).toEqual([200, 200, 500, 200, 500]);
  });
});

describe('the twin of a route', () => {
  test('answers as the route does, and always broken', async () => {
    const { send, logged } = withRoutes({}, { '/things': 'inherit', '/': 'inherit' });
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, seed) => send(`${URL}/chaos`, seeded(`s-${seed}`))),
    );
    const kinds = new Set(answers.map(({ headers }) => headers.get('x-understudy-fault')?.split(' ')[0]));
    await Promise.all(answers.map(read));
    expect([...kinds].sort()).toEqual(EVERYTHING.map(({ fault }) => fault).sort());
    expect((await send(URL)).headers.get('x-understudy-fault')).toBe(null);
    expect((await send(`${URL}/chaos/`)).headers.get('x-understudy-fault')).toBe(null);
    expect((await send('/m/demo/shop/chaos')).headers.get('x-understudy-fault')).not.toBe(null);
    expect((await logged())[0]).toMatchObject({ path: '/things/chaos' });
  });

  test('draws from what is set for it, switched on or not, and gives the same for the same seed', async () => {
    const faults = [
      { fault: 'truncated', probability: 0.01 },
      { fault: 'random_status', status_codes: [418], probability: 0.01 },
    ];
    const { send } = withRoutes({ chaos: { enabled: false, faults } }, { '/things': 'inherit' });
    const kinds = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const one = await read(await send(`${URL}/chaos`, seeded(`s-${seed}`)));
      expect(await read(await send(`${URL}/chaos`, seeded(`s-${seed}`)))).toEqual(one);
      kinds.add(one.isCut ? 'truncated' : String(one.status));
    }
    expect([...kinds].sort()).toEqual(['418', 'truncated']);
  });

  test('draws another fault where the first cannot happen', async () => {
    const faults = [
      { fault: 'contract_violation' },
      { fault: 'status', status_codes: [503], probability: 0.001 },
    ];
    const plain: Answer = { status: 200, headers: [], body: 'plain' };
    const { send } = withRoutes({ chaos: { faults }, handle: () => plain }, { '/things': 'inherit' });
    expect((await send(`${URL}/chaos`)).status).toBe(503);
  });

  test('is not there for a route that is switched off, nor where there is no route, nor over a route of that name', async () => {
    const { send } = withRoutes({}, { '/calm': 'off', '/real/chaos': 'inherit', '/real': 'inherit' });
    for (const path of ['/calm/chaos', '/nowhere/chaos', '/real/chaos']) {
      const answer = await send(`/m/demo/shop${path}`);
      expect(answer.headers.get('x-understudy-fault')).toBe(null);
    }
  });
});
