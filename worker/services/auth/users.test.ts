import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk } from '../../testing/auth-desk';
import { inWorld } from '../../testing/wish-headers';

const house = openHouse();

const grace = { email: 'grace@example.com', password: 'hopper-1906', name: 'Grace Hopper' };

test('the five seed users log in with password123, by the ids and names that tests know', async () => {
  const { login } = await openAuthDesk(house);
  const seeds = [
    ['alice@example.com', 'test-user-123', 'Alice Johnson'],
    ['bob@example.com', 'test-user-456', 'Bob Smith'],
    ['charlie@example.com', 'test-user-789', 'Charlie Brown'],
    ['diana@example.com', 'test-user-abc', 'Diana Prince'],
    ['ethan@example.com', 'test-user-def', 'Ethan Hunt'],
  ] as const;
  for (const [email, id, name] of seeds) {
    expect(await login(email)).toMatchObject({
      status: 200,
      body: {
        access_token: expect.any(String),
        refresh_token: expect.any(String),
        token_type: 'bearer',
        expires_in: 86_400,
        user: { id, email, name },
      },
    });
  }
});

test('who registers is answered with nothing but id, e-mail, name and time, and may log in', async () => {
  const { post, login } = await openAuthDesk(house);
  const made = await post('/api/auth/register', grace);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    email: grace.email,
    name: grace.name,
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect((await login(grace.email, grace.password)).status).toBe(200);
});

test('an e-mail address is taken whatever its case, and logs in whatever its case', async () => {
  const { post, login } = await openAuthDesk(house);
  const taken = await post('/api/auth/register', { ...grace, email: 'ALICE@Example.com' });
  expect(taken).toMatchObject({
    status: 409,
    body: { code: 'auth.email_taken', detail: expect.any(String) },
  });
  expect((await login('Alice@EXAMPLE.com')).status).toBe(200);
});

test('of twenty who register one address at the same time, one gets it', async () => {
  const { post } = await openAuthDesk(house);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      post('/api/auth/register', { ...grace, email: index % 2 ? grace.email : grace.email.toUpperCase() }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
});

test.each([
  ['no body at all', '', ['/email', '/password', '/name']],
  ['a field that is missing', JSON.stringify({ email: 'a@example.com', password: 'x' }), ['/name']],
  ['a type that is wrong', JSON.stringify({ ...grace, password: 7 }), ['/password']],
  ['no e-mail address', JSON.stringify({ ...grace, email: 'grace' }), ['/email']],
])('a registration with %s is refused with a pointer to it', async (_what, body, pointers) => {
  const { send } = await openAuthDesk(house);
  const answer = await send('/api/auth/register', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(answer).toMatchObject({ status: 400, body: { detail: expect.any(String) } });
  const { errors } = answer.body as { errors: { pointer: string }[] };
  expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  const { detail } = answer.body as { detail: string };
  for (const pointer of pointers) expect(detail).toContain(`${pointer.slice(1)}: `);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});

test('a body that is not JSON is told where it breaks off', async () => {
  const { send } = await openAuthDesk(house);
  const answer = await send('/api/auth/login', { method: 'POST', body: '{"email": ' });
  expect(answer).toMatchObject({ status: 400, body: { code: 'requests.malformed_json' } });
});

test('a form logs in too, and JSON under whatever type', async () => {
  const { send } = await openAuthDesk(house);
  const as = (body: string, type: string) =>
    send('/api/auth/login', { method: 'POST', body, headers: { 'content-type': type } });
  const form = 'email=alice%40example.com&password=password123';
  expect((await as(form, 'application/x-www-form-urlencoded')).status).toBe(200);
  const json = JSON.stringify({ email: 'alice@example.com', password: 'password123' });
  expect((await as(json, 'application/x-www-form-urlencoded')).status).toBe(200);
});

test('a wrong password and an unknown address are refused alike, and only the log knows which it was', async () => {
  const { login } = await openAuthDesk(house);
  const explains = { headers: { 'x-understudy-explain': '1' } };
  const wrong = await login('alice@example.com', 'wrong', explains);
  const nobody = await login('nobody@example.com', 'wrong', explains);
  expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.wrong_credentials' } });
  expect(nobody.body).toEqual(wrong.body);
  expect(wrong.headers.get('www-authenticate')).toBe('Bearer');
  expect(wrong.headers.get('x-understudy-explain')).not.toBe(nobody.headers.get('x-understudy-explain'));
});

test('the list of users has the seeds first and no password in it', async () => {
  const { post, send } = await openAuthDesk(house);
  await post('/api/auth/register', grace);
  const { body, text } = await send('/api/auth/users');
  const { users, total } = body as { users: { email: string }[]; total: number };
  expect(total).toBe(6);
  expect(users.map(({ email }) => email.split('@')[0])).toEqual([
    'alice',
    'bob',
    'charlie',
    'diana',
    'ethan',
    'grace',
  ]);
  expect(text).not.toMatch(/pass|pbkdf2|hash/i);
});

test('a reset brings the seed users back, and nobody else', async () => {
  const { post, send, login, admin, pair } = await openAuthDesk(house);
  const before = await pair();
  await post('/api/auth/register', grace);
  await admin('/users/test-user-456', { method: 'DELETE' });
  expect((await login('bob@example.com')).status).toBe(401);
  const reset = await send('/api/auth/users/reset', { method: 'DELETE' });
  expect(reset).toMatchObject({ status: 200, body: { total: 5 } });
  expect((await login('bob@example.com')).status).toBe(200);
  expect((await login(grace.email, grace.password)).status).toBe(401);
  const refreshed = await post('/api/auth/refresh', { refresh_token: before.refresh_token });
  expect(refreshed).toMatchObject({ status: 401, body: { code: 'auth.refresh_unknown' } });
});

test('a group has seed users, passwords, roles and claims of its own', async () => {
  const users = [
    { id: 'u-1', email: 'Zoe@Shop.example', name: 'Zoe', roles: ['admin'], claims: { tenant: 't-1' } },
    { id: 'u-2', email: 'yan@shop.example', name: 'Yan', password: 'own-password' },
  ];
  const { login, send } = await openAuthDesk(house, { users, seed_password: 'other' });
  expect((await login('zoe@shop.example', 'other')).status).toBe(200);
  expect((await login('yan@shop.example', 'own-password')).status).toBe(200);
  expect((await login('yan@shop.example', 'other')).status).toBe(401);
  expect((await login('alice@example.com')).status).toBe(401);
  expect((await send('/api/auth/users')).body).toMatchObject({ total: 2 });
});

test('sixteen worlds share nothing', async () => {
  const { post, send } = await openAuthDesk(house);
  const worlds = Array.from({ length: 16 }, (_, index) => `w-${index}`);
  await Promise.all(
    worlds.map((world) => post('/api/auth/register', { ...grace, name: world }, { headers: inWorld(world) })),
  );
  for (const world of worlds) {
    const { users } = (await send('/api/auth/users', { headers: inWorld(world) })).body as {
      users: { name: string }[];
    };
    expect(users.slice(5).map(({ name }) => name)).toEqual([world]);
  }
  expect((await send('/api/auth/users')).body).toMatchObject({ total: 5 });
});

test('an unknown path and another method say what there is', async () => {
  const { send } = await openAuthDesk(house);
  expect(await send('/api/auth/signup')).toMatchObject({ status: 404, body: { code: 'auth.no_route' } });
  const other = await send('/api/auth/login');
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});

test('addresses of all scripts register, and are one however they were typed', async () => {
  const { post, login } = await openAuthDesk(house);
  const register = (email: string) => post('/api/auth/register', { ...grace, email });
  for (const email of [
    'jos\u00e9@example.com',
    'jörg@münchen.de',
    '用户@例え.jp',
    "o'brien+tag@sub.example.co",
    'a@b.xn--p1ai',
  ]) {
    expect([email, (await register(email)).status]).toEqual([email, 201]);
  }
  expect((await register('JOSE\u0301@example.com')).status).toBe(409);
  expect((await login('JOSÉ@Example.com', grace.password)).status).toBe(200);
  const bad = [
    'x',
    '@b.co',
    'a@b',
    'a@b..co',
    '.a@b.co',
    'a.@b.co',
    'a b@c.de',
    'a@b c.de',
    'a@@b.co',
    'a@-b.co',
    'a\u0000@b.co',
    '<a>@b.co',
  ];
  for (const email of bad) expect([email, (await register(email)).status]).toEqual([email, 400]);
});

test('half a character is refused in a name, for no token could say it', async () => {
  const { post } = await openAuthDesk(house);
  expect(await post('/api/auth/register', { ...grace, name: 'Grace \ud800' })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/name' }] },
  });
  expect((await post('/api/auth/register', { ...grace, name: 'Grace 😀' })).status).toBe(201);
});

test('the sentence about a bad body tells its fields apart', async () => {
  const { post } = await openAuthDesk(house);
  const { body } = await post('/api/auth/register', { email: 1, password: 'x' });
  expect(body).toMatchObject({
    detail: 'email: Invalid input: expected string, received number. name: This is required: string.',
  });
});
