import { describe, expect, test } from 'vitest';
import { type RecordedExchange, recordedEndpoint } from './recorded-endpoint';
import { recordedPath } from './recorded-path';
import { redactText } from './redact';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

function recorded(more: Partial<RecordedExchange> = {}, redact = true) {
  const exchange = {
    method: 'GET',
    path: '/users/7',
    status: 200,
    response_headers: [],
    response_body: null,
    ...more,
  };
  const result = recordedEndpoint(exchange, { ids: 'keep', redact });
  if (!result.ok) throw new Error(result.reason);
  return result.endpoint;
}

test('an exchange becomes an endpoint that answers the same', () => {
  const endpoint = recorded({
    status: 201,
    response_headers: [
      ['content-type', 'application/json'],
      ['x-total', '3'],
      ['date', 'today'],
      ['server', 'nginx'],
      ['content-length', '9'],
      ['x-request-id', '1'],
    ],
    response_body: '{"id":7}',
  });
  expect(endpoint).toMatchObject({
    method: 'GET',
    path: '/users/7',
    response_status_code: 201,
    response_headers: { 'content-type': 'application/json', 'x-total': '3' },
    response_body: '{"id":7}',
  });
  expect(Object.keys(endpoint.response_headers)).toEqual(['content-type', 'x-total']);
});

test.each([
  ['/', 'keep', '/'],
  ['/users/7/', 'keep', '/users/7'],
  ['/users/7', 'parameter', '/users/:id'],
  ['/orders/7/items/3/parts/9', 'parameter', '/orders/:id/items/:item_id/parts/:part_id'],
  ['/users/3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'parameter', '/users/:id'],
  ['/blobs/0123456789abcdef0123', 'parameter', '/blobs/:id'],
  ['/v1/users/ada', 'parameter', '/v1/users/ada'],
  ['/a/:b/{c}/*', 'keep', '/a/%3Ab/%7Bc%7D/%2A'],
  ['/a//b', 'keep', '/a/b'],
] as const)('the path %s, with ids: %s, becomes %s', (path, ids, endpoint) => {
  expect(recordedPath(path, ids)).toBe(endpoint);
});

describe('secrets stay where they were', () => {
  test('a cookie keeps its name and its attributes', () => {
    const { response_headers } = recorded({
      response_headers: [
        ['set-cookie', 'sid=s3cr3t; Path=/; HttpOnly'],
        ['set-cookie', `jwt=${JWT}`],
      ],
    });
    expect(response_headers['set-cookie']).toEqual(['sid=REDACTED; Path=/; HttpOnly', 'jwt=REDACTED']);
  });

  test('headers that carry tokens by name or by shape', () => {
    const { response_headers } = recorded({
      response_headers: [
        ['x-auth-token', 'abc'],
        ['x-api-key', 'abc'],
        ['authorization', 'abc'],
        ['location', `https://a.example/?t=${JWT}&token=***`],
        ['x-page', '2'],
      ],
    });
    expect(response_headers).toEqual({
      'x-auth-token': 'REDACTED',
      'x-api-key': 'REDACTED',
      authorization: 'REDACTED',
      location: 'https://a.example/?t=REDACTED&token=REDACTED',
      'x-page': '2',
    });
  });

  test('members of JSON by their names, at any depth', () => {
    const body = {
      user: { name: 'Ada', password: 'p', api_key: 'k', apiKey: 'k' },
      access_token: 'a',
      refreshToken: 'r',
      list: [{ client_secret: 's', pin: 1234 }],
      tokens: 5,
      token: null,
      passwordless: true,
      author: 'Bea',
      next_page_token_count: 3,
    };
    const { response_body } = recorded({ response_body: JSON.stringify(body) });
    expect(JSON.parse(String(response_body))).toEqual({
      user: { name: 'Ada', password: 'REDACTED', api_key: 'REDACTED', apiKey: 'REDACTED' },
      access_token: 'REDACTED',
      refreshToken: 'REDACTED',
      list: [{ client_secret: 'REDACTED', pin: 'REDACTED' }],
      tokens: 5,
      token: null,
      passwordless: true,
      author: 'Bea',
      next_page_token_count: 3,
    });
  });

  test.each([
    `before ${JWT} after`,
    'Authorization: Bearer abcdefghijkl',
    ['sk', 'live', 'abcdefgh1234'].join('_'),
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
  ])('texts by their shape: %s', (text) => {
    expect(redactText(text)).toContain('REDACTED');
    expect(redactText(JSON.stringify({ note: text }))).toContain('REDACTED');
  });

  test('a member that would reach a prototype is a member', () => {
    expect(redactText('{"__proto__":{"password":"x"},"constructor":1}')).toBe(
      '{"__proto__":{"password":"REDACTED"},"constructor":1}',
    );
  });

  test('what has none stays as it was written', () => {
    const text = '{ "id": 12345678901234567890,\n "name": "Ada" }';
    expect(redactText(text)).toBe(text);
  });

  test.each([
    ['-eyJ'.repeat(250_000)],
    ['eyJaaaaaaaa.'.repeat(80_000)],
    ['Bearer '.repeat(140_000)],
    [`-----BEGIN ${'A'.repeat(1_000_000)}`],
    ['['.repeat(20_000) + ']'.repeat(20_000)],
  ])('a text made to be slow is read in one walk: %.20s', (text) => {
    const started = performance.now();
    redactText(text);
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('unless one asks for them', () => {
    expect(recorded({ response_body: '{"token":"abc"}' }, false).response_body).toBe('{"token":"abc"}');
  });
});

test.each([
  [{ method: 'TRACE' }, 'no method'],
  [{ status: 101 }, '101'],
  [{ response_body: 'x', is_cut: true }, 'only the beginning'],
  [{ path: `/${'a'.repeat(2_000)}` }, 'at most'],
  [{ response_body: 'x'.repeat(2 * 1024 * 1024) }, 'bytes'],
])('%j is not recorded, with a reason', (more, reason) => {
  const exchange = {
    method: 'GET',
    path: '/a',
    status: 200,
    response_headers: [],
    response_body: null,
    ...more,
  };
  expect(recordedEndpoint(exchange, { ids: 'keep', redact: true })).toMatchObject({
    ok: false,
    reason: expect.stringContaining(reason),
  });
});
