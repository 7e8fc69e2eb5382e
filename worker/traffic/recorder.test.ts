import { describe, expect, test } from 'vitest';
import type { ExchangeBatch } from '../engine/exchange-batch';
import { openPlayground } from '../testing/mock-playground';

const URL = '/m/demo/shop/x';
/** Of a hundred thousand "ü", by sha256sum. */
const SHA_256_OF_LONG = '9fa24ebac96fb1061318c0236b451926a06b302e7df62e39803843bc625638ca';

function many(count: number, send: (path: string) => Promise<Response>) {
  return Promise.all(Array.from({ length: count }, (_, index) => send(`${URL}/${index}`)));
}

describe('the log', () => {
  test('gets every one of two thousand parallel requests, once', async () => {
    const { send, logged, batches } = openPlayground();
    await many(2000, send);
    const paths = (await logged()).map(({ path }) => path);
    expect(paths).toHaveLength(2000);
    expect(new Set(paths).size).toBe(2000);
    expect(batches.length).toBeLessThan(20);
    expect(batches.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  });

  test('learns how many did not fit', async () => {
    const { send, settle, batches } = openPlayground();
    await send('/m/demo/shop/health');
    await many(10_100, send);
    await settle();
    const kept = batches.reduce((sum, { count }) => sum + count, 0);
    const dropped = batches.reduce((sum, batch) => sum + batch.dropped, 0);
    expect(kept).toBe(10_000);
    expect(dropped).toBe(100);
  });

  test('gets a batch again under the same id when its answer was lost', async () => {
    const ids: string[] = [];
    const { send, logged } = openPlayground({
      append: async ({ id }: ExchangeBatch) => {
        ids.push(id);
        if (ids.length === 1) throw new Error('Network connection lost.');
      },
    });
    await send(URL);
    expect(await logged()).toHaveLength(1);
    expect(ids[0]).toBe(ids[1]);
  });

  test('that fails costs no client anything, and is told the loss when it works again', async () => {
    const state = { isDown: true };
    const { send, settle, logged, batches } = openPlayground({
      append: async () => {
        if (state.isDown) throw new Error('The object is gone.');
      },
    });
    expect((await send(URL)).status).toBe(200);
    expect((await send(URL)).status).toBe(200);
    await settle();
    state.isDown = false;
    await send(URL);
    expect(await logged()).toHaveLength(1);
    expect(batches[0]?.dropped).toBe(2);
  });

  test('counts an exchange that cannot be written down as lost, and keeps its neighbours', async () => {
    const { send, logged, settle, batches } = openPlayground({
      handle(request, { why }) {
        if (request.path === '/bad') Object.assign(why, { rule: 1n });
        return { status: 200, headers: [], body: null };
      },
    });
    await send('/m/demo/shop/health');
    await Promise.all([send(`${URL}/1`), send('/m/demo/shop/bad'), send(`${URL}/2`)]);
    await settle();
    expect((await logged()).map(({ path }) => path)).toEqual(['/x/1', '/x/2']);
    expect(batches[0]?.dropped).toBe(1);
  });

  test('that hangs does not stop the exchanges that come after', async () => {
    const state = { hangs: true };
    const { send, clock, batches } = openPlayground({
      append: () => (state.hangs ? new Promise(() => {}) : Promise.resolve()),
    });
    await send(URL);
    await scheduler.wait(100);
    state.hangs = false;
    clock.pass(1500);
    await send(URL);
    await scheduler.wait(100);
    expect(batches).toHaveLength(1);
  });

  test('keeps each project apart', async () => {
    const { send, saved, traffic, settle, batches } = openPlayground();
    await send(URL);
    saved.project.id = 'project-2';
    traffic.invalidate('group-1');
    await send(URL);
    await settle();
    expect(batches.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('never gets a string that is larger than SQLite takes', async () => {
    const big = '\u0001'.repeat(70_000);
    const { send, settle, batches } = openPlayground({
      handle: () => ({ status: 200, headers: [], body: big }),
    });
    await many(6, send);
    await settle();
    const sizes = batches.map(({ exchanges }) => new TextEncoder().encode(exchanges).byteLength);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  });
});

describe('an exchange in the log', () => {
  test('tells who asked what and why it was answered so', async () => {
    const { send, logged } = openPlayground();
    await send(`${URL}?a=1`, {
      headers: { 'cf-connecting-ip': '1.2.3.4', 'x-understudy-seed': 's-1', 'x-a': 'b' },
    });
    const [exchange] = await logged();
    expect(exchange).toMatchObject({
      source: 'client',
      group_id: 'group-1',
      group_slug: 'shop',
      kind: 'play',
      method: 'GET',
      url: 'http://localhost:8787/m/demo/shop/x?a=1',
      path: '/x',
      status: 200,
      queue_ms: 0,
      caller: { address: expect.stringMatching(/^[\w-]{12}$/), country: null },
      world: 'main',
      seed: 's-1',
      response_body: { text: 'version 1', size: 9, cut: false },
    });
    expect(exchange?.request_headers).toContainEqual(['x-a', 'b']);
    expect(JSON.stringify(exchange)).not.toContain('1.2.3.4');
  });

  test('tells addresses apart without keeping them', async () => {
    const { send, logged } = openPlayground();
    for (const address of ['1.2.3.4', '1.2.3.5', '1.2.3.4'])
      await send(URL, { headers: { 'cf-connecting-ip': address } });
    const [first, second, third] = (await logged()).map(({ caller }) => caller.address);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  test('stays empty where the project wants none', async () => {
    const { send, logged, state } = openPlayground();
    if (state.rows) state.rows.project.settings = { log: { enabled: false } };
    expect((await send(URL)).status).toBe(200);
    expect(await logged()).toEqual([]);
  });

  test('hides what the project names, and shows all to one that reveals', async () => {
    const { send, logged, state } = openPlayground();
    const body = '{"pin":"1234"}';
    const ask = () => send(`${URL}?code=9876`, { method: 'POST', body, headers: { 'content-length': '14' } });
    if (state.rows) state.rows.project.settings = { log: { mask: { query: ['code'], body: ['pin'] } } };
    await ask();
    expect(JSON.stringify(await logged())).not.toMatch(/1234|9876/);
  });

  test('has no secrets of the caller', async () => {
    const { send, logged } = openPlayground();
    await send(URL, {
      headers: { authorization: 'Bearer secret-1', 'x-api-key': 'secret-2', cookie: 'a=secret-3' },
    });
    const exchanges = await logged();
    expect(JSON.stringify(exchanges)).not.toContain('secret');
    expect(exchanges[0]?.request_headers).toContainEqual(['authorization', '***']);
  });

  test('has the body of the request, whether or not the mock read it', async () => {
    const { send, logged } = openPlayground();
    await send(URL, { method: 'POST', body: '{"a":"ü"}', headers: { 'content-length': '10' } });
    expect((await logged())[0]?.request_body).toEqual({ text: '{"a":"ü"}', size: 10, cut: false });
  });

  test('has a body that is no text in base64, and of a long one the beginning and a digest of the whole', async () => {
    const { send, logged } = openPlayground({
      handle: (request) => ({
        status: 200,
        headers: [],
        body: request.path === '/bytes' ? new Uint8Array([0, 255, 254]) : 'ü'.repeat(100_000),
      }),
    });
    await send('/m/demo/shop/bytes');
    await send('/m/demo/shop/long');
    const [bytes, long] = await logged();
    expect(bytes?.response_body).toEqual({ text: 'AP/+', encoding: 'base64', size: 3, cut: false });
    expect(long?.response_body).toMatchObject({ size: 200_000, cut: true, sha256: SHA_256_OF_LONG });
    expect(long?.response_body.text).toHaveLength(65_536);
  });

  test('shows what was sent to a group that the project does not have', async () => {
    const { send, logged } = openPlayground();
    await send('/m/demo/nothing/x');
    expect(await logged()).toMatchObject([
      { group_id: null, group_slug: 'nothing', status: 404, why: { outcome: 'unknown_group' } },
    ]);
  });
});
