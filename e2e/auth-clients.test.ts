import axios, { type AxiosError, type InternalAxiosRequestConfig } from 'axios';
import { afterEach, expect, test } from 'vitest';
import { type Pair, useAuthGroup } from './auth/own-auth-group.ts';

const { url, post, login, me, admin, projectId } = useAuthGroup('Auth clients', {
  tokens: { access_seconds: 600 },
  refresh: { rotate: true, detect_reuse: true },
});

const setClock = (clock: object) => admin.put(`/api/projects/${projectId()}/clock`, clock);

const HOUR_MS = 3_600_000;

afterEach(() => setClock({ mode: 'real' }));

type User = { email: string; name: string };

/** What one worker of a test suite does, and what it sees of it. */
async function work(world: string) {
  const headers = { 'x-understudy-world': world };
  const email = 'worker@example.com';
  await post('/api/auth/register', { email, password: `secret of ${world}`, name: world }, headers);
  const pair = await post<Pair>('/api/auth/login', { email, password: `secret of ${world}` }, headers);
  const user = (await (await me(pair.access_token, headers)).json()) as User;
  const listed = await fetch(`${url()}/api/auth/users`, { headers });
  const { users } = (await listed.json()) as { users: User[] };
  await post('/api/auth/logout', { refresh_token: pair.refresh_token }, headers);
  const after = await me(pair.access_token, headers);
  return { name: user.name, users: users.map(({ name }) => name).slice(5), after: after.status };
}

test('sixteen workers in sixteen worlds register the same address, and none sees another', async () => {
  const worlds = Array.from({ length: 16 }, (_, index) => `worker-${index}`);
  expect(await Promise.all(worlds.map(work))).toEqual(
    worlds.map((world) => ({ name: world, users: [world], after: 401 })),
  );
  const { users } = (await (await fetch(`${url()}/api/auth/users`)).json()) as { users: User[] };
  expect(users).toHaveLength(5);
});

test('a token of one world is of nobody in another where its user is not', async () => {
  const headers = { 'x-understudy-world': 'there' };
  const json = { email: 'there@example.com', password: 'x', name: 'There' };
  await post('/api/auth/register', json, headers);
  const { access_token } = await post<Pair>('/api/auth/login', json, headers);
  const elsewhere = await me(access_token, { 'x-understudy-world': 'elsewhere' });
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([
    401,
    { code: 'auth.token_unknown_user' },
  ]);
});

test('the clock of the project jumps past the end of a token, and back', async () => {
  const { access_token, refresh_token } = await login();
  expect((await me(access_token)).status).toBe(200);
  await setClock({ mode: 'shifted', shift_ms: HOUR_MS });
  const late = await me(access_token);
  expect([late.status, await late.json()]).toMatchObject([401, { step: 'expiry' }]);
  await setClock({ mode: 'shifted', shift_ms: 31 * 24 * HOUR_MS });
  await expect(post('/api/auth/refresh', { refresh_token })).rejects.toThrow(/401.*expired/s);
  await setClock({ mode: 'real' });
  expect((await me(access_token)).status).toBe(200);
  await post('/api/auth/refresh', { refresh_token });
});

/** As applications do it: who is refused gets new tokens, once, and asks again. */
function clientOf(pair: Pair) {
  const client = axios.create({ baseURL: url() });
  const seen = { refreshes: 0, tokens: pair };
  let refreshing: Promise<Pair> | null = null;

  async function refreshed(): Promise<Pair> {
    seen.refreshes += 1;
    const { data } = await axios.post<Pair>(`${url()}/api/auth/refresh`, {
      refresh_token: seen.tokens.refresh_token,
    });
    seen.tokens = data;
    return data;
  }

  client.interceptors.request.use((request) => {
    request.headers.authorization = `Bearer ${seen.tokens.access_token}`;
    return request;
  });
  client.interceptors.response.use(undefined, async (error: AxiosError) => {
    const request: (InternalAxiosRequestConfig & { isAgain?: boolean }) | undefined = error.config;
    if (error.response?.status !== 401 || !request || request.isAgain) throw error;
    refreshing ??= refreshed().finally(() => {
      refreshing = null;
    });
    await refreshing;
    return client.request({ ...request, isAgain: true } as InternalAxiosRequestConfig);
  });
  return { client, seen };
}

test('axios with an interceptor that refreshes gets through an expiry unseen', async () => {
  const { client, seen } = clientOf(await login('diana@example.com'));
  expect((await client.get<User>('/api/auth/me')).data.email).toBe('diana@example.com');
  await setClock({ mode: 'shifted', shift_ms: HOUR_MS });
  const answers = await Promise.all([1, 2, 3].map(() => client.get<User>('/api/auth/me')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(seen.refreshes).toBe(1);
});

test('an interceptor that sends an old refresh token loses the session', async () => {
  const stolen = await login('ethan@example.com');
  const { client, seen } = clientOf(stolen);
  const mine = await post<Pair>('/api/auth/refresh', { refresh_token: stolen.refresh_token });
  await setClock({ mode: 'shifted', shift_ms: HOUR_MS });
  await expect(client.get('/api/auth/me')).rejects.toMatchObject({ response: { status: 401 } });
  expect(seen.refreshes).toBe(1);
  await expect(post('/api/auth/refresh', { refresh_token: mine.refresh_token })).rejects.toThrow(/401/);
});

test('a browser of another origin may read the answers and send the header', async () => {
  const preflight = await fetch(`${url()}/api/auth/me`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
});

test('simulate_error fails any request', async () => {
  const failed = await fetch(`${url()}/api/auth/login?simulate_error=503`, { method: 'POST', body: '{}' });
  expect(failed.status).toBe(503);
});
