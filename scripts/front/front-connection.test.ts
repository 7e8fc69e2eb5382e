import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passOn } from './front-connection.ts';
import type { FrontTarget } from './request-head.ts';

const TARGET: FrontTarget = {
  host: 'auth--demo.localhost:8787',
  world: null,
  secret: 's',
  scheme: 'http',
  ownHost: 'localhost:8000',
};

/** Answers with what it gets: `/` as it comes, `/early` before, `/last` on a connection that it closes. */
const inner = createHttpServer(async (asked, answer) => {
  answer.setHeader('x-host', asked.headers.host ?? '');
  if (asked.url === '/soon') answer.writeContinue();
  if (asked.url === '/early') return answer.writeHead(403, { connection: 'close' }).end('no');
  if (asked.url === '/last') answer.setHeader('connection', 'close');
  if (asked.url === '/') return asked.pipe(answer);
  return answer.end(Buffer.concat(await Array.fromAsync(asked)));
})
  // As workerd, which never says it: Node would by itself.
  .on('checkContinue', (asked, answer) => inner.emit('request', asked, answer))
  .on('upgrade', (_, socket: Socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n');
    socket.pipe(socket);
  });

let front: Server;
let deadEnd: Server;

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function listening<Listener extends Server>(server: Listener): Promise<Listener> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

beforeAll(async () => {
  await listening(inner);
  const options = { allowHalfOpen: true, noDelay: true };
  front = await listening(createServer(options, (client) => passOn(client, portOf(inner), TARGET)));
  const nobody = await listening(createServer());
  const port = portOf(nobody);
  nobody.close();
  deadEnd = await listening(createServer(options, (client) => passOn(client, port, TARGET)));
});

afterAll(() => {
  for (const server of [inner, front, deadEnd]) server.close();
});

const connections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

async function said(socket: Socket): Promise<string> {
  return Buffer.concat(await Array.fromAsync(socket)).toString('latin1');
}

describe('a front', () => {
  test('carries 64 MiB each way unchanged, and waits for who is slow', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x');
    const asked = request({ port: portOf(front), method: 'PUT', path: '/', agent: false });
    const answered: Promise<[IncomingMessage]> = once(asked, 'response') as Promise<[IncomingMessage]>;
    const before = process.memoryUsage().rss;
    const send = (async () => {
      for (let sent = 0; sent < 64; sent++) if (!asked.write(piece)) await once(asked, 'drain');
      asked.end();
    })();
    const [answer] = await answered;
    let size = 0;
    for await (const chunk of answer) {
      size += chunk.length;
      if (size < 1024 * 1024) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await send;
    expect(size).toBe(64 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('says 100 Continue before the body, and only to who waits for it', async () => {
    const socket = connect(portOf(front), '127.0.0.1');
    const head = [
      'PUT / HTTP/1.1',
      'Host: a',
      'Content-Length: 2',
      'Connection: close',
      'Authorization: AWS a:b',
      'Expect: 100-continue',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const [first] = await once(socket, 'data');
    expect(String(first)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.end('ok');
    const rest = await said(socket);
    expect(rest).toMatch(/^HTTP\/1\.1 (100 Continue\r\n\r\nHTTP\/1\.1 )?200 OK/);
    expect(rest).toMatch(/x-host: auth--demo\.localhost:8787/);
  });

  test('lets who does not sign hear no 100 Continue where the body is not wanted', async () => {
    const ask = (path: string) => {
      const socket = connect(portOf(front), '127.0.0.1');
      socket.write(`PUT ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`);
      return socket;
    };
    expect(await said(ask('/early'))).toMatch(/^HTTP\/1\.1 403 .*no/s);
    for (const path of ['/late', '/soon']) {
      const wanted = ask(path);
      const [first] = await once(wanted, 'data');
      expect(String(first)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
      wanted.end('ok');
      expect(await said(wanted)).toMatch(/^HTTP\/1\.1 200 OK.*ok/s);
    }
  });

  test('tells requests apart that come in one piece, or byte by byte', async () => {
    const sent = [
      'PUT /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\none',
      'PUT /2 HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntwo\r\n0\r\n\r\n',
      'PUT /last HTTP/1.1\r\nHost: c\r\nContent-Length: 5\r\n\r\nthree',
    ].join('');
    for (const size of [1000, 1]) {
      const socket = connect(portOf(front), '127.0.0.1').setNoDelay(true);
      for (let at = 0; at < sent.length; at += size) {
        socket.write(sent.slice(at, at + size));
        if (size === 1) await new Promise((resolve) => setImmediate(resolve));
      }
      const text = await said(socket);
      expect(text.match(/x-host: auth--demo\.localhost:8787/g)).toHaveLength(3);
      expect(text).toMatch(/one.*two.*three/s);
    }
  });

  test('takes what comes after a body, and is no request, for the end of the connection', async () => {
    const socket = connect(portOf(front), '127.0.0.1');
    socket.write('PUT /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nonce more');
    const text = await said(socket);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK.*on$/s);
  });

  test('lets a connection become another protocol', async () => {
    const socket = connect(portOf(front), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n');
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/^HTTP\/1\.1 101 /);
    socket.write('GET / HTTP/1.1\r\nnothing is changed');
    const [echo] = await once(socket, 'data');
    expect(String(echo)).toBe('GET / HTTP/1.1\r\nnothing is changed');
    socket.destroy();
  });

  test('brings an answer that comes before its request is whole', async () => {
    const socket = connect(portOf(front), '127.0.0.1').on('error', () => {});
    socket.write('PUT /early HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n');
    const sending = setInterval(() => socket.write(Buffer.alloc(65_536)), 1);
    const text = await said(socket).catch(String);
    clearInterval(sending);
    expect(text).toMatch(/^HTTP\/1\.1 403 .*no/s);
  });

  test('answers 502 where nobody is behind it', async () => {
    const socket = connect(portOf(deadEnd), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await said(socket)).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n/);
  });

  test('keeps no connection of a client that is gone, however it went', async () => {
    const starts = [
      '',
      'GET /',
      'PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf',
      'junk\r\n\r\n',
    ];
    await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const socket = connect(portOf(front), '127.0.0.1').on('error', () => {});
        await once(socket, 'connect');
        socket.write(starts[index % starts.length] ?? '');
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (index % 3 === 0) socket.resetAndDestroy();
        else if (index % 3 === 1) socket.destroy();
        else socket.end().resume();
      }),
    );
    await expect.poll(() => connections(front), { timeout: 5000 }).toBe(0);
    await expect.poll(() => connections(inner), { timeout: 5000 }).toBe(0);
  });
});
