import { describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { person } from '../../testing/people';

const DASHBOARD = 'https://app.example.com';
const house = openHouse({ env: { DASHBOARD_ORIGIN: DASHBOARD } });

async function sessionCookie() {
  const browser = openBrowser(house);
  await browser.visit('/api/auth/login?provider=local');
  return [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

type Headers = Record<string, string>;

const OURS: [string, Headers][] = [
  ['its own page', { origin: 'http://localhost:8787' }],
  ["the dashboard's page", { origin: DASHBOARD }],
  ['a page that says same-origin and no more', { 'sec-fetch-site': 'same-origin' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
];

const THEIRS: [string, Headers][] = [
  ['another site', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://localhost:3000' }],
  ['another scheme', { origin: 'https://localhost:8787' }],
  ['a mock on its own host', { origin: 'http://demo.localhost:8787' }],
  ['a sandboxed mock', { origin: 'null' }],
  ['an origin that begins like ours', { origin: 'http://localhost:8787.evil.example' }],
  [
    'a page whose origin contradicts what else it says',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ],
  ['another site without an origin', { 'sec-fetch-site': 'cross-site' }],
  ['another host of this site', { 'sec-fetch-site': 'same-site' }],
  ['who says nothing at all', {}],
];

async function write(method: string, path: string, headers: Headers) {
  const json = method === 'POST' ? { name: 'CI', scopes: ['read'] } : undefined;
  return house.call(path, { method, token: null, headers, ...(json && { json }) });
}

describe('with a session cookie', () => {
  test.each(OURS)('%s may write', async (_, headers) => {
    const cookie = await sessionCookie();
    expect((await write('POST', '/api/tokens', { ...headers, cookie })).status).toBe(201);
    expect((await write('POST', '/api/auth/refresh', { ...headers, cookie })).status).toBe(204);
  });

  test.each(THEIRS)('%s may not write', async (_, headers) => {
    const cookie = await sessionCookie();
    for (const path of ['/api/tokens', '/api/auth/refresh', '/api/auth/logout']) {
      const { status, body } = await write('POST', path, { ...headers, cookie });
      expect([path, status, body]).toEqual([path, 403, expect.objectContaining({ code: 'auth.cross_site' })]);
    }
    expect((await write('GET', '/api/auth/me', { cookie })).status).toBe(200);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('another site may not %s either', async (method) => {
    const headers = { cookie: await sessionCookie(), origin: 'https://evil.example' };
    const path = method === 'DELETE' ? '/api/tokens' : '/api/groups';
    const { body } = await write(method, `${path}/${crypto.randomUUID()}`, headers);
    expect(body).toMatchObject({ status: 403, code: 'auth.cross_site' });
  });

  test('a page elsewhere may not open a socket', async () => {
    const cookie = await sessionCookie();
    const open = (origin: string) => write('GET', '/api/auth/me', { cookie, origin, upgrade: 'WebSocket' });
    expect((await open('http://localhost:3000')).body).toMatchObject({ code: 'auth.cross_site' });
    expect((await open('http://localhost:8787')).status).toBe(200);
  });

  test('a forged forwarding header does not make another site ours', async () => {
    const cookie = await sessionCookie();
    const forged = {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    };
    expect((await write('POST', '/api/tokens', { ...forged, cookie })).status).toBe(403);
  });
});

describe('with a token', () => {
  test.each(THEIRS)('%s may write: no browser sends a token by itself', async (_, headers) => {
    const authorization = `Bearer ${(await person('Ada')).token}`;
    expect((await write('POST', '/api/tokens', { ...headers, authorization })).status).toBe(201);
  });
});
