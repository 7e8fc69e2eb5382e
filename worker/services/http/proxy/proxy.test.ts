import { describe, expect, test } from 'vitest';
import { createOutbound } from '../../../platform/outbound/outbound';
import type { MockRequest } from '../../service';
import { type ProxySettings, proxySettings } from './document';
import { proxyRequest } from './proxy-request';

function mockRequest(
  init: {
    method?: string;
    path?: string;
    query?: string;
    headers?: Record<string, string>;
    body?: string;
  } = {},
): MockRequest {
  const { method = 'GET', path = '/a', query = '', headers = {}, body } = init;
  const bytes = new TextEncoder().encode(body ?? '');
  return {
    method,
    path,
    query,
    url: `https://mocks.test/m/p/g${path}`,
    headers: new Headers(headers),
    headerList: Object.entries(headers),
    clientIp: '192.0.2.1',
    hasBody: body !== undefined,
    bytes: async () => bytes,
    text: async () => body ?? '',
    bytesUpTo: async (most) => (bytes.byteLength > most ? null : bytes),
    stream: () => new Response(bytes).body,
    peek: async (most) => bytes.subarray(0, most),
    reach: { mount: '/m/p/g', host: 'mocks.test', innerHost: null, hostPrefix: null, acceptEncoding: null },
  };
}

type Seen = { url: string; method: string; headers: Record<string, string>; body: string };

/** A real API that keeps what it was asked. */
function upstream(answer: (request: Request) => Response | Promise<Response> = () => new Response('real')) {
  const seen: Seen[] = [];
  const outbound = createOutbound({
    allowPrivate: false,
    async fetch(request) {
      seen.push({
        url: request.url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: await request.clone().text(),
      });
      return answer(request);
    },
  });
  return { seen, outbound };
}

function settings(more: Partial<Parameters<typeof proxySettings.parse>[0] & object> = {}): ProxySettings {
  return proxySettings.parse({ upstream: 'https://api.example.com/v1', ...more });
}

async function proxied(
  request: MockRequest,
  more = {},
  answer?: (request: Request) => Response | Promise<Response>,
) {
  const real = upstream(answer);
  const result = await proxyRequest(request, settings(more), { outbound: real.outbound, isRead: true });
  const { status, headers, body } = result.answer;
  const text = typeof body === 'string' ? body : await new Response(body as ReadableStream | null).text();
  return { ...result, status, headers, text, asked: real.seen[0], seen: real.seen };
}

describe('what is sent on', () => {
  test('method, path, query and body, behind the address of the upstream', async () => {
    const { asked, status, text } = await proxied(
      mockRequest({ method: 'POST', path: '/users/a%2Fb', query: 'q=1&q=2%20', body: '{"a":1}' }),
    );
    expect(asked).toMatchObject({
      url: 'https://api.example.com/v1/users/a%2Fb?q=1&q=2%20',
      method: 'POST',
      body: '{"a":1}',
    });
    expect([status, text]).toEqual([200, 'real']);
  });

  test.each([
    [{ strip_prefix: '/real' }, '/real/users', 'https://api.example.com/v1/users'],
    [{ strip_prefix: '/real' }, '/really', 'https://api.example.com/v1/really'],
    [{ strip_prefix: '/real' }, '/real', 'https://api.example.com/v1/'],
    [{ add_prefix: '/beta/' }, '/users', 'https://api.example.com/v1/beta/users'],
    [{ upstream: 'https://api.example.com/' }, '/', 'https://api.example.com/'],
  ])('%j turns %s into %s', async (more, path, url) => {
    expect((await proxied(mockRequest({ path }), more)).asked?.url).toBe(url);
  });

  test('a path cannot lead to another host or out of the upstream', async () => {
    for (const path of ['//evil.example/x', '/\\evil.example', '/@evil.example', '/..%2f..%2fsecret']) {
      const { asked } = await proxied(mockRequest({ path }));
      expect(asked?.url).toMatch(/^https:\/\/api\.example\.com\/v1\//);
    }
  });

  test('headers of the connection and of the house stay here; the rest goes', async () => {
    const headers = {
      'x-own': '1',
      authorization: 'Bearer abc',
      connection: 'keep-alive, x-hop',
      'x-hop': '1',
      te: 'trailers',
      'keep-alive': '5',
      'x-understudy-seed': 's',
      'x-understudy-world': 'w',
      'cf-connecting-ip': '192.0.2.1',
      'proxy-authorization': 'x',
      upgrade: 'h2c',
    };
    const { asked } = await proxied(mockRequest({ headers }), {
      request_headers: { add: { 'x-key': 'k' }, remove: ['x-gone'] },
    });
    expect(asked?.headers).toMatchObject({
      'x-own': '1',
      authorization: 'Bearer abc',
      'x-key': 'k',
      'x-understudy-hops': '1',
    });
    const gone = [
      'connection',
      'x-hop',
      'te',
      'keep-alive',
      'x-understudy-seed',
      'x-understudy-world',
      'cf-connecting-ip',
      'proxy-authorization',
      'upgrade',
    ];
    expect(gone.filter((name) => asked?.headers[name] !== undefined)).toEqual([]);
  });

  test('a body that was not read goes through with its length', async () => {
    const real = upstream();
    const request = mockRequest({ method: 'PUT', body: 'streamed', headers: { 'content-length': '8' } });
    await proxyRequest(request, settings(), { outbound: real.outbound, isRead: false });
    expect(real.seen[0]?.body).toBe('streamed');
  });
});

describe('what comes back', () => {
  test('status, headers and cookies, without what belongs to the connection', async () => {
    const { status, headers } = await proxied(
      mockRequest(),
      { response_headers: { add: { 'X-Via': 'mock' }, remove: ['server'] } },
      () => {
        const answer = new Response('gone', {
          status: 410,
          headers: {
            'content-type': 'text/html',
            server: 'x',
            connection: 'close',
            'x-understudy-seed': 'no',
          },
        });
        answer.headers.append('set-cookie', 'a=1');
        answer.headers.append('set-cookie', 'b=2');
        return answer;
      },
    );
    expect(status).toBe(410);
    expect(headers).toEqual([
      ['content-type', 'text/html'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-via', 'mock'],
    ]);
  });

  test("a redirect is the client's to follow", async () => {
    const { status, headers, seen } = await proxied(
      mockRequest(),
      {},
      () => new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/' } }),
    );
    expect([status, headers, seen.length]).toEqual([302, [['location', 'http://127.0.0.1/']], 1]);
  });

  test.each([
    ['https://api.example.com/v1/b?c=1', {}, 'https://mocks.test/m/p/g/b?c=1'],
    ['/v1/b', {}, 'https://mocks.test/m/p/g/b'],
    ['b#c', {}, 'https://mocks.test/m/p/g/b#c'],
    ['/v1', {}, 'https://mocks.test/m/p/g'],
    ['/login', {}, 'https://api.example.com/login'],
    ['/v10/b', {}, 'https://api.example.com/v10/b'],
    ['https://other.example/v1/b', {}, 'https://other.example/v1/b'],
    ['/v1/new/b', { add_prefix: '/new' }, 'https://mocks.test/m/p/g/b'],
    ['/v1/b', { strip_prefix: '/a' }, 'https://mocks.test/m/p/g/a/b'],
    ['/v1/b', { strip_prefix: '/else' }, 'https://mocks.test/m/p/g/b'],
  ])('a redirect to %s of the upstream, with %j, leads to %s', async (location, more, own) => {
    const answer = () => new Response(null, { status: 302, headers: { location } });
    expect((await proxied(mockRequest(), more, answer)).headers).toEqual([['location', own]]);
  });

  test('an encoding that the runtime has taken off is not told', async () => {
    const told = (encoding: string) =>
      proxied(
        mockRequest(),
        {},
        () => new Response('x', { headers: { 'content-encoding': encoding }, encodeBody: 'manual' }),
      );
    expect((await told('gzip')).headers.map(([name]) => name)).not.toContain('content-encoding');
    expect((await told('zstd')).headers).toContainEqual(['content-encoding', 'zstd']);
  });
});

describe('what goes wrong says why', () => {
  test.each([
    [
      'an upstream inside the house',
      { upstream: 'http://10.0.0.1/' },
      undefined,
      502,
      'http.upstream_refused',
      '10.0.0.1 is a private network',
    ],
    [
      'nobody there',
      {},
      () => Promise.reject(new Error('connection refused')),
      502,
      'http.upstream_unreachable',
      'connection refused',
    ],
    [
      'nobody answers',
      { timeout_ms: 100 },
      (request: Request) =>
        new Promise<Response>((_, reject) =>
          request.signal.addEventListener('abort', () => reject(new Error('x'))),
        ),
      504,
      'http.upstream_timeout',
      'within 100 ms',
    ],
  ])('%s', async (_name, more, answer, status, code, detail) => {
    const result = await proxied(mockRequest(), more, answer);
    expect(result.status).toBe(status);
    expect(JSON.parse(result.text)).toMatchObject({ code, detail: expect.stringContaining(detail) });
    expect(result.error).toBe(code);
  });

  test('a WebSocket is refused before anybody is called', async () => {
    const { status, text, seen } = await proxied(mockRequest({ headers: { upgrade: 'WebSocket' } }));
    expect([status, JSON.parse(text).code, seen.length]).toEqual([501, 'http.no_websockets', 0]);
  });

  test('a request that comes back to where it was is stopped', async () => {
    const back = mockRequest({ headers: { 'x-understudy-hops': '1' } });
    expect(JSON.parse((await proxied(back, { upstream: 'https://mocks.test/m/p/g' })).text).code).toBe(
      'http.proxy_loop',
    );
    const far = mockRequest({ headers: { 'x-understudy-hops': '4' } });
    expect((await proxied(far)).status).toBe(508);
    const once = mockRequest({ headers: { 'x-understudy-hops': '1' } });
    expect((await proxied(once)).asked?.headers['x-understudy-hops']).toBe('2');
  });

  test.each(['ftp://a.example', 'https://u:p@a.example', 'a.example', 'https://a.example/?x=1'])(
    '%s cannot be saved as an upstream',
    (address) => {
      expect(proxySettings.safeParse({ upstream: address }).success).toBe(false);
    },
  );
});
