import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk } from '../../testing/auth-desk';

const house = openHouse();

type Users = { users: { id: string; email: string }[]; next_cursor: string | null; total: number };

const emails = ({ users }: Users) => users.map(({ email }) => email.split('@')[0]);

test('the team lists users newest first, page by page, and finds them by text', async () => {
  const { admin, post } = await openAuthDesk(house);
  await post('/api/auth/register', { email: 'grace@example.com', password: 'x', name: 'Grace Hopper' });
  const first = (await admin('/users?limit=4')).body as Users;
  expect([emails(first), first.total]).toEqual([['grace', 'alice', 'bob', 'charlie'], 6]);
  const second = (await admin(`/users?limit=4&cursor=${first.next_cursor}`)).body as Users;
  expect([emails(second), second.next_cursor]).toEqual([['diana', 'ethan'], null]);
  expect(emails((await admin('/users?text=HOPPER')).body as Users)).toEqual(['grace']);
  expect((await admin('/users?cursor=x')).status).toBe(400);
});

test('the team adds, changes and deletes a user, in one world', async () => {
  const { admin, login, send } = await openAuthDesk(house);
  const made = await admin('/users?world=w', {
    method: 'POST',
    json: {
      email: 'new@shop.example',
      name: 'New',
      password: 'first',
      roles: ['admin'],
      claims: { tenant: 't' },
    },
  });
  expect(made).toMatchObject({
    status: 201,
    body: { user: { is_seed: false, roles: ['admin'], sessions: 0 } },
  });
  const { id } = (made.body as { user: { id: string } }).user;
  const inW = { headers: { 'x-understudy-world': 'w' } };
  expect((await login('new@shop.example', 'first')).status).toBe(401);
  expect((await login('new@shop.example', 'first', inW)).status).toBe(200);
  const changed = await admin(`/users/${id}?world=w`, {
    method: 'PATCH',
    json: { password: 'second', name: 'Newer', email: 'newer@shop.example' },
  });
  expect(changed.body).toMatchObject({ user: { name: 'Newer', roles: ['admin'], claims: { tenant: 't' } } });
  expect((await login('newer@shop.example', 'first', inW)).status).toBe(401);
  expect((await login('newer@shop.example', 'second', inW)).status).toBe(200);
  expect((await admin(`/users/${id}?world=w`, { method: 'DELETE' })).status).toBe(204);
  expect((await admin(`/users/${id}?world=w`)).status).toBe(404);
  expect((await send('/api/auth/users', inW)).body).toMatchObject({ total: 5 });
});

test('an address or an id that is taken is a conflict', async () => {
  const { admin } = await openAuthDesk(house);
  const add = (json: object) =>
    admin('/users', { method: 'POST', json: { name: 'x', password: 'x', ...json } });
  expect((await add({ email: 'ALICE@example.com' })).status).toBe(409);
  expect((await add({ id: 'test-user-123', email: 'x@example.com' })).status).toBe(409);
  const patch = { method: 'PATCH', json: { email: 'Bob@example.com' } };
  expect((await admin('/users/test-user-123', patch)).status).toBe(409);
  expect((await admin('/users/nobody', patch)).status).toBe(404);
  expect((await add({ email: 'y@example.com', claims: { exp: 1 } })).body).toMatchObject({
    errors: [{ pointer: '/claims/exp' }],
  });
});

test('the team sees sessions and ends one; its tokens are refused', async () => {
  const { admin, pair, me } = await openAuthDesk(house);
  const [alice, bob] = [await pair(), await pair('bob@example.com')];
  const listed = (await admin('/sessions')).body as { sessions: { id: string; user: { email: string } }[] };
  expect(listed.sessions).toMatchObject([
    { user: { email: 'bob@example.com' }, state: 'active', revoked_at: null },
    { user: { email: 'alice@example.com' }, state: 'active' },
  ]);
  expect((await admin(`/sessions/${listed.sessions[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await me(bob.access_token)).status).toBe(401);
  expect((await me(alice.access_token)).status).toBe(200);
  expect((await admin('/sessions?user_id=test-user-456')).body).toMatchObject({
    sessions: [{ state: 'revoked', revoked_because: 'revoked' }],
  });
  expect((await admin('/sessions/nothing', { method: 'DELETE' })).status).toBe(404);
});

test('a token is decoded up to the step that fails', async () => {
  const { admin } = await openAuthDesk(house);
  const make = async (kind: string) => {
    const made = await admin('/tokens', { method: 'POST', json: { user: 'alice@example.com', kind } });
    expect(made.status).toBe(201);
    return (made.body as { token: string }).token;
  };
  const decode = async (token: string) =>
    (await admin('/tokens/decode', { method: 'POST', json: { token } })).body;
  expect(await decode(await make('valid'))).toMatchObject({
    verdict: 'valid',
    step: null,
    expires_in: expect.closeTo(86_400, -1),
    claims: { email: 'alice@example.com' },
  });
  expect(await decode(await make('expired'))).toMatchObject({
    verdict: 'expired',
    step: 'expiry',
    expires_in: expect.closeTo(-3600, -1),
    checks: expect.arrayContaining([expect.objectContaining({ step: 'signature', ok: true })]),
  });
  expect(await decode(await make('wrong_signature'))).toMatchObject({
    verdict: 'wrong_signature',
    step: 'signature',
  });
  expect(await decode('nonsense')).toMatchObject({
    verdict: 'malformed',
    step: 'format',
    header: null,
    claims: null,
  });
});

test('health and metrics count requests and errors, of each endpoint too', async () => {
  const { login, send } = await openAuthDesk(house);
  await login('alice@example.com');
  await login('alice@example.com', 'wrong');
  await send('/api/auth/me');
  const { status, body } = await send('/health');
  expect(status).toBe(200);
  expect(body).toEqual({
    status: 'healthy',
    service: 'orders',
    timestamp: expect.stringMatching(/Z$/),
    metrics: {
      total_requests: 3,
      total_errors: 2,
      error_rate: 0.6667,
      endpoints: {
        'POST /api/auth/login': { requests: 2, errors: 1 },
        'GET /api/auth/me': { requests: 1, errors: 1 },
      },
    },
  });
  expect((await send('/api/auth/metrics')).body).toMatchObject({
    total_requests: 4,
    endpoints: { 'GET /health': { requests: 1, errors: 0 } },
  });
});

test('the card of the group counts users, sessions and who is locked out', async () => {
  const { pair, send } = await openAuthDesk(house);
  await pair();
  expect((await send('/stats')).body).toMatchObject({ service: { users: 5, sessions: 1, locked: 0 } });
});

test('a world is forked with its users, and reset to the seed', async () => {
  const { at, admin, login } = await openAuthDesk(house);
  const { token } = at.team.editor;
  const json = { email: 'new@shop.example', name: 'New', password: 'first' };
  await admin('/users', { method: 'POST', json });
  const worlds = `/api/groups/${at.group_id}/worlds`;
  expect((await house.call(worlds, { method: 'POST', token, json: { name: 'copy' } })).status).toBe(201);
  const inCopy = { headers: { 'x-understudy-world': 'copy' } };
  expect((await login(json.email, 'first', inCopy)).status).toBe(200);
  await house.call(`${worlds}/copy/reset`, { method: 'POST', token });
  expect((await login(json.email, 'first', inCopy)).status).toBe(401);
  expect((await login('alice@example.com', 'password123', inCopy)).status).toBe(200);
});

test('no password is kept as it is', async () => {
  const { admin, at } = await openAuthDesk(house);
  await admin('/users', {
    method: 'POST',
    json: { email: 'n@x.example', name: 'N', password: 'unheard-of' },
  });
  const { token } = at.team.editor;
  for (const path of ['/users', '/users/n@x.example', '/sessions']) {
    expect((await admin(path)).text).not.toMatch(/unheard-of|pbkdf2/);
  }
  expect((await house.call(`/api/groups/${at.group_id}/worlds/main/export`, { token })).text).not.toContain(
    'unheard-of',
  );
});
