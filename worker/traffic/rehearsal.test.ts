import { expect, test } from 'vitest';
import { randomIds } from '../platform/ids';
import { openServiceMemory } from '../services/ask-memory';
import { openPlayground } from '../testing/mock-playground';
import { diaryMemory } from '../testing/test-memories';

const GET = { method: 'GET', path: '/x', headers: [] as [string, string][], body: null };

test('a rehearsal waits for nothing, and tells how long a client would', async () => {
  const { traffic, waits } = openPlayground({
    chaos: {
      enabled: true,
      delay: { min: 4_000, max: 4_000 },
      faults: [{ fault: 'hang', milliseconds: 9_000 }],
    },
    handle: async (_request, { ports, why }) => {
      await ports.wait(2_000);
      why.delay_ms = 2_000;
      return { status: 200, headers: [], body: String(ports.clock.now()) };
    },
  });
  const started = Date.now();
  const tried = await traffic.tryMock('group-1', GET, { record: false });
  expect(Date.now() - started).toBeLessThan(1_000);
  expect(waits).toEqual([]);
  expect(tried).toMatchObject({ delay_ms: 15_000, why: { fault: 'latency, hang 9000 ms', delay_ms: 6_000 } });
});

test('in a rehearsal time goes by as if it were waited, so that what ends after a time ends', async () => {
  const { traffic, clock } = openPlayground({
    handle: async (_request, { ports }) => {
      await ports.wait(60_000);
      return { status: 200, headers: [], body: String(ports.clock.now()) };
    },
  });
  const { response } = await traffic.tryMock('group-1', GET, { record: false });
  expect(Number(response.body)).toBe(clock.now() + 60_000);
});

test('a rehearsal calls nobody', async () => {
  const { traffic } = openPlayground({
    handle: async (_request, { ports }) => {
      const headers = new Headers();
      const asked = { url: 'https://example.com/', method: 'POST', headers, body: null, redirects: 0 };
      const result = await ports.outbound.send({ ...asked, timeoutMs: 1, mostBytes: 1 });
      return { status: 200, headers: [], body: result.ok ? 'called' : result.because };
    },
  });
  const { response } = await traffic.tryMock('group-1', GET, { record: false });
  expect(response.body).toBe('refused');
});

test('in a rehearsal a service remembers what it wrote a moment ago, and nothing of it stays', async () => {
  const group_id = randomIds.next();
  const { traffic, send } = openPlayground({
    handle: async (_request, { ports, world }) => {
      const place = { group_id, world, seed: () => ({ entries: [] }) };
      const before = await openServiceMemory(diaryMemory, ports.memory, place).read();
      await openServiceMemory(diaryMemory, ports.memory, place).write({ id: 'a', text: '' });
      const after = await openServiceMemory(diaryMemory, ports.memory, place).read();
      return { status: 200, headers: [], body: `${before.length} ${after.length}` };
    },
  });
  for (let times = 0; times < 2; times++) {
    const { response } = await traffic.tryMock('group-1', GET, { record: false });
    expect(response.body).toBe('0 1');
  }
  expect(await (await send('/m/demo/shop/x')).text()).toBe('0 1');
  const { response } = await traffic.tryMock('group-1', GET, { record: true });
  expect(response.status).toBe(500);
});

test('a rehearsal does not count as a request where chaos counts them', async () => {
  const { traffic, send } = openPlayground({
    chaos: { enabled: true, error_rate: 1, window: { every: 3 } },
  });
  for (let times = 0; times < 5; times++) await traffic.tryMock('group-1', GET, { record: false });
  const statuses = [];
  for (let times = 0; times < 3; times++) statuses.push((await send('/m/demo/shop/x')).status);
  expect(statuses).toEqual([200, 200, 500]);
});

test('a stream that does not end is shown up to a bound, by whole characters', async () => {
  const { traffic } = openPlayground({
    handle: () => ({
      status: 200,
      headers: [],
      body: new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new TextEncoder().encode('aé'.repeat(10_000))),
      }),
    }),
  });
  const { response } = await traffic.tryMock('group-1', GET, { record: false });
  expect(response).toMatchObject({ is_cut: true, body_encoding: 'text' });
  expect(response.body).toMatch(/^(aé)+a?$/);
  expect(new TextEncoder().encode(response.body).byteLength).toBeGreaterThan(4_000_000);
});
