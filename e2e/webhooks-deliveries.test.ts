import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { freePort } from './free-port.ts';
import { useLocalServer } from './local-server.ts';
import { type Product, type Start, startProduct, stopProducts } from './product.ts';
import { useOwnInbox } from './webhooks/own-inbox.ts';

type Attempt = { number: number; at: string; status: number | null; duration_ms: number };
type Delivery = { id: string; state: string; next_attempt_at: string | null; attempts: Attempt[] };

/** /fails-{n} refuses so many requests; /down refuses all. */
const counts = new Map<string, number>();
const receiver = useLocalServer(({ url }, response) => {
  const count = (counts.get(url) ?? 0) + 1;
  counts.set(url, count);
  const failing = url.startsWith('/down') ? Number.POSITIVE_INFINITY : Number(/-(\d+)/.exec(url)?.[1] ?? 0);
  response.statusCode = count <= failing ? 503 : 204;
  response.end();
});

describe('replays', () => {
  const inbox = useOwnInbox();
  const read = async (id: string) =>
    (await inbox.admin.get<{ delivery: Delivery }>(inbox.path(`/deliveries/${id}`))).delivery;

  test('one that fails twice and then succeeds shows when it was tried, and what was answered', async () => {
    const event = await inbox.receive('shop', { 'x-shopify-topic': 'orders/create' }, '{"id":1}');
    const { delivery } = await inbox.admin.post<{ delivery: Delivery }>(inbox.path('/replays'), {
      event_id: event.id,
      url: `${receiver.url()}/fails-2`,
      max_attempts: 5,
      backoff_ms: [400, 800],
    });
    expect(delivery).toMatchObject({ state: 'pending', attempts: [{ number: 1, status: 503 }] });
    await expect.poll(async () => (await read(delivery.id)).state, { timeout: 15_000 }).toBe('delivered');
    const { attempts, next_attempt_at } = await read(delivery.id);
    expect(attempts.map(({ number, status }) => [number, status])).toEqual([
      [1, 503],
      [2, 503],
      [3, 204],
    ]);
    const [first = 0, second = 0, third = 0] = attempts.map(({ at }) => Date.parse(at));
    expect(second - first).toBeGreaterThanOrEqual(400);
    expect(third - second).toBeGreaterThanOrEqual(800);
    expect(next_attempt_at).toBeNull();
    const got = receiver.received.filter(({ url }) => url === '/fails-2');
    expect(got.map(({ headers, body }) => [headers['x-shopify-topic'], String(body)])).toEqual(
      Array(3).fill(['orders/create', '{"id":1}']),
    );
  });

  test('one that always fails is tried exactly as often as was wished', async () => {
    const event = await inbox.receive('shop', {}, '{"id":2}');
    const answer = await fetch(`${inbox.base()}/replay/${event.id}`, {
      method: 'POST',
      body: JSON.stringify({ url: `${receiver.url()}/down`, max_attempts: 3, backoff_ms: [100] }),
    });
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as Delivery;
    const own = async () => (await (await fetch(`${inbox.base()}/replay/${id}`)).json()) as Delivery;
    await expect.poll(async () => (await own()).state, { timeout: 15_000 }).toBe('failed');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await own()).attempts).toHaveLength(3);
    expect(counts.get('/down')).toBe(3);
  });
});

describe('a server of its own', () => {
  let folder: string;
  let start: Start & { token: string };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-webhooks-'));
  });
  afterEach(stopProducts);
  afterAll(() => rm(folder, { recursive: true }));

  async function openOwn(env: Record<string, string> = {}) {
    start = {
      port: await freePort(),
      data: join(folder, `data-${Object.keys(env).length}`),
      token: 'own-token-1234',
      env,
    };
    const product = await startProduct(start);
    const admin = adminClient(product.url, start.token);
    type Groups = { groups: { id: string; slug: string }[] };
    const { projects } = await admin.get<{ projects: { id: string; slug: string }[] }>('/api/projects');
    const demo = projects.find(({ slug }) => slug === 'demo');
    const { groups } = await admin.get<Groups>(`/api/groups?project_id=${demo?.id}`);
    const hooks = groups.find(({ slug }) => slug === 'hooks');
    return { product, admin, path: (rest: string) => `/api/groups/${hooks?.id}/webhooks${rest}` };
  }

  test('that is killed goes on with what is still to be attempted', async () => {
    const { product, admin, path } = await openOwn();
    const wish = { preset: 'github', secret: 's', url: `${receiver.url()}/killed-2`, max_attempts: 4 };
    const send = { ...wish, backoff_ms: [4000, 500] };
    const { delivery } = await admin.post<{ delivery: Delivery }>(path('/sends'), send);
    expect(delivery).toMatchObject({ state: 'pending', attempts: [{ status: 503 }] });
    await product.stop('SIGKILL');
    await resumed();
    await expect.poll(() => counts.get('/killed-2'), { timeout: 30_000 }).toBe(3);
    const read = async () =>
      (await admin.get<{ delivery: Delivery }>(path(`/deliveries/${delivery.id}`))).delivery;
    await expect.poll(async () => (await read()).state).toBe('delivered');
    expect((await read()).attempts.map(({ number, status }) => [number, status])).toEqual([
      [1, 503],
      [2, 503],
      [3, 204],
    ]);
  });

  const resumed = (): Promise<Product> => startProduct(start);

  test('that may not call its own network says so, and keeps and sends nothing', async () => {
    const { admin, path } = await openOwn({ UNDERSTUDY_ALLOW_PRIVATE: 'no' });
    for (const url of [
      `${receiver.url()}/private`,
      'http://localhost:1/',
      'http://10.0.0.1/',
      'http://[::1]/',
    ]) {
      for (const rest of ['/sends', '/hostile']) {
        await expect(admin.post(path(rest), { preset: 'github', secret: 's', url })).rejects.toThrow(
          /answered 400: .*webhook_deliveries\.target_refused/,
        );
      }
    }
    const listed = await admin.get<{ deliveries: unknown[] }>(path('/deliveries'));
    expect(listed.deliveries).toEqual([]);
    expect(counts.has('/private')).toBe(false);
  });
});
