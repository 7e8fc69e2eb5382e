import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { curl } from './curl.ts';
import { freePort } from './free-port.ts';
import { useLocalServer } from './local-server.ts';
import { useOwnProject } from './own-project.ts';
import { startProduct, stopProducts } from './product.ts';

const BIG = randomBytes(5 * 1024 * 1024);
const USER = { id: 7, name: 'Ada', password: 'hunter2', access_token: 'abc123' };

describe('a proxy to a real API', () => {
  const own = useOwnProject('Proxy');
  const real = useLocalServer(async ({ url, body }, response) => {
    if (url === '/v1/zip')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('unpacked'));
    if (url === '/v1/big') return response.end(BIG);
    if (url === '/v1/echo') return response.end(body);
    if (url === '/v1/old') return response.writeHead(301, { location: '/v1/users/7' }).end();
    if (url !== '/v1/slow')
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(USER));
    for (const part of ['one ', 'two ', 'three']) {
      response.write(part);
      await wait(150);
    }
    return response.end();
  });

  beforeAll(async () => {
    await own.addEndpoint({ name: 'mocked', method: 'GET', path: '/mocked', response_body: 'mocked' });
    await own.admin.patch(`/api/groups/${own.group().id}`, {
      config: { proxy: { upstream: `${real.url()}/v1` } },
    });
  });

  const get = (path: string, init?: RequestInit) => fetch(`${own.url()}${path}`, init);

  test('answers what is not mocked, and leaves alone what is', async () => {
    expect(await (await get('/mocked')).text()).toBe('mocked');
    expect(await (await get('/users/7?full=1')).json()).toEqual(USER);
    expect(real.received.map(({ url }) => url)).toEqual(['/v1/users/7?full=1']);
  });

  test('hands compressed, long and slow bodies through as they are', async () => {
    expect(await (await get('/zip')).text()).toBe('unpacked');
    expect(Buffer.from(await (await get('/big')).arrayBuffer()).equals(BIG)).toBe(true);
    const echo = await get('/echo', { method: 'POST', body: BIG });
    expect(Buffer.from(await echo.arrayBuffer()).equals(BIG)).toBe(true);
    const parts: string[] = [];
    for await (const part of (await get('/slow')).body ?? []) parts.push(new TextDecoder().decode(part));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe('one two three');
  });

  test('keeps a client that is redirected, and refuses a WebSocket with a word', async () => {
    const moved = await get('/old', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `${own.url()}/users/7`]);
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
    const headers = [...upgrade, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
    const refused = await curl([...headers.flatMap((header) => ['--header', header]), `${own.url()}/socket`]);
    expect([refused.status, JSON.parse(refused.body).code]).toEqual([501, 'http.no_websockets']);
  });

  test('is no longer needed for what was recorded, whose secrets stay out', async () => {
    await get('/users/7');
    const log = `/api/projects/${own.projectId()}/exchanges?q=path:/users/7&limit=1`;
    const { exchanges } = await own.admin.get<{ exchanges: { id: string }[] }>(log);
    await own.admin.post(`/api/groups/${own.group().id}/recordings`, {
      exchange_ids: exchanges.map(({ id }) => id),
    });
    const before = real.received.length;
    const mocked = await (await get('/users/7')).json();
    expect(mocked).toEqual({ ...USER, password: 'REDACTED', access_token: 'REDACTED' });
    expect(real.received).toHaveLength(before);
  });
});

describe('an installation that may not call its own network', () => {
  const real = useLocalServer((_, response) => response.end('private'));
  let url: string;
  let data: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'understudy-proxy-'));
    const env = { UNDERSTUDY_ALLOW_PRIVATE: 'no' };
    ({ url } = await startProduct({ port: await freePort(), data, token: 'token', env }));
  });
  afterAll(async () => {
    await stopProducts();
    await rm(data, { recursive: true });
  });

  test('calls none of it: not by proxy, not by callback', async () => {
    const admin = adminClient(url, 'token');
    const { project } = await admin.post<{ project: { id: string; slug: string } }>('/api/projects', {
      name: 'P',
    });
    const { group } = await admin.post<{ group: { id: string } }>('/api/groups', {
      project_id: project.id,
      name: 'Web',
      kind: 'http',
    });
    const port = new URL(real.url()).port;
    const hosts = [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0.0.0.0',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '10.0.0.1',
      '169.254.1.1',
    ];
    for (const [index, host] of hosts.entries()) {
      const answer = { type: 'proxy', upstream: `http://${host}:${port}` };
      const path = `/${index}`;
      await admin
        .post(`/api/groups/${group.id}/endpoints`, {
          method: 'GET',
          path,
          answer,
          callbacks: [{ url: `http://${host}:${port}/` }],
        })
        // What is refused everywhere cannot even be saved.
        .catch((error: Error) => expect(error.message).toContain('metadata'));
      const { status } = await fetch(`${url}/m/${project.slug}/web${path}`);
      expect([502, 404]).toContain(status);
    }
    // Callbacks begin behind their answer.
    await wait(500);
    expect(real.received).toEqual([]);
  });
});
