import { describe, expect, test } from 'vitest';
import type { Exchange, KeptBody } from '../exchange';
import type { ReplayEdits, ReplayTarget } from './replay-edits';
import { type ReplayRequest, replayOf } from './replay-of';

const ORDER: Exchange = {
  id: 'exc_1',
  at: 0,
  source: 'client',
  group_id: 'grp_1',
  group_slug: 'shop',
  kind: 'http',
  method: 'POST',
  url: 'http://localhost:8787/m/demo/shop/orders/7?page=2',
  path: '/orders/7',
  request_headers: [
    ['content-type', 'application/json'],
    ['host', 'localhost:8787'],
    ['content-length', '7'],
    ['connection', 'close, x-hop'],
    ['x-hop', '1'],
    ['x-forwarded-for', '***'],
    ['x-understudy-seed', 'mine'],
    ['x-understudy-world', 'w1'],
  ],
  request_body: { text: '{"ä":1}', size: 8, cut: false },
  status: 200,
  response_headers: [],
  response_body: { text: null, size: 0, cut: false },
  duration_ms: 1,
  queue_ms: 0,
  caller: { address: null, country: null },
  world: 'w1',
  seed: 'dice~tmb1~n4',
  why: { outcome: 'answered' },
};
const MOCK: ReplayTarget = { kind: 'mock' };
const STAGING: ReplayTarget = { kind: 'url', base: 'https://staging.example/api/' };

function sent(exchange: Exchange, edits: ReplayEdits, target = MOCK): ReplayRequest {
  const replay = replayOf(exchange, edits, target);
  if (!replay.ok) throw new Error(JSON.stringify(replay.findings));
  return replay.request;
}

function refused(exchange: Exchange, edits: ReplayEdits, target = MOCK): string[] {
  const replay = replayOf(exchange, edits, target);
  return replay.ok ? [] : replay.findings.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe('an exchange that is sent again', () => {
  test('is what it was, without what belonged to the connection or to its dice', () => {
    expect(sent(ORDER, {})).toEqual({
      method: 'POST',
      url: ORDER.url,
      headers: [
        ['content-type', 'application/json'],
        ['x-understudy-world', 'w1'],
      ],
      body: new TextEncoder().encode('{"ä":1}'),
    });
  });

  test('has the seed of the exchange where the same answer is wanted', () => {
    expect(sent(ORDER, { same_seed: true }).headers).toContainEqual(['x-understudy-seed', 'dice~tmb1~n4']);
  });

  test('takes every edit', () => {
    const edits: ReplayEdits = {
      method: 'put',
      path: '/orders/8',
      query: 'a=%20',
      headers: { set: { 'X-Tenant': 'ä', 'Content-Type': 'text/plain' }, remove: ['X-Understudy-World'] },
      body: { base64: '/wA=' },
    };
    expect(sent(ORDER, edits)).toEqual({
      method: 'PUT',
      url: 'http://localhost:8787/m/demo/shop/orders/8?a=%20',
      headers: [
        ['x-tenant', 'ä'],
        ['content-type', 'text/plain'],
      ],
      body: Uint8Array.of(255, 0),
    });
    expect(sent(ORDER, { method: 'DELETE', query: '', body: null })).toMatchObject({
      url: 'http://localhost:8787/m/demo/shop/orders/7',
      body: null,
    });
  });

  test('goes to a given address without what only a mock understands', () => {
    const request = sent(ORDER, { path: '/v2/orders' }, STAGING);
    expect(request.url).toBe('https://staging.example/api/v2/orders?page=2');
    expect(request.headers).toEqual([['content-type', 'application/json']]);
  });

  test.each([
    [
      'http://localhost:8787/m/demo/shop',
      '/',
      'https://staging.example/api',
      'http://localhost:8787/m/demo/shop/x',
    ],
    [
      'http://localhost:8787/m/demo/shop/',
      '/',
      'https://staging.example/api/',
      'http://localhost:8787/m/demo/shop/x',
    ],
    [
      'http://shop--demo.localhost/a/a',
      '/a/a',
      'https://staging.example/api/a/a',
      'http://shop--demo.localhost/x',
    ],
  ])('keeps %s below the base of its group', (url, path, staging, edited) => {
    expect(sent({ ...ORDER, url, path }, {}).url).toBe(url);
    expect(sent({ ...ORDER, url, path }, {}, STAGING).url).toBe(staging);
    expect(sent({ ...ORDER, url, path }, { path: '/x' }).url).toBe(edited);
  });

  test('sends bytes as bytes', () => {
    const request_body: Exchange['request_body'] = { text: 'AP8=', encoding: 'base64', size: 2, cut: false };
    expect(sent({ ...ORDER, request_body }, {}).body).toEqual(Uint8Array.of(0, 255));
  });
});

describe('what cannot be sent again faithfully is refused', () => {
  test('a body of which the log kept a part or nothing, until another is given', () => {
    const cut: Exchange = { ...ORDER, request_body: { text: 'ab', size: 90_000, cut: true } };
    expect(refused(cut, {})).toEqual(['/body: The log kept only the first 2 of 90000 bytes of the body.']);
    expect(refused(cut, { body: { text: 'other' } })).toEqual([]);
    const passed: Exchange = { ...ORDER, request_body: { text: null, size: 9, cut: false } };
    expect(refused(passed, {})).toEqual(['/body: The log kept nothing of the body of 9 bytes.']);
  });

  test('masked headers, until they are replaced, removed or left out', () => {
    const request_headers: Exchange['request_headers'] = [
      ['authorization', '***'],
      ['x-a', '1'],
    ];
    const masked: Exchange = { ...ORDER, request_headers };
    expect(refused(masked, {})).toEqual(['/headers: The log has masked the header "authorization".']);
    const replaced = sent(masked, { headers: { set: { Authorization: 'Bearer a' } } });
    expect(replaced.headers).toContainEqual(['authorization', 'Bearer a']);
    expect(sent(masked, { headers: { remove: ['Authorization'] } }).headers).toEqual([['x-a', '1']]);
    expect(sent(masked, { allow_masked: true }).headers).toEqual([['x-a', '1']]);
  });

  test('headers whose address has lost a parameter', () => {
    const request_headers: Exchange['request_headers'] = [
      ['referer', 'http://localhost/cb?token=***'],
      ['x-a', 'x=***'],
    ];
    const masked: Exchange = { ...ORDER, request_headers };
    expect(refused(masked, {})).toEqual(['/headers: The log has masked the header "referer".']);
    expect(sent(masked, { allow_masked: true }).headers).toEqual([['x-a', 'x=***']]);
  });

  test('a form with a file in which a part is masked', () => {
    const form = '--b\r\nContent-Disposition: form-data; name="pin"\r\n\r\n***\r\n--b\r\n\r\n\u00ff';
    const request_body: KeptBody = { text: btoa(form), encoding: 'base64', size: form.length, cut: false };
    expect(refused({ ...ORDER, request_body }, {})).toHaveLength(1);
    const other = { ...request_body, text: btoa(form.replace('***', 'abc')) };
    expect(sent({ ...ORDER, request_body: other }, {}).body).toHaveLength(form.length);
  });

  test('masked parameters and bodies', () => {
    const nested = 'http://localhost:8787/m/demo/shop/orders/7?back=http://g/?token=***&page=2';
    expect(refused({ ...ORDER, url: nested }, {})).toHaveLength(1);
    expect(sent({ ...ORDER, url: nested }, { allow_masked: true }).url).toMatch(/7\?page=2$/);
    const url = 'http://localhost:8787/m/demo/shop/orders/7?token=***&page=2';
    expect(refused({ ...ORDER, url }, {})).toHaveLength(1);
    expect(sent({ ...ORDER, url }, { allow_masked: true }).url).toMatch(/7\?page=2$/);
    expect(sent({ ...ORDER, url }, { query: 'token=x' }).url).toMatch(/7\?token=x$/);
    for (const text of ['{"password":"***"}', 'a=1&password=***', 'password=***&a=1']) {
      const masked: Exchange = { ...ORDER, request_body: { text, size: 99, cut: false } };
      expect(refused(masked, {}), text).toHaveLength(1);
      expect(refused(masked, { allow_masked: true }), text).toEqual([]);
    }
    expect(refused({ ...ORDER, request_body: { text: '# a *** b', size: 9, cut: false } }, {})).toEqual([]);
  });

  test.each<[ReplayEdits, string]>([
    [{ method: 'a b' }, '/method'],
    [{ method: 'connect' }, '/method'],
    [{ method: 'GET' }, '/body'],
    [{ path: 'orders' }, '/path'],
    [{ path: '/a b' }, '/path'],
    [{ path: '/a?b' }, '/path'],
    [{ path: '/\ud800' }, '/path'],
    [{ path: `/${'x'.repeat(20_000)}` }, '/path'],
    [{ query: '?a=1' }, '/query'],
    [{ query: 'a=1#b' }, '/query'],
    [{ headers: { set: { 'x a': '1' } } }, '/headers/set/x a'],
    [{ headers: { set: { host: 'a' } } }, '/headers/set/host'],
    [{ headers: { set: { 'x-a': '1\r\nx-b: 2' } } }, '/headers/set/x-a'],
    [{ body: { base64: '*' } }, '/body/base64'],
  ])('an edit like %j', (edits, pointer) => {
    expect(refused(ORDER, edits).map((line) => line.split(': ')[0])).toEqual([pointer]);
  });

  test.each([
    'staging',
    'ftp://a.example',
    'https://a.example/?x=1',
    'https://u:p@a.example',
    'https://a.example/#b',
  ])('an address like %s', (base) => {
    expect(refused(ORDER, {}, { kind: 'url', base })[0]).toMatch(/^\/base_url: /);
  });
});
