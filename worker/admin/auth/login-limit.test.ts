import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';

function houseThatTakes(most: number) {
  const counts = new Map<string, number>();
  const limit = async ({ key }: { key: string }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { success: count <= most };
  };
  return openHouse({ env: { LOGIN_LIMIT: { limit } } });
}

test.each(['login?provider=github', 'login?provider=local', 'callback/github?code=x&state=y'])(
  'too many of %s from one address are refused, those from another are not',
  async (path) => {
    const house = houseThatTakes(2);
    const from = (address: string) =>
      house.call(`/api/auth/${path}`, { token: null, headers: { 'cf-connecting-ip': address } });
    expect([(await from('192.0.2.1')).status, (await from('192.0.2.1')).status]).toEqual([302, 302]);
    const refused = await from('192.0.2.1');
    expect(refused.body).toMatchObject({ status: 429, code: 'requests.too_many' });
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await from('192.0.2.2')).status).toBe(302);
  },
);

test('login and callback count together', async () => {
  const house = houseThatTakes(1);
  expect((await house.call('/api/auth/login?provider=github', { token: null })).status).toBe(302);
  expect((await house.call('/api/auth/callback/github?code=x', { token: null })).status).toBe(429);
});

test('who is signed in already is not held up by the limit on logins', async () => {
  const house = houseThatTakes(0);
  expect((await house.call('/api/auth/me')).status).toBe(200);
});
