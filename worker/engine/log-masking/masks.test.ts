import { describe, expect, test } from 'vitest';
import type { KeptBody } from '../exchange';
import { compileMasks } from './masks';

const usual = compileMasks({ headers: [], query: [], body: [], reveal: false });
const own = compileMasks({
  headers: ['X-Tenant-Key'],
  query: ['Code'],
  body: ['password', 'card.no', 'карта', 'user[pin]'],
  reveal: false,
});

function masked(text: string): string | null {
  const body: KeptBody = { text, size: text.length, cut: false };
  return own.body(body).text;
}

describe('secrets', () => {
  test('in the usual headers are hidden, and only there', () => {
    const headers: [string, string][] = [
      ['authorization', 'Bearer abc'],
      ['accept', 'text/html'],
      ['cookie', 'a=1'],
    ];
    expect(usual.headers(headers)).toEqual([
      ['authorization', '***'],
      ['accept', 'text/html'],
      ['cookie', '***'],
    ]);
    expect(headers[0]?.[1]).toBe('Bearer abc');
  });

  test('in headers and query parameters that the project names are hidden too', () => {
    expect(own.headers([['x-tenant-key', 'k']])).toEqual([['x-tenant-key', '***']]);
    expect(usual.headers([['x-tenant-key', 'k']])).toEqual([['x-tenant-key', 'k']]);
    expect(own.url('http://h/a?code=1&page=2')).toBe('http://h/a?code=***&page=2');
    expect(usual.url('http://h/a?code=1&page=2')).toBe('http://h/a?code=1&page=2');
  });

  test.each([
    ['http://h/a?access_token=x&b=1', 'http://h/a?access_token=***&b=1'],
    ['http://h/a?b=1&API_KEY=x', 'http://h/a?b=1&API_KEY=***'],
    ['http://h/a?access%5Ftoken=x', 'http://h/a?access%5Ftoken=***'],
    ['http://h/a?token', 'http://h/a?token'],
    ['http://h/token?x=%zz', 'http://h/token?x=%zz'],
    ['http://h/a?token=x?y=z', 'http://h/a?token=***'],
    ['http://h/a?back=http://g/?token=x&b=1', 'http://h/a?back=http://g/?token=***&b=1'],
  ])('of %s are hidden as %s', (url, shown) => {
    expect(usual.url(url)).toBe(shown);
  });

  test.each([
    ['{"user":"a","password":"b\\"c","n":1}', '{"user":"a","password":"***","n":1}'],
    ['{"a":[{"Password" : 1234, "x":2}]}', '{"a":[{"Password" : "***", "x":2}]}'],
    ['{"password":"cut off in the mid', '{"password":"***"'],
    ['user=a&password=b%20c&x=1', 'user=a&password=***&x=1'],
    ['{"card.no":"4","cardXno":"5"}', '{"card.no":"***","cardXno":"5"}'],
    ['{"password":["a","b]c",3],"n":1}', '{"password":"***","n":1}'],
    ['{"password":["cut', '{"password":"***"'],
    ['{"password":[{"old":"a"}]}', '{"password":[{"old":"a"}]}'],
    ['{"карта":"1"}', '{"карта":"***"}'],
    ['{"\\u043a\\u0430\\u0440\\u0442\\u0430":"1"}', '{"\\u043a\\u0430\\u0440\\u0442\\u0430":"***"}'],
    ['a=1&user%5Bpin%5D=12&user[pin]=34', 'a=1&user%5Bpin%5D=***&user[pin]=***'],
    ['{"password":{"old":"a"}}', '{"password":{"old":"a"}}'],
    [
      '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\ngeheim\r\n--b--',
      '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n***\r\n--b--',
    ],
  ])('in the body %s are hidden', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  test.each([
    'x-api-key',
    'x-goog-api-key',
    'private-token',
    'x-vault-token',
    'x-client-secret',
    'forwarded',
    'x-client-ip',
  ])('are hidden in %s, as in all headers of such names', (name) => {
    expect(usual.headers([[name, 'abc']])).toEqual([[name, '***']]);
  });

  test('are hidden in the addresses that headers hold', () => {
    const headers: [string, string][] = [
      ['location', 'https://app.example/cb?state=1&access_token=abc'],
      ['referer', 'https://app.example/cb#id_token=abc&state=1'],
      ['x-note', '/a?token=abc'],
      ['x-page-count', '3'],
    ];
    expect(usual.headers(headers)).toEqual([
      ['location', 'https://app.example/cb?state=1&access_token=***'],
      ['referer', 'https://app.example/cb#id_token=***&state=1'],
      ['x-note', '/a?token=abc'],
      ['x-page-count', '3'],
    ]);
  });

  test('in a form that carries a file are hidden too', () => {
    const form = (pin: string) =>
      `--b\r\nContent-Disposition: form-data; name="user[pin]"\r\n\r\n${pin}\r\n--b\r\n\r\n\u00ff\u0000`;
    const body: KeptBody = { text: btoa(form('4711')), encoding: 'base64', size: 9, cut: false };
    expect(own.body(body)).toEqual({ ...body, text: btoa(form('***')) });
    expect(usual.body(body)).toBe(body);
  });

  test('are hidden in what the reason repeats of them', () => {
    const why = usual.why({
      outcome: 'contract_failed',
      checks: [
        { part: '/headers/authorization', ok: false, actual: 'Bearer abc' },
        { part: 'rich: header.x-api-key equals', ok: false, actual: 'k' },
        { part: 'cookie.session', ok: true, actual: 's' },
        { part: 'query.page', ok: true, actual: '2' },
        { part: 'header.authorization', ok: false, actual: 'absent' },
      ],
      upstream: 'https://api.example/x?token=abc',
    });
    expect(why.checks?.map(({ actual }) => actual)).toEqual(['***', '***', '***', '2', 'absent']);
    expect(why.upstream).toBe('https://api.example/x?token=***');
  });

  test('are shown by a project that reveals them', () => {
    const open = compileMasks({ headers: ['x'], query: [], body: ['password'], reveal: true });
    expect(open.headers([['authorization', 'a']])).toEqual([['authorization', 'a']]);
    expect(open.url('http://h/?token=1')).toBe('http://h/?token=1');
  });

  test('are looked for in one walk, whatever the text', () => {
    const hostile = `{"password":"${'\\'.repeat(30_000)}`.repeat(2);
    expect(masked(hostile)).toContain('***');
    expect(masked(`"password"${' '.repeat(60_000)}`)).not.toContain('***');
    expect(masked('"password":["a"'.repeat(4_000))).toContain('***');
    expect(masked(`"password":[${'"a'.repeat(30_000)}{`)).not.toContain('***');
    expect(masked(`; name="password"${'\r\na'.repeat(20_000)}`)).not.toContain('***');
  });
});
