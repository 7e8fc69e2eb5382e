import { describe, expect, test } from 'vitest';
import { readAtMost } from './bounded-stream';
import { createOutbound, type OutboundRequest } from './outbound';
import { outboundTarget } from './outbound-target';
import { resolveOverHttps } from './resolve-over-https';

const PUBLIC_ONLY = { allowPrivate: false };

describe('an address that leads into a house is refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.0x1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0:8080/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[100::1]/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://a.localhost:8787/',
    'http://router/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://db.internal/',
    'http://nas.lan/',
    'http://x.home.arpa/',
    'http://127.0.0.1.nip.io/',
    'http://localtest.me/',
    'http://example.com:22/',
    'http://example.com:25/',
    'http://example.com:6379/',
    'http://example.com:0/',
  ])('%s', (address) => {
    expect(outboundTarget(address, PUBLIC_ONLY)).toMatchObject({ ok: false, reason: expect.any(String) });
  });

  test.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:1',
    'http://user:secret@example.com/',
    'http://user@example.com',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal./',
    'http://[fd00:ec2::254]/',
    'http://0xa9fea9fe/',
    '//example.com',
    'example.com',
    'http://',
    `http://example.com/${'a'.repeat(9000)}`,
  ])('%s, wherever it runs', (address) => {
    expect(outboundTarget(address, { allowPrivate: true }).ok).toBe(false);
  });

  test.each([
    'https://example.com/a?b=c',
    'http://example.com:8080/',
    'https://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://192.169.0.1/',
    'https://[2606:4700::1111]/',
    'https://xn--bcher-kva.example/',
    'https://localhost.example.com/',
    'https://internal.example.com/',
  ])('%s is public', (address) => {
    expect(outboundTarget(address, PUBLIC_ONLY)).toMatchObject({ ok: true });
  });

  test('an installation may allow its own network', () => {
    for (const address of ['http://localhost:3000/', 'http://192.168.1.1/', 'http://[::1]:9000/']) {
      expect(outboundTarget(address, { allowPrivate: true }).ok).toBe(true);
    }
  });
});

describe('what goes out', () => {
  const asked = (more: Partial<OutboundRequest> = {}): OutboundRequest => ({
    url: 'https://api.example.com/a',
    method: 'POST',
    headers: new Headers({ authorization: 'Bearer x', 'x-a': '1' }),
    body: 'hello',
    timeoutMs: 1_000,
    mostBytes: 1_000,
    redirects: 3,
    ...more,
  });

  /** Answers by address, and keeps what it was asked. */
  function world(answers: Record<string, (request: Request) => Response | Promise<Response>>) {
    const seen: { url: string; method: string; headers: Headers; body: string }[] = [];
    return {
      seen,
      async fetch(request: Request) {
        seen.push({
          url: request.url,
          method: request.method,
          headers: request.headers,
          body: await request.clone().text(),
        });
        const answer = answers[request.url];
        if (!answer) throw new TypeError('Connection refused.');
        return answer(request);
      },
    };
  }

  const to =
    (location: string, status = 302) =>
    () =>
      new Response(null, { status, headers: { location } });

  test('a redirect into the house is not followed', async () => {
    const net = world({ 'https://api.example.com/a': to('http://169.254.169.254/') });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked());
    expect(result).toMatchObject({
      ok: false,
      because: 'refused',
      reason: expect.stringContaining('metadata'),
    });
    expect(net.seen).toHaveLength(1);
  });

  test('a redirect elsewhere is followed without the credentials', async () => {
    const net = world({
      'https://api.example.com/a': to('https://other.example.com/b', 307),
      'https://other.example.com/b': () => new Response('there'),
    });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked());
    expect(result.ok && (await result.response.text())).toBe('there');
    const [, second] = net.seen;
    expect(second).toMatchObject({ method: 'POST', body: 'hello' });
    expect(second?.headers.get('authorization')).toBeNull();
    expect(second?.headers.get('x-a')).toBe('1');
  });

  test('a circle of redirects ends', async () => {
    const net = world({ 'https://api.example.com/a': to('/a') });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked());
    expect(result).toMatchObject({ ok: false, because: 'refused' });
    expect(net.seen).toHaveLength(4);
  });

  test('a redirect is handed back to who wants to see it', async () => {
    const net = world({ 'https://api.example.com/a': to('http://127.0.0.1/') });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked({ redirects: 0 }));
    expect(result.ok && result.response.status).toBe(302);
  });

  test('who does not answer is given up', async () => {
    const net = world({
      'https://api.example.com/a': (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked({ timeoutMs: 20 }));
    expect(result).toMatchObject({ ok: false, because: 'timeout' });
  });

  test('who cannot be reached is told', async () => {
    const result = await createOutbound({ ...PUBLIC_ONLY, ...world({}) }).send(asked());
    expect(result).toMatchObject({
      ok: false,
      because: 'unreachable',
      reason: expect.stringContaining('refused'),
    });
  });

  test('an answer that is too long breaks off', async () => {
    const net = world({ 'https://api.example.com/a': () => new Response('x'.repeat(2_000)) });
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net }).send(asked());
    await expect(result.ok && result.response.text()).rejects.toThrow('longer than 1000');
  });

  test('a name that leads into the house is refused where it can be looked up', async () => {
    const net = world({ 'https://api.example.com/a': () => new Response('no') });
    const resolve = resolveOverHttps(async (request) =>
      Response.json({
        Answer: request.url.includes('type=28')
          ? [{ type: 28, data: '::1' }]
          : [
              { type: 5, data: 'a.example.' },
              { type: 1, data: '8.8.8.8' },
            ],
      }),
    );
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net, resolve }).send(asked());
    expect(result).toMatchObject({ ok: false, because: 'refused', reason: expect.stringContaining('::1') });
    expect(net.seen).toHaveLength(0);
  });

  test('a name that cannot be looked up is not called', async () => {
    const net = world({ 'https://api.example.com/a': () => new Response('no') });
    const resolve = () => Promise.reject(new Error('no answer from the name server'));
    const result = await createOutbound({ ...PUBLIC_ONLY, ...net, resolve }).send(asked());
    expect(result).toMatchObject({
      ok: false,
      because: 'unreachable',
      reason: expect.stringContaining('name server'),
    });
    expect(net.seen).toHaveLength(0);
  });

  test('a body is read to a bound', async () => {
    expect(await readAtMost(new Response('12345').body, 5)).toEqual(new TextEncoder().encode('12345'));
    expect(await readAtMost(new Response('123456').body, 5)).toBeNull();
  });
});
