import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { curl } from './curl.ts';
import { freePort } from './free-port.ts';
import { type Product, runProduct, startProduct } from './product.ts';
import { hasCurl } from './tools.ts';

const TOKEN = 'token-of-the-front';

const REVIEW = {
  product_id: 'p-101',
  author: 'Ada',
  stars: 5,
  text: 'Fine',
  created_at: '2026-01-01T00:00:00Z',
};

let folder: string;
let product: Product;
let port: number;
let worldPort: number;
let tlsPort: number;

const at = (path: string) => `http://localhost:${port}${path}`;

/** The demo shop at the root of ports of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-front-'));
  [port, worldPort, tlsPort] = [await freePort(), await freePort(), await freePort()];
  product = await startProduct({
    port: await freePort(),
    data: join(folder, 'data'),
    token: TOKEN,
    args: [
      '--mount',
      `${port}=demo/shop`,
      `--mount=${worldPort}=demo/shop@w1`,
      '--mount',
      `https:${tlsPort}=demo/shop`,
    ],
  });
  const admin = adminClient(product.url, TOKEN);
  const { groups } = await admin.get<{ groups: { id: string; slug: string }[] }>('/api/groups');
  const shop = groups.find(({ slug }) => slug === 'shop');
  await admin.post(`/api/groups/${shop?.id}/endpoints`, {
    name: 'Echo',
    method: 'PUT',
    path: '/echo',
    response_body: '{{request.method}} {{request.absoluteUrl}} {{request.headers.host}} {{request.body}}',
  });
});

afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true });
});

describe('a group at a port of its own', () => {
  test('is printed at start, and serves at the root', async () => {
    const both = `http://localhost:${port}   https://localhost:${tlsPort}   demo/shop\n`;
    expect(product.output()).toContain(both);
    expect(product.output()).toContain(`http://localhost:${worldPort}   demo/shop@w1`);
    const products = await fetch(at('/products'));
    expect(products.status).toBe(200);
    expect(await (await fetch(at('/health'))).json()).toMatchObject({ status: 'ok', group: 'shop' });
  });

  test('gives that port as its address', async () => {
    const document = await (await fetch(at('/openapi.json'))).json();
    expect(document).toMatchObject({ servers: [{ url: `http://localhost:${port}` }] });
    const echoed = await fetch(at('/echo?a=b'), { method: 'PUT', body: 'hello' });
    expect(await echoed.text()).toBe(`PUT http://localhost:${port}/echo?a=b localhost:${port} hello`);
  });

  test('may be one of its worlds', async () => {
    const made = await fetch(`http://localhost:${worldPort}/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(REVIEW),
    });
    expect(made.status).toBeLessThan(300);
    const { id }: { id: string } = await made.json();
    const inMain = await fetch(at(`/reviews/${id}`));
    const inWorld = await fetch(at(`/reviews/${id}`), { headers: { 'x-understudy-world': 'w1' } });
    expect([inMain.status, inWorld.status]).toEqual([404, 200]);
  });
});

describe('a client that waits for 100 Continue', () => {
  test.runIf(hasCurl)('is answered at once: curl', async () => {
    const answer = await curl(
      ['-T', '-', '-H', 'Expect: 100-continue', at('/echo')],
      Buffer.from('from curl'),
    );
    expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/ from curl$/) });
    expect(answer.seconds).toBeLessThan(0.9);
  });

  test('is answered before it has sent its body: Node', async () => {
    const asked = request(at('/echo'), {
      method: 'PUT',
      headers: { expect: '100-continue', 'content-length': 4 },
    });
    asked.flushHeaders();
    await once(asked, 'continue');
    asked.end('body');
    const [answer] = await once(asked, 'response');
    expect(Buffer.concat(await Array.fromAsync(answer)).toString()).toMatch(/ body$/);
  });
});

describe('a connection', () => {
  test('is kept open over many requests, with bodies of both sorts', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    const bodies: string[] = [];
    for (let call = 0; call < 60; call++) {
      const asked = request(at('/echo'), { method: 'PUT', agent });
      if (call % 3 === 0) asked.setHeader('content-length', 6);
      // The others go out in chunks.
      if (call % 3 === 1) asked.write('one');
      asked.end(call % 3 === 0 ? 'whole!' : '-end');
      const [answer] = await once(asked, 'response');
      ports.add(answer.socket.localPort);
      bodies.push(
        Buffer.concat(await Array.fromAsync(answer))
          .toString()
          .split(' ')
          .at(-1) ?? '',
      );
    }
    agent.destroy();
    expect(ports.size).toBe(1);
    expect(new Set(bodies)).toEqual(new Set(['whole!', 'one-end', '-end']));
  });

  test('may be dropped in the middle by either side, a hundred times, and nothing is left behind', async () => {
    const heads = [
      'GET /prod',
      'PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf',
      'nonsense\r\n\r\n',
      '',
    ];
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const socket = connect(port, '127.0.0.1').on('error', () => {});
        await once(socket, 'connect');
        socket.write(heads[index % heads.length] ?? '');
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (index % 2 === 0) socket.resetAndDestroy();
        else socket.end().destroySoon();
      }),
    );
    const dropped = await Promise.allSettled(
      Array.from({ length: 20 }, () => fetch(at('/products?simulate_error=500'))),
    );
    expect(dropped.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await fetch(at('/products'))).status).toBe(200);
  });
});

describe('TLS', () => {
  test('is trusted by who trusts the file that is named at start', async () => {
    const named = /NODE_EXTRA_CA_CERTS: (\S+)/.exec(product.output())?.[1] ?? '';
    const agent = new TlsAgent({ ca: await readFile(named) });
    const asked = tlsRequest(`https://localhost:${tlsPort}/echo`, { method: 'PUT', agent });
    asked.end('secret');
    const [answer] = await once(asked, 'response');
    const body = Buffer.concat(await Array.fromAsync(answer)).toString();
    expect(body).toBe(`PUT https://localhost:${tlsPort}/echo localhost:${tlsPort} secret`);
    agent.destroy();
  });

  test('is not trusted by others', async () => {
    await expect(fetch(`https://localhost:${tlsPort}/products`)).rejects.toThrow();
  });
});

describe('what cannot be had', () => {
  test.each([
    ['8000', /--mount "8000" is not readable/],
    ['8000=demo', /--mount "8000=demo" is not readable/],
  ])('--mount %s is one clear line and a failure', async (mount, message) => {
    const run = runProduct({ port: await freePort(), data: join(folder, 'bad'), args: ['--mount', mount] });
    expect(await run.ended).toBe(1);
    expect(run.output().trim().split('\n')).toHaveLength(1);
    expect(run.output()).toMatch(message);
  });

  test('a port that is in use is one clear line and a failure, and nothing goes on', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const busy = address instanceof Object ? address.port : 0;
    const start = { port: await freePort(), data: join(folder, 'busy') };
    const run = runProduct({ ...start, args: ['--mount', `${busy}=demo/shop`] });
    expect(await run.ended).toBe(1);
    expect(run.output().trim().split('\n')).toHaveLength(1);
    expect(run.output()).toContain(`port ${busy} is in use`);
    await expect(fetch(run.url)).rejects.toThrow();
    taken.close();
  });
});
