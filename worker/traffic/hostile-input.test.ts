import { describe, expect, test } from 'vitest';
import type { Answer } from '../engine/answer';
import { openPlayground } from '../testing/mock-playground';

const URL = '/m/demo/shop/x';
const ON_HOST = 'http://demo.localhost:8787/shop/x';

function answering(answer: Partial<Answer>) {
  return openPlayground({ handle: () => ({ status: 200, headers: [], body: null, ...answer }) });
}

describe('a request that is too large', () => {
  test('in its URL is answered with 414', async () => {
    const { send } = openPlayground();
    expect((await send(`${URL}?${'a'.repeat(17_000)}`)).status).toBe(414);
  });

  test('in its headers is answered with 431', async () => {
    const { send } = openPlayground();
    expect((await send(URL, { headers: { 'x-big': 'a'.repeat(66_000) } })).status).toBe(431);
  });

  test('in its body is answered with 413 before the mock is asked', async () => {
    const { send } = openPlayground({ config: { max_body_bytes: 10 } });
    const headers = { 'content-length': '11' };
    const answer = await send(URL, { method: 'POST', body: 'x'.repeat(11), headers });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'mocks.body_too_large' });
  });

  test('in a body of unknown length is answered with 413 once it is too much', async () => {
    let sent = 0;
    const { send } = openPlayground({
      config: { max_body_bytes: 100_000 },
      handle: async (request) => ({ status: 200, headers: [], body: await request.text() }),
    });
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000));
        if (sent > 1000) controller.close();
      },
    });
    expect((await send(URL, { method: 'POST', body })).status).toBe(413);
    expect(sent).toBeLessThan(30);
  });
});

test.each([
  ['x-understudy-seed', 'a b'],
  ['x-understudy-seed', 'x'.repeat(65)],
  ['x-understudy-seed', ''],
  ['x-understudy-world', 'two words'],
  ['x-understudy-world', '../x'],
])('%s: "%s" is refused', async (name, value) => {
  const { send } = openPlayground();
  expect((await send(URL, { headers: { [name]: value } })).status).toBe(400);
});

test('a world is named by header, host or query', async () => {
  const seen = openPlayground({
    handle: (_request, { world }) => ({ status: 200, headers: [], body: world }),
  });
  const worldOf = async (url: string, init?: RequestInit) => (await seen.send(url, init)).text();
  expect(await worldOf(URL)).toBe('main');
  expect(await worldOf(`${URL}?__world=w-1`)).toBe('w-1');
  expect(await worldOf('http://w-2--shop--demo.localhost:8787/x')).toBe('w-2');
  expect(await worldOf(`${URL}?__world=w-1`, { headers: { 'x-understudy-world': 'w-3' } })).toBe('w-3');
});

describe('a hostile mock', () => {
  test('is sandboxed by path, whatever policy it sets, and cannot clear what the dashboard keeps', async () => {
    const headers: Answer['headers'] = [
      ['content-security-policy', 'default-src *'],
      ['Content-Security-Policy', "script-src 'unsafe-inline'"],
      ['clear-site-data', '"*"'],
      ['service-worker-allowed', '/'],
    ];
    const { send } = answering({ headers });
    const answer = await send(URL);
    expect(answer.headers.get('content-security-policy')).toBe('sandbox');
    expect(answer.headers.get('clear-site-data')).toBe(null);
    expect(answer.headers.get('service-worker-allowed')).toBe(null);
    const onHost = await send(ON_HOST);
    expect(onHost.headers.get('content-security-policy')).toContain('default-src *');
  });

  test.each([URL, ON_HOST])('cannot set the session cookie at %s, but others', async (url) => {
    const { send } = answering({
      headers: [
        ['set-cookie', 'understudy_session=stolen; Path=/'],
        ['Set-Cookie', '__Host-understudy_session=stolen; Secure; Path=/'],
        ['set-cookie', ' =understudy_session=stolen'],
        ['set-cookie', 'basket=1'],
        ['set-cookie', 'theme=dark'],
      ],
    });
    expect((await send(url)).headers.getSetCookie()).toEqual(['basket=1', 'theme=dark']);
  });

  test('cannot see the session cookie, nor does the log', async () => {
    const cookies: (string | null)[] = [];
    const { send, logged } = openPlayground({
      handle(request) {
        cookies.push(request.headers.get('cookie'));
        return { status: 200, headers: [], body: null };
      },
    });
    await send(URL, {
      headers: { cookie: 'a=1; understudy_session=secret; __Host-understudy_session=s2; b=2' },
    });
    await send(URL, { headers: { cookie: 'understudy_session=secret' } });
    expect(cookies).toEqual(['a=1; b=2', null]);
    expect(JSON.stringify(await logged())).not.toMatch(/secret|s2/);
  });

  test('cannot break the framing of its answer', async () => {
    const { send } = answering({
      headers: [
        ['transfer-encoding', 'chunked'],
        ['content-length', '1'],
        ['connection', 'x-a'],
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
      body: 'whole',
    });
    const answer = await send(URL);
    expect(answer.headers.get('transfer-encoding')).toBe(null);
    expect(answer.headers.get('constructor')).toBe('y');
    expect(await answer.text()).toBe('whole');
  });

  test.each<Partial<Answer>>([
    { status: 42 },
    { status: 999 },
    { headers: [['x-split', 'a\r\nset-cookie: b=1']] },
    { headers: [['bad name', 'a']] },
  ])('that answers %j gets a 500 of ours, which says nothing of its own', async (answer) => {
    const { send, logged } = answering(answer);
    const response = await send(URL);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'internal.unexpected' });
    expect((await logged())[0]).toMatchObject({ status: 500, why: { outcome: 'failed' } });
  });
});

describe('an error inside a service', () => {
  test('reaches the client as a sentence and the id that the log has, never as its message', async () => {
    const { send, logged } = openPlayground({
      handle() {
        throw new Error('the password is hunter2');
      },
    });
    const response = await send(URL);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('hunter2');
    const [exchange] = await logged();
    expect(exchange?.why.outcome).toBe('failed');
    expect(text).toContain(exchange?.id);
  });

  test('may come late', async () => {
    const { send } = openPlayground({ handle: () => Promise.reject(new Error('late')) });
    expect((await send(URL)).status).toBe(500);
  });

  test('and settings that are not valid any more are named', async () => {
    const { send } = openPlayground({ config: { gone: true } });
    const response = await send(URL);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'mocks.broken_settings' });
  });
});

describe('an answer', () => {
  test('without a content type gets none', async () => {
    const { send } = answering({ body: 'plain' });
    const response = await send(URL);
    expect(response.headers.get('content-type')).toBe(null);
    expect(await response.text()).toBe('plain');
  });

  test.each([204, 205, 304])('of status %d has no body', async (status) => {
    const { send } = answering({ status, body: 'never' });
    expect(await (await send(URL)).text()).toBe('');
  });

  test('to HEAD has the length of what a GET would get, and no body', async () => {
    const { send } = answering({ headers: [['content-length', '5']], body: 'whole' });
    const response = await send(URL, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('5');
    expect(await response.text()).toBe('');
  });

  test('may be a stream', async () => {
    const { send, logged } = answering({ body: new Blob(['streamed']).stream() });
    expect(await (await send(URL)).text()).toBe('streamed');
    expect((await logged())[0]?.response_body).toEqual({ text: null, size: 0, cut: false });
  });
});
