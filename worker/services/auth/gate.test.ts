import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk } from '../../testing/auth-desk';

const house = openHouse();

type Desk = Awaited<ReturnType<typeof openAuthDesk>>;

type Metrics = { total_errors: number; endpoints: Record<string, { requests: number; errors: number }> };

async function setGroup({ at }: Desk, changes: object): Promise<void> {
  const sent = { method: 'PATCH', token: at.team.editor.token, json: changes };
  const { status, text } = await house.call(`/api/groups/${at.group_id}`, sent);
  expect(status, text).toBe(200);
}

async function logOf({ at }: Desk): Promise<string> {
  const { token } = at.team.viewer;
  const exchanges = `/api/projects/${at.project_id}/exchanges`;
  const { body } = await house.call(`${exchanges}?limit=50`, { token });
  const { exchanges: found } = body as { exchanges: { id: string }[] };
  const whole = await Promise.all(found.map(({ id }) => house.call(`${exchanges}/${id}`, { token })));
  return whole.map(({ text }) => text).join('\n');
}

test('an error that was asked for counts as one of the endpoint that it stood in for', async () => {
  const { send, login } = await openAuthDesk(house);
  await login('alice@example.com');
  await send('/api/auth/login?simulate_error=503', { method: 'POST' });
  await send('/api/auth/me?simulate_error=500');
  await send('/nowhere?simulate_error=500');
  const { total_errors, endpoints } = (await send('/api/auth/metrics')).body as Metrics;
  expect(total_errors).toBe(3);
  expect(endpoints).toEqual({
    'POST /api/auth/login': { requests: 2, errors: 1 },
    'GET /api/auth/me': { requests: 1, errors: 1 },
  });
});

test('chaos breaks logins and the JWKS, but not what looks at the API or sets a test up', async () => {
  const desk = await openAuthDesk(house);
  await setGroup(desk, { chaos: { enabled: true, error_rate: 1, error_status_codes: [503] } });
  expect((await desk.login('alice@example.com')).status).toBe(503);
  expect((await desk.send('/.well-known/jwks.json')).status).toBe(503);
  expect((await desk.send('/health')).status).toBe(200);
  expect((await desk.send('/api/auth/metrics')).status).toBe(200);
  expect((await desk.send('/api/auth/users/reset', { method: 'DELETE' })).status).toBe(200);
  expect((await desk.post('/api/auth/tokens', { user: 'alice@example.com' })).status).toBe(201);
});

test('each endpoint that chaos breaks has a twin at its path and /chaos', async () => {
  const desk = await openAuthDesk(house);
  await setGroup(desk, { chaos: { faults: [{ fault: 'status', status_codes: [502] }] } });
  const twin = await desk.send('/api/auth/me/chaos');
  expect([twin.status, twin.headers.get('x-understudy-fault')]).toEqual([502, 'status']);
  expect((await desk.send('/api/auth/me')).status).toBe(401);
  expect((await desk.send('/api/auth/metrics/chaos')).status).toBe(404);
  expect((await desk.send('/api/auth/nothing/chaos')).status).toBe(404);
});

test('the log hides passwords and tokens in bodies, as JSON and as forms', async () => {
  const desk = await openAuthDesk(house);
  const { post, send, pair, login } = desk;
  const password = 'very-secret-1906';
  await post('/api/auth/register', { email: 'grace@example.com', password, name: 'Grace' });
  await login('grace@example.com', password);
  await login('grace@example.com', `${password}-wrong`);
  await send('/api/auth/login', {
    method: 'POST',
    body: new URLSearchParams({ email: 'grace@example.com', password }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const { access_token, refresh_token } = await pair();
  await post('/api/auth/refresh', { refresh_token });
  await send(`/api/auth/me?token=${access_token}`);
  await post('/api/auth/revoke', { token: access_token });
  await post('/api/auth/tokens', { user: 'alice@example.com' });
  const log = await logOf(desk);
  expect(log).toContain('grace@example.com');
  expect(log).not.toContain(password);
  expect(log).not.toContain('eyJ');
});

test('a project that reveals everything sees the bodies as they were', async () => {
  const desk = await openAuthDesk(house);
  const { at } = desk;
  await house.call(`/api/projects/${at.project_id}/log`, {
    method: 'PUT',
    token: at.team.admin.token,
    json: { mask: { reveal: true } },
  });
  await desk.login('alice@example.com', 'shown-password');
  expect(await logOf(desk)).toContain('shown-password');
});

test('OPTIONS names the methods of a path, and so does the refusal of another one', async () => {
  const { send } = await openAuthDesk(house);
  const asked = await send('/api/auth/me', { method: 'OPTIONS' });
  expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  const other = await send('/api/auth/me', { method: 'DELETE' });
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect((await send('/api/auth/nowhere', { method: 'OPTIONS' })).status).toBe(404);
});
