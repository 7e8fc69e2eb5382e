import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk } from '../../testing/auth-desk';
import { atClock } from '../../testing/wish-headers';

const house = openHouse();

const grace = { email: 'grace@example.com', password: 'hopper-1906', name: 'Grace Hopper' };

test('a password is told all the rules that it breaks', async () => {
  const { post } = await openAuthDesk(house, {
    password_rules: { min_length: 8, require: ['upper', 'lower', 'digit', 'symbol'] },
  });
  const weak = await post('/api/auth/register', { ...grace, password: 'weak' });
  expect(weak).toMatchObject({
    status: 400,
    body: { code: 'auth.against_rules', detail: expect.any(String) },
  });
  const { errors } = weak.body as { errors: { pointer: string; code: string }[] };
  expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/password password_too_short',
    '/password password_needs_upper',
    '/password password_needs_digit',
    '/password password_needs_symbol',
  ]);
  expect((await post('/api/auth/register', { ...grace, password: 'Strong-1906' })).status).toBe(201);
});

test('only addresses of the listed domains register', async () => {
  const { post } = await openAuthDesk(house, {
    email_rules: { domains: ['shop.example', 'bücher.example'] },
  });
  const outside = await post('/api/auth/register', grace);
  expect(outside).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/email', code: 'email_domain' }] },
  });
  expect((await post('/api/auth/register', { ...grace, email: 'grace@SHOP.example' })).status).toBe(201);
  expect((await post('/api/auth/register', { ...grace, email: 'grace@BU\u0308CHER.example' })).status).toBe(
    201,
  );
});

test('nobody registers where registration is closed; else with the roles of the group', async () => {
  const { post, configure, login } = await openAuthDesk(house, { registration: { open: false } });
  expect((await post('/api/auth/register', grace)).status).toBe(403);
  await configure({ registration: { open: true, roles: ['customer'] } });
  await post('/api/auth/register', grace);
  expect((await login(grace.email, grace.password)).body).toMatchObject({ user: { roles: ['customer'] } });
});

test('three wrong passwords lock a user out, also for the right one, until the time is over', async () => {
  const { login, admin } = await openAuthDesk(house, { lockout: { after: 3, seconds: 60 } });
  for (let attempt = 0; attempt < 3; attempt++) {
    expect((await login('alice@example.com', 'wrong')).status).toBe(401);
  }
  const locked = await login('ALICE@example.com');
  expect(locked).toMatchObject({
    status: 423,
    body: { code: 'auth.locked', locked_until: expect.any(String) },
  });
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(55);
  expect((await login('bob@example.com')).status).toBe(200);
  expect((await admin('/users/test-user-123')).body).toMatchObject({
    user: { failed_logins: 3, locked_until: expect.any(String) },
  });
  expect((await login('alice@example.com', 'password123', { headers: atClock('+61s') })).status).toBe(200);
});

test('a login that succeeds begins the count anew, and the team can unlock', async () => {
  const { login, admin } = await openAuthDesk(house, { lockout: { after: 2, seconds: 60, status: 429 } });
  await login('alice@example.com', 'wrong');
  await login('alice@example.com');
  await login('alice@example.com', 'wrong');
  expect((await login('alice@example.com')).status).toBe(200);
  await login('alice@example.com', 'wrong');
  await login('alice@example.com', 'wrong');
  expect((await login('alice@example.com')).status).toBe(429);
  expect((await admin('/metrics')).body).toMatchObject({ locked: 1 });
  const unlocked = await admin('/users/test-user-123/unlock', { method: 'POST' });
  expect(unlocked.body).toMatchObject({ user: { failed_logins: 0, locked_until: null } });
  expect((await login('alice@example.com')).status).toBe(200);
});

test('many guesses at once count each', async () => {
  const { login } = await openAuthDesk(house, { lockout: { after: 5, seconds: 60 } });
  const answers = await Promise.all(Array.from({ length: 12 }, () => login('alice@example.com', 'wrong')));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 423)).toHaveLength(7);
});

test('an address of nobody is locked too, so that a lock tells nothing', async () => {
  const { login } = await openAuthDesk(house, { lockout: { after: 1 } });
  expect((await login('nobody@example.com', 'x')).status).toBe(401);
  expect((await login('nobody@example.com', 'x')).status).toBe(423);
});

test('requests fail by the rate of the group, alike for the same seed; what looks at the service never does', async () => {
  const { send, configure } = await openAuthDesk(house, { error_rate: 0.5, error_status: 503 });
  const round = async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, seed) =>
        send('/api/auth/users', { headers: { 'x-understudy-seed': `seed-${seed}` } }),
      ),
    );
    return answers.map(({ status, headers }) => `${status} ${headers.get('x-understudy-fault')}`);
  };
  const first = await round();
  expect(new Set(first)).toEqual(new Set(['200 null', '503 error_rate']));
  expect(await round()).toEqual(first);
  await configure({ error_rate: 1 });
  expect((await send('/api/auth/me')).body).toMatchObject({
    detail: expect.any(String),
    code: 'auth.random_error',
  });
  expect((await send('/health')).status).toBe(200);
  expect((await send('/api/auth/metrics')).status).toBe(200);
});

test('answers wait at random within the bounds of the group', async () => {
  const { send } = await openAuthDesk(house, {
    random_delay: { enabled: true, min_delay_ms: 20, max_delay_ms: 30 },
  });
  const { headers } = await send('/api/auth/users', { headers: { 'x-understudy-explain': '1' } });
  const { delay_ms } = JSON.parse(headers.get('x-understudy-explain') ?? '{}') as { delay_ms: number };
  expect(delay_ms).toBeGreaterThanOrEqual(20);
  expect(delay_ms).toBeLessThanOrEqual(30);
});

test('settings that contradict themselves are refused with a pointer', async () => {
  const { at } = await openAuthDesk(house);
  const refused = async (config: object) => {
    const sent = { method: 'PATCH', token: at.team.editor.token, json: { config } };
    const { status, body } = await house.call(`/api/groups/${at.group_id}`, sent);
    return [status, (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)];
  };
  const user = (id: string, email: string) => ({ id, email, name: 'x' });
  expect(await refused({ random_delay: { min_delay_ms: 9, max_delay_ms: 8 } })).toEqual([
    400,
    ['/config/random_delay/max_delay_ms'],
  ]);
  expect(await refused({ users: [user('a', 'a@x.example'), user('a', 'A@x.example')] })).toEqual([
    400,
    ['/config/users/1/id', '/config/users/1/email'],
  ]);
  expect(await refused({ tokens: { claims: { sub: 'x' } } })).toEqual([400, ['/config/tokens/claims/sub']]);
  expect(await refused({ signing: { key: { kty: 'oct', k: 'x' } } })).toEqual([400, ['/config/signing/key']]);
});
