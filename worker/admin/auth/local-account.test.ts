import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { openHouse, type Sent } from '../../testing/api';
import { openBrowser } from '../../testing/browser';

const house = openHouse();
const { LOCAL_INSTALLATION: _, ...withoutFlag } = env;

type House = ReturnType<typeof openHouse>;

/** All the ways in that the local account has; each must be shut. */
async function expectRefused(refusing: House, origin: string, headers: Record<string, string> = {}) {
  const at = (path: string, sent: Sent = {}) =>
    refusing.call(`${origin}${path}`, { token: null, ...sent, headers });
  expect((await at('/api/auth/providers')).text).not.toContain('local');
  const login = await at('/api/auth/login?provider=local&next=/');
  expect(login.body).toMatchObject({ status: 404, code: 'auth.unknown_provider' });
  expect(login.headers.getSetCookie()).toEqual([]);
  expect((await at('/api/auth/callback/local?code=x&state=y')).status).toBe(404);
  const byToken = await at('/api/auth/me', { token: env.LOCAL_TOKEN ?? '' });
  expect(byToken.body).toMatchObject({ status: 401, code: 'auth.invalid_token' });
}

describe('on one machine', () => {
  test.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787'])(
    'the login page of %s offers the local account, and it owns an organization',
    async (origin) => {
      const browser = openBrowser(house, origin);
      const { body } = await browser.readJson('/api/auth/providers');
      expect(body).toMatchObject({
        providers: expect.arrayContaining([{ id: 'local', title: 'local developer' }]),
      });
      const back = await browser.visit('/api/auth/login?provider=local&next=/p/demo');
      expect([back.status, back.headers.get('location')]).toEqual([302, '/p/demo']);
      expect((await browser.readJson('/api/auth/me')).body).toMatchObject({
        user: { name: 'Local developer', email: 'developer@localhost' },
        organizations: [{ name: 'Local', role: 'owner' }],
      });
    },
  );

  test('the local token is the local account with all scopes', async () => {
    const answer = await house.call('/api/auth/me', { token: env.LOCAL_TOKEN ?? '' });
    expect(answer.body).toMatchObject({
      user: { email: 'developer@localhost' },
      via: 'token',
      scopes: ['admin'],
    });
  });

  test('first uses at once make one account with one organization', async () => {
    // Another test may have used it before.
    await env.DB.prepare("DELETE FROM identities WHERE provider = 'local'").run();
    await Promise.all(Array.from({ length: 8 }, () => house.call('/api/auth/me')));
    const count = await env.DB.prepare(
      `SELECT count(*) AS identities, count(DISTINCT identities.user_id) AS users, count(memberships.id) AS memberships
         FROM identities LEFT JOIN memberships ON memberships.user_id = identities.user_id WHERE provider = 'local'`,
    ).first();
    expect(count).toEqual({ identities: 1, users: 1, memberships: 1 });
  });

  test.each(['cross-site', 'same-site'])(
    'a %s page signs nobody in, it leads to the login page',
    async (site) => {
      const browser = openBrowser(house);
      const headers = { 'sec-fetch-site': site };
      const answer = await browser.visit('/api/auth/login?provider=local&next=/p/demo', { headers });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login?next=%2Fp%2Fdemo']);
      expect(browser.jar.size).toBe(0);
    },
  );

  test.each([
    ['no local token', {}],
    ['an empty local token', { LOCAL_TOKEN: '' }],
  ])('with %s no empty token gets in', async (_, vars) => {
    const { LOCAL_TOKEN: __, ...rest } = env;
    const tokenless = openHouse({ env: { ...rest, LOCAL_TOKEN: '', ...vars } });
    for (const authorization of ['Bearer', 'Bearer ', 'Basic x', 'Bearer undefined', 'Bearer null']) {
      const answer = await tokenless.call('/api/auth/me', { token: null, headers: { authorization } });
      expect([authorization, answer.status]).toEqual([authorization, 401]);
    }
  });
});

describe('deployed', () => {
  test('a configuration without the flag refuses the local account, even on loopback', async () => {
    await expectRefused(
      openHouse({ env: { ...withoutFlag, LOCAL_INSTALLATION: '' } }),
      'http://localhost:8787',
    );
  });

  test.each(['no', 'true', 'YES', '1'])('only "yes" is the flag: %j is not', async (flag) => {
    await expectRefused(openHouse({ env: { LOCAL_INSTALLATION: flag } }), 'http://localhost:8787');
  });

  test.each([
    'https://understudy.example.com',
    'http://192.168.1.20:8787',
    'http://0.0.0.0:8787',
    'http://localhost.evil.example:8787',
    'http://127.0.0.1.evil.example',
    'http://evil-localhost:8787',
    'http://localhost.:8787',
  ])('the flag alone is not enough: %s is not this machine', async (origin) => {
    await expectRefused(house, origin);
  });

  test.each([
    { 'x-forwarded-host': 'localhost:8787' },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1;host=localhost' },
    { 'x-original-host': 'localhost', 'x-host': 'localhost' },
    { origin: 'http://localhost:8787', referer: 'http://localhost:8787/' },
  ])('a forged header does not make it this machine: %j', async (headers) => {
    await expectRefused(house, 'https://understudy.example.com', headers as Record<string, string>);
  });
});
