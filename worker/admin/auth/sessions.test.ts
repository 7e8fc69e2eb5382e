import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { buildDeps } from '../../deps';
import { hmacSha256 } from '../../platform/crypto';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';

const COOKIE = 'understudy_session';
const clock = { at: 1_800_000_000_000, now: () => clock.at };
const house = openHouse({ deps: { clock } });

type Browser = ReturnType<typeof openBrowser>;

async function signedIn() {
  const browser = openBrowser(house);
  await browser.visit('/api/auth/login?provider=local');
  expect(await isSignedIn(browser)).toBe(true);
  return browser;
}

async function isSignedIn(browser: Browser) {
  const { status, body } = await browser.readJson('/api/auth/me');
  if (status !== 200) expect(body).toMatchObject({ status: 401, code: 'auth.required' });
  return status === 200;
}

function cookieOf(browser: Browser) {
  return browser.jar.get(COOKIE) ?? '';
}

/** Another holder of the same cookie: a second tab, or a thief. */
function copyOf(browser: Browser) {
  const copy = openBrowser(house);
  copy.jar.set(COOKIE, cookieOf(browser));
  return copy;
}

test('a session tells who is signed in, by what, and what it covers', async () => {
  const { body } = await (await signedIn()).readJson('/api/auth/me');
  expect(body).toMatchObject({
    user: { name: 'Local developer', email: 'developer@localhost' },
    organizations: [{ name: 'Local', role: 'owner' }],
    via: 'session',
    scopes: ['admin'],
  });
});

test('a refresh gives the session a new secret', async () => {
  const browser = await signedIn();
  const before = cookieOf(browser);
  expect((await browser.post('/api/auth/refresh')).status).toBe(204);
  const after = cookieOf(browser);
  expect(after).not.toBe(before);
  expect(after.split('.')[0]).toBe(before.split('.')[0]);
  expect(await isSignedIn(browser)).toBe(true);
});

test('another tab with the secret before goes on for half a minute', async () => {
  const browser = await signedIn();
  const tab = copyOf(browser);
  await browser.post('/api/auth/refresh');
  clock.at += 29_999;
  expect(await isSignedIn(tab)).toBe(true);
  expect(await isSignedIn(browser)).toBe(true);
});

test('the secret before is theft after that, and ends the session for everyone', async () => {
  const browser = await signedIn();
  const thief = copyOf(browser);
  await browser.post('/api/auth/refresh');
  clock.at += 30_000;
  expect(await isSignedIn(browser)).toBe(true);
  expect(await isSignedIn(thief)).toBe(false);
  expect(await isSignedIn(browser)).toBe(false);
});

test('a secret from two refreshes ago is theft at once', async () => {
  const browser = await signedIn();
  const thief = copyOf(browser);
  await browser.post('/api/auth/refresh');
  await browser.post('/api/auth/refresh');
  expect(await isSignedIn(thief)).toBe(false);
  expect(await isSignedIn(browser)).toBe(false);
});

test('two tabs of one browser that refresh at once stay signed in, past the grace too', async () => {
  const browser = await signedIn();
  const cookie = `${COOKIE}=${cookieOf(browser)}`;
  const answers = await Promise.all([
    browser.post('/api/auth/refresh', { headers: { cookie } }),
    browser.post('/api/auth/refresh', { headers: { cookie } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  clock.at += 60_000;
  expect(await isSignedIn(browser)).toBe(true);
});

test('a slower tab is not given the old secret again', async () => {
  const browser = await signedIn();
  const tab = copyOf(browser);
  await browser.post('/api/auth/refresh');
  const late = await tab.post('/api/auth/refresh');
  expect([late.status, late.headers.getSetCookie()]).toEqual([204, []]);
});

test('who signs out is signed out on the server: a kept copy of the cookie is worth nothing', async () => {
  const browser = await signedIn();
  const copy = copyOf(browser);
  expect((await browser.post('/api/auth/logout')).status).toBe(204);
  expect(browser.jar.size).toBe(0);
  expect(await isSignedIn(copy)).toBe(false);
  const refreshed = await copy.post('/api/auth/refresh');
  expect([refreshed.status, await refreshed.json()]).toEqual([
    401,
    expect.objectContaining({ code: 'auth.no_session' }),
  ]);
});

test('signing out ends this session and no other', async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  await one.post('/api/auth/logout');
  expect(await isSignedIn(other)).toBe(true);
});

test('a session ends thirty days after it began, refreshed or not', async () => {
  const browser = await signedIn();
  const began = clock.at;
  clock.at = began + 29 * 86_400_000;
  await browser.post('/api/auth/refresh');
  clock.at = began + 30 * 86_400_000 - 1;
  expect(await isSignedIn(browser)).toBe(true);
  clock.at += 1;
  expect(await isSignedIn(browser)).toBe(false);
});

test('a cookie that we did not sign is nobody, whatever it says', async () => {
  const [id = '', secret = '', signature = ''] = cookieOf(await signedIn()).split('.');
  const other = cookieOf(await signedIn()).split('.');
  const forged = [
    '',
    'x',
    '..',
    id,
    `${id}.${secret}`,
    `${id}.${secret}.`,
    `${id}.${secret}.${signature.slice(1)}A`,
    `${other[0]}.${secret}.${signature}`,
    `${id}.${other[1]}.${other[2]}`,
    `${id}.${secret}.${await hmacSha256('another-secret', `session\n${id}.${secret}`)}`,
    // Signed by us, but as the state of a login.
    `${id}.${secret}.${await hmacSha256(env.SESSION_SECRET, `login-state\n${id}.${secret}`)}`,
  ];
  for (const cookie of forged) {
    const answer = await house.call('/api/auth/me', {
      token: null,
      headers: { cookie: `${COOKIE}=${cookie}` },
    });
    expect([cookie, answer.status]).toEqual([cookie, 401]);
  }
});

test('the database alone signs nobody in: it keeps only a hash of the secret', async () => {
  const [id = '', secret = ''] = cookieOf(await signedIn()).split('.');
  const row = await env.DB.prepare('SELECT * FROM sessions WHERE id = ?').bind(id).first();
  expect(row).not.toBeNull();
  expect(JSON.stringify(row)).not.toContain(secret);
});

test('who is asking costs one query', async () => {
  const browser = await signedIn();
  const queries: string[] = [];
  const prepare = (query: string) => {
    queries.push(query);
    return env.DB.prepare(query);
  };
  const counted = Object.create(env.DB, { prepare: { value: prepare } });
  const { authenticate } = buildDeps({ ...env, DB: counted }, { clock }).admin;
  const ask = (headers: Record<string, string>) =>
    authenticate(new Request('http://localhost:8787/api/auth/me', { headers }));
  expect(await ask({ cookie: `${COOKIE}=${cookieOf(browser)}` })).toMatchObject({ via: 'session' });
  expect(queries).toHaveLength(1);
  expect(await ask({ authorization: `Bearer ${env.LOCAL_TOKEN}` })).toMatchObject({ via: 'token' });
  expect(queries).toHaveLength(2);
});

test.each([
  ['http://localhost:8787', 'understudy_session', false],
  ['http://127.0.0.1:8787', 'understudy_session', false],
  ['http://[::1]:8787', 'understudy_session', false],
  ['https://localhost:8787', '__Host-understudy_session', true],
])('on %s the cookie is %s, for the server alone', async (origin, name, isSecure) => {
  const browser = openBrowser(house, origin);
  const answer = await browser.visit('/api/auth/login?provider=local');
  const [set = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  const attributes = set.split('; ').slice(1).sort();
  expect(set.split('=')[0]).toBe(name);
  expect(attributes).toEqual(
    ['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])].sort(),
  );
  expect(await isSignedIn(browser)).toBe(true);
});

test('over plain http from another machine no browser keeps a session', async () => {
  const started = await openBrowser(house, 'http://mocks.example.com').visit(
    '/api/auth/login?provider=github',
  );
  expect(started.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-understudy_login=.*; Secure/),
  ]);
});
