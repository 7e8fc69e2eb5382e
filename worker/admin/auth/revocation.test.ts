import { env } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { standInForProviders } from '../../testing/login-providers';
import { person } from '../../testing/people';

const house = openHouse();
const ELSEWHERE: Record<string, string>[] = [
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'null' },
  {},
];

let providers: ReturnType<typeof standInForProviders>;
beforeEach(() => {
  providers = standInForProviders();
});
afterEach(() => vi.restoreAllMocks());

async function signedIn(about: { id: number }) {
  const browser = openBrowser(house);
  const started = await browser.visit('/api/auth/login?provider=github');
  const ada = { name: 'Ada', email: `ada-${about.id}@example.com`, ...about };
  await browser.visit(providers.consent(started.headers.get('location'), ada));
  const { body } = await browser.readJson('/api/auth/me');
  return { browser, ada, user: (body as { user: { id: string } }).user };
}

function deleteUser(id: string) {
  return env.DB.prepare('UPDATE users SET deleted_at = ? WHERE id = ?')
    .bind('2026-11-21T00:00:00Z', id)
    .run();
}

describe('a deleted user', () => {
  test('has no session left, and cannot rotate one', async () => {
    const { browser, user } = await signedIn({ id: 1 });
    await deleteUser(user.id);
    expect((await browser.readJson('/api/auth/me')).body).toMatchObject({
      status: 401,
      code: 'auth.required',
    });
    expect((await browser.post('/api/auth/refresh')).status).toBe(401);
  });

  test('has no token left', async () => {
    const ada = await person('Ada');
    expect((await house.call('/api/auth/me', { token: ada.token })).status).toBe(200);
    await deleteUser(ada.id);
    const answer = await house.call('/api/auth/me', { token: ada.token });
    expect(answer.body).toMatchObject({ status: 401, code: 'auth.invalid_token' });
  });

  test('is not signed in again, and no second account takes the place', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ada, user } = await signedIn({ id: 2 });
    await deleteUser(user.id);
    const browser = openBrowser(house);
    const started = await browser.visit('/api/auth/login?provider=github');
    const back = await browser.visit(providers.consent(started.headers.get('location'), ada));
    expect(back.headers.get('location')).toMatch(/^\/login\?error=unexpected&/);
    expect(browser.jar.size).toBe(0);
    expect(told).toHaveBeenCalledOnce();
  });
});

test.each(ELSEWHERE)(
  'a page elsewhere cannot make the browser forget its session: %j sends no cookie and gets none',
  async (headers) => {
    // A form of another site: SameSite=Lax keeps the cookie back, but the answer could still overwrite it.
    const answer = await house.send('/api/auth/logout', { method: 'POST', token: null, headers });
    expect(answer.headers.getSetCookie()).toEqual([]);
  },
);

test('a session cookie with a bad signature is taken back when its owner signs out', async () => {
  const browser = openBrowser(house);
  browser.jar.set('understudy_session', 'not.ours.atall');
  expect((await browser.post('/api/auth/logout')).status).toBe(204);
  expect(browser.jar.size).toBe(0);
});

test('without a secret to sign with, nobody signs in: an empty key would sign for everyone', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const browser = openBrowser(openHouse({ env: { SESSION_SECRET: '' } }));
  expect((await browser.visit('/api/auth/login?provider=local')).status).toBe(500);
  expect((await browser.visit('/api/auth/login?provider=github')).status).toBe(500);
  expect(browser.jar.size).toBe(0);
  expect(told).toHaveBeenCalled();
});

test.each([
  ['a huge token', `Bearer ${'x'.repeat(60_000)}`],
  ['a token after many spaces', `Bearer ${' '.repeat(60_000)}x y`],
  ['a scheme that only begins like ours', 'Bearerust_x'],
  ['a token with a comma', 'Bearer one, Bearer two'],
])('%s is refused', async (_, authorization) => {
  const answer = await house.call('/api/auth/me', { token: null, headers: { authorization } });
  expect(answer.body).toMatchObject({ status: 401, code: 'auth.invalid_token' });
});
