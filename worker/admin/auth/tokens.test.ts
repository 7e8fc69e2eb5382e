import { env } from 'cloudflare:test';
import { describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../platform/crypto';
import { openHouse } from '../../testing/api';
import { person, tokenFor } from '../../testing/people';

const DAY = 86_400_000;
const clock = { at: 1_800_000_000_000, now: () => clock.at };
const house = openHouse({ deps: { clock } });

type Made = { token: { id: string; hint: string; expires_at: string | null }; secret: string };

async function made(token: string, json: object = { name: 'CI', scopes: ['read'] }): Promise<Made> {
  const answer = await house.call('/api/tokens', { method: 'POST', token, json });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body as Made;
}

function me(token: string) {
  return house.call('/api/auth/me', { token });
}

async function listed(token: string): Promise<Record<string, unknown>[]> {
  const answer = await house.call('/api/tokens', { token });
  return (answer.body as { tokens: Record<string, unknown>[] }).tokens;
}

function refused(answer: { status: number; body: unknown; headers: Headers }) {
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ code: 'auth.invalid_token' });
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/);
}

test('a token is shown once, works at once, and is kept as a hash', async () => {
  const ada = await person('Ada');
  const { token, secret } = await made(ada.token);
  expect(secret).toMatch(/^ust_[\w-]{43}$/);
  expect(token).toMatchObject({ name: 'CI', scopes: ['read'], last_used_at: null, hint: secret.slice(-4) });
  expect((await me(secret)).body).toMatchObject({ user: { id: ada.id }, via: 'token', scopes: ['read'] });
  const listing = await house.call('/api/tokens', { token: ada.token });
  expect(listing.text).toContain(token.id);
  expect(listing.text).not.toContain(secret);
  const row = await env.DB.prepare('SELECT * FROM api_tokens WHERE id = ?').bind(token.id).first();
  expect(row?.hash).toBe(await sha256(secret));
  expect(JSON.stringify(row)).not.toContain(secret);
});

test('a list holds the tokens of its reader and no others, a page at a time', async () => {
  const [ada, bob] = [await person('Ada'), await person('Bob')];
  await made(bob.token, { name: 'of Bob' });
  for (const name of ['first', 'second']) {
    clock.at += 1;
    await made(ada.token, { name });
  }
  const names = (await listed(ada.token)).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['first', 'of the tests', 'second']);
  const { body } = await house.call('/api/tokens?limit=1', { token: ada.token });
  expect(body).toMatchObject({ tokens: [{ name: names[0] }], next_cursor: expect.any(String) });
});

test('a revoked token is refused at once', async () => {
  const ada = await person('Ada');
  const { token, secret } = await made(ada.token);
  const path = `/api/tokens/${token.id}`;
  expect((await house.call(path, { method: 'DELETE', token: ada.token })).status).toBe(204);
  refused(await me(secret));
  expect((await listed(ada.token)).map(({ id }) => id)).not.toContain(token.id);
  expect((await house.call(path, { method: 'DELETE', token: ada.token })).status).toBe(404);
});

test('nobody revokes the token of somebody else', async () => {
  const [ada, bob] = [await person('Ada'), await person('Bob')];
  const { token, secret } = await made(ada.token);
  const answer = await house.call(`/api/tokens/${token.id}`, { method: 'DELETE', token: bob.token });
  expect(answer.body).toMatchObject({ status: 404, code: 'tokens.unknown' });
  expect((await me(secret)).status).toBe(200);
});

describe('expiry', () => {
  test('a token is refused from the moment that it expires', async () => {
    const { token, secret } = await made((await person('Ada')).token, { name: 'CI', expires_in_days: 1 });
    expect(Date.parse(token.expires_at ?? '')).toBe(clock.at + DAY);
    clock.at += DAY - 1;
    expect((await me(secret)).status).toBe(200);
    clock.at += 1;
    refused(await me(secret));
  });

  test('a token lasts ninety days unless told otherwise, and for ever only when asked', async () => {
    const ada = await person('Ada');
    expect((await made(ada.token, { name: 'CI' })).token.expires_at).toBe(
      new Date(clock.at + 90 * DAY).toISOString(),
    );
    const lasting = await made(ada.token, { name: 'CI', expires_in_days: null });
    expect(lasting.token.expires_at).toBeNull();
    clock.at += 4_000 * DAY;
    expect((await me(lasting.secret)).status).toBe(200);
  });
});

test.each([
  ['an unknown token', 'Bearer ust_unknown'],
  ['an empty token', 'Bearer '],
  ['another scheme', `Basic ${btoa('ada:secret')}`],
  ['two tokens', 'Bearer one two'],
  ['nothing', ''],
])('%s is refused', async (_, authorization) => {
  refused(await house.call('/api/auth/me', { token: null, headers: { authorization } }));
});

test('a bad token is refused even beside a good session', async () => {
  const login = await house.send('/api/auth/login?provider=local', { token: null });
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await house.call('/api/auth/me', { token: null, headers: { cookie } })).status).toBe(200);
  refused(await house.call('/api/auth/me', { token: 'ust_unknown', headers: { cookie } }));
});

describe('scopes', () => {
  test.each([
    [['read'], ['read', 'write', 'admin']],
    [['write'], ['read']],
    [['read', 'write'], ['admin']],
  ] as const)('a token with %j makes no token with %j', async (held, asked) => {
    const ada = await person('Ada');
    const token = await tokenFor(ada.id, [...held]);
    const json = { name: 'more', scopes: asked };
    expect((await house.call('/api/tokens', { method: 'POST', token, json })).status).toBe(403);
    expect(await listed(ada.token)).toHaveLength(2);
  });

  test.each([[[]], [['root']], [['read', 1]]])('%j are no scopes', async (scopes) => {
    const { token } = await person('Ada');
    const answer = await house.call('/api/tokens', { method: 'POST', token, json: { name: 'CI', scopes } });
    expect(answer.body).toMatchObject({ status: 400, code: 'requests.invalid' });
  });
});

test('the last use is noted beside the answer, once a minute at the most', async () => {
  const ada = await person('Ada');
  const { token, secret } = await made(ada.token);
  const lastUse = async () =>
    (await env.DB.prepare('SELECT last_used_at FROM api_tokens WHERE id = ?').bind(token.id).first())
      ?.last_used_at;
  const first = new Date(clock.at).toISOString();
  await me(secret);
  await vi.waitFor(async () => expect(await lastUse()).toBe(first));
  clock.at += 59_999;
  await me(secret);
  await scheduler.wait(50);
  expect(await lastUse()).toBe(first);
  clock.at += 1;
  await me(secret);
  await vi.waitFor(async () => expect(await lastUse()).toBe(new Date(clock.at).toISOString()));
});

test('a token that ends makes none that outlives it', async () => {
  const ada = await person('Ada');
  const make = (token: string, expires_in_days: number | null) =>
    house.call('/api/tokens', {
      method: 'POST',
      token,
      json: { name: 'ci', scopes: ['admin'], expires_in_days },
    });
  const first = (await make(ada.token, 1)).body as { secret: string; token: { expires_at: string } };
  const second = await make(first.secret, null);
  expect(second.body).toMatchObject({ token: { expires_at: first.token.expires_at } });
});
