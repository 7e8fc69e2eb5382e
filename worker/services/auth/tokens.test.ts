import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
} from 'jose';
import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk, type Pair } from '../../testing/auth-desk';
import { atClock } from '../../testing/wish-headers';

const house = openHouse();
const DEFAULT_SECRET = new TextEncoder().encode('dev-secret-key-change-in-production');

const code = ({ body }: { body: unknown }) => (body as { code?: string }).code;

test('an access token is an HS256 JWT that says who, until when, and which it is', async () => {
  const { pair } = await openAuthDesk(house);
  const { access_token } = await pair();
  const { payload, protectedHeader } = await jwtVerify(access_token, DEFAULT_SECRET);
  expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
  expect(payload).toEqual({
    sub: 'test-user-123',
    email: 'alice@example.com',
    name: 'Alice Johnson',
    roles: [],
    type: 'access',
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 86_400,
    jti: expect.any(String),
    sid: expect.any(String),
  });
});

test('a group has issuer, audience, lifetimes and claims of its own, and a user has some too', async () => {
  const { pair } = await openAuthDesk(house, {
    users: [{ id: 'u', email: 'alice@example.com', name: 'A', roles: ['admin'], claims: { plan: 'pro' } }],
    tokens: {
      issuer: 'https://id.example',
      audience: ['shop', 'admin'],
      access_seconds: 60,
      refresh_seconds: 600,
      claims: { plan: 'free', tenant: 't-1' },
    },
  });
  const { access_token, refresh_token, expires_in } = await pair();
  expect(expires_in).toBe(60);
  const access = decodeJwt(access_token);
  expect(access).toMatchObject({
    iss: 'https://id.example',
    aud: ['shop', 'admin'],
    plan: 'pro',
    tenant: 't-1',
    roles: ['admin'],
  });
  const refresh = decodeJwt(refresh_token);
  expect((refresh.exp ?? 0) - (refresh.iat ?? 0)).toBe(600);
});

test.each(['HS384', 'HS512'] as const)('%s signs with the same secret', async (algorithm) => {
  const { pair, me } = await openAuthDesk(house, { signing: { algorithm, secret: 'another secret' } });
  const { access_token } = await pair();
  const secret = new TextEncoder().encode('another secret');
  await jwtVerify(access_token, secret, { algorithms: [algorithm] });
  expect((await me(access_token)).status).toBe(200);
});

test.each(['RS256', 'ES256'] as const)(
  '%s signs with a key of the group, and its JWKS verifies it',
  async (algorithm) => {
    const { pair, me, send, admin } = await openAuthDesk(house, { signing: { algorithm } });
    const { access_token } = await pair();
    const { body } = await send('/.well-known/jwks.json');
    const { keys } = body as { keys: Record<string, unknown>[] };
    expect(keys).toMatchObject([
      { alg: algorithm, use: 'sig', kid: decodeProtectedHeader(access_token).kid },
    ]);
    expect(Object.keys(keys[0] ?? {})).not.toContain('d');
    await jwtVerify(access_token, createLocalJWKSet({ keys: keys.map((key) => ({ kty: '', ...key })) }));
    expect((await me(access_token)).status).toBe(200);
    expect((await admin('/keys')).body).toMatchObject({
      algorithm,
      secret: null,
      public_key_pem: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----/),
      jwks: { keys },
    });
  },
);

test('another algorithm gets another key, and going back to a secret works', async () => {
  const { configure, pair, me, send } = await openAuthDesk(house, { signing: { algorithm: 'RS256' } });
  const old = await pair();
  await configure({ signing: { algorithm: 'ES256' } });
  expect((await send('/.well-known/jwks.json')).body).toMatchObject({ keys: [{ kty: 'EC' }] });
  expect(await me(old.access_token)).toMatchObject({
    status: 401,
    body: { code: 'auth.token_wrong_algorithm' },
  });
  await configure({ signing: { algorithm: 'HS256' } });
  expect((await me((await pair()).access_token)).status).toBe(200);
});

test('me takes the token from the header or from the query', async () => {
  const { pair, me, send } = await openAuthDesk(house);
  const { access_token } = await pair();
  const alice = { id: 'test-user-123', email: 'alice@example.com', name: 'Alice Johnson' };
  expect(await me(access_token)).toMatchObject({ status: 200, body: alice });
  expect(await send(`/api/auth/me?token=${access_token}`)).toMatchObject({ status: 200, body: alice });
  const none = await send('/api/auth/me');
  expect([none.status, none.headers.get('www-authenticate'), code(none)]).toEqual([
    401,
    'Bearer',
    'auth.token_missing',
  ]);
});

test('each token with something wrong is refused for just that', async () => {
  const { post, me, pair } = await openAuthDesk(house, {
    tokens: { issuer: 'https://id.example', audience: 'shop' },
  });
  const kinds = {
    expired: 'auth.token_expired',
    not_yet_valid: 'auth.token_not_yet_valid',
    wrong_signature: 'auth.token_wrong_signature',
    alg_none: 'auth.token_wrong_algorithm',
    wrong_audience: 'auth.token_wrong_audience',
    wrong_issuer: 'auth.token_wrong_issuer',
    revoked: 'auth.token_revoked',
  };
  for (const [kind, wanted] of Object.entries(kinds)) {
    const made = await post('/api/auth/tokens', { user: 'alice@example.com', kind });
    const { token } = made.body as { token: string };
    const refused = await me(token);
    expect([kind, made.status, refused.status, code(refused)]).toEqual([kind, 201, 401, wanted]);
    expect(refused.headers.get('www-authenticate')).toMatch(
      /^Bearer error="invalid_token", error_description="/,
    );
  }
  const valid = await post('/api/auth/tokens', { user: 'test-user-123' });
  expect((await me((valid.body as { token: string }).token)).status).toBe(200);
  expect(code(await me('not-a-token'))).toBe('auth.token_malformed');
  expect(code(await me((await pair()).refresh_token))).toBe('auth.token_wrong_type');
  expect((await post('/api/auth/tokens', { user: 'nobody' })).status).toBe(404);
});

test('a token on demand says what it is wished to say', async () => {
  const { post } = await openAuthDesk(house);
  const made = await post('/api/auth/tokens', {
    user: 'bob@example.com',
    claims: { scope: 'orders:read', sub: 'somebody' },
    expires_in: 5,
    audience: 'shop',
    issuer: 'me',
  });
  const { token, claims } = made.body as { token: string; claims: { exp: number; iat: number } };
  expect(claims).toMatchObject({ scope: 'orders:read', sub: 'somebody', aud: 'shop', iss: 'me' });
  expect(claims.exp - claims.iat).toBe(5);
  expect(decodeJwt(token)).toEqual(claims);
});

test('the clock jumps past the end of a token, and back', async () => {
  const { pair, me } = await openAuthDesk(house);
  const { access_token } = await pair();
  expect((await me(access_token, atClock('+25h'))).status).toBe(401);
  expect(code(await me(access_token, atClock('+25h')))).toBe('auth.token_expired');
  expect((await me(access_token)).status).toBe(200);
});

test('the token of a user who was deleted is of nobody', async () => {
  const { pair, me, admin } = await openAuthDesk(house);
  const { access_token } = await pair();
  await admin('/users/test-user-123', { method: 'DELETE' });
  expect(code(await me(access_token))).toBe('auth.token_unknown_user');
});

test('a refresh gives a new access token, as long as the refresh token is good', async () => {
  const { pair, post, me } = await openAuthDesk(house);
  const first = await pair();
  const { body, status } = await post('/api/auth/refresh', { refresh_token: first.refresh_token });
  const second = body as Pair;
  expect([status, second.token_type, second.expires_in]).toEqual([200, 'bearer', 86_400]);
  expect(decodeJwt(second.access_token).jti).not.toBe(decodeJwt(first.access_token).jti);
  expect((await me(second.access_token)).status).toBe(200);
  const late = await post(
    '/api/auth/refresh',
    { refresh_token: first.refresh_token },
    { headers: atClock('+31d') },
  );
  expect([late.status, code(late)]).toEqual([401, 'auth.token_expired']);
  const wrong = await post('/api/auth/refresh', { refresh_token: first.access_token });
  expect([wrong.status, code(wrong)]).toEqual([401, 'auth.token_wrong_type']);
  expect((await post('/api/auth/refresh', {})).status).toBe(400);
});

test('a refresh token that rotates is good once; its reuse ends all that came from the login', async () => {
  const { pair, post, me } = await openAuthDesk(house, { refresh: { rotate: true, detect_reuse: true } });
  const refresh = (refresh_token: string) => post('/api/auth/refresh', { refresh_token });
  const first = await pair();
  const second = (await refresh(first.refresh_token)).body as Pair;
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect((await me(second.access_token)).status).toBe(200);
  expect(code(await refresh(first.refresh_token))).toBe('auth.refresh_reused');
  expect(code(await refresh(second.refresh_token))).toBe('auth.token_revoked');
  expect(code(await me(second.access_token))).toBe('auth.token_revoked');
});

test('without the detection a used-up refresh token is refused and nothing more', async () => {
  const { pair, post } = await openAuthDesk(house, { refresh: { rotate: true } });
  const refresh = (refresh_token: string) => post('/api/auth/refresh', { refresh_token });
  const first = await pair();
  const second = (await refresh(first.refresh_token)).body as Pair;
  expect(code(await refresh(first.refresh_token))).toBe('auth.refresh_used');
  expect((await refresh(second.refresh_token)).status).toBe(200);
});

test('of ten who use one rotating refresh token at once, one gets a new one', async () => {
  const { pair, post } = await openAuthDesk(house, { refresh: { rotate: true } });
  const { refresh_token } = await pair();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => post('/api/auth/refresh', { refresh_token })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a logout ends the session of the token and no other', async () => {
  const { pair, post, send, me } = await openAuthDesk(house);
  const [mine, other] = [await pair(), await pair()];
  const headers = { authorization: `Bearer ${mine.access_token}` };
  expect((await send('/api/auth/logout', { method: 'POST', headers })).status).toBe(200);
  expect(code(await me(mine.access_token))).toBe('auth.token_revoked');
  expect((await post('/api/auth/refresh', { refresh_token: mine.refresh_token })).status).toBe(401);
  expect((await me(other.access_token)).status).toBe(200);
  expect((await post('/api/auth/logout', { refresh_token: other.refresh_token })).status).toBe(200);
  expect((await me(other.access_token)).status).toBe(401);
  expect((await post('/api/auth/logout', {})).status).toBe(401);
});

test('a revoked access token is refused, its session goes on; a revoked refresh token ends it', async () => {
  const { pair, post, me } = await openAuthDesk(house);
  const { access_token, refresh_token } = await pair();
  expect((await post('/api/auth/revoke', { token: access_token })).body).toEqual({ revoked: true });
  expect((await post('/api/auth/revoke', { token: access_token })).body).toEqual({ revoked: false });
  expect((await me(access_token)).status).toBe(401);
  const next = (await post('/api/auth/refresh', { refresh_token })).body as Pair;
  expect((await me(next.access_token)).status).toBe(200);
  await post('/api/auth/revoke', { token: refresh_token });
  expect((await me(next.access_token)).status).toBe(401);
});

test('the same seed at the same time gives the same tokens', async () => {
  const { login } = await openAuthDesk(house);
  const sent = { headers: { 'x-understudy-seed': 'token-test', ...atClock('2030-01-01T00:00:00Z') } };
  const [one, other] = [
    await login('alice@example.com', 'password123', sent),
    await login('alice@example.com', 'password123', sent),
  ];
  expect(other.text).toBe(one.text);
});

test('one seed for all requests makes each user, session and token another one', async () => {
  const { post, pair, me } = await openAuthDesk(house);
  const sent = { headers: { 'x-understudy-seed': 'for-all', ...atClock('2030-01-01T00:00:00Z') } };
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const json = { email: `${name}@example.com`, password: 'password123', name };
    expect((await post('/api/auth/register', json, sent)).status).toBe(201);
  }
  const pairs = [await pair('a@example.com', sent), await pair('b@example.com', sent)];
  const [a, b] = pairs.map(({ access_token }) => access_token);
  await post('/api/auth/revoke', { token: a }, sent);
  expect((await me(a ?? '', sent.headers)).status).toBe(401);
  expect((await me(b ?? '', sent.headers)).status).toBe(200);
  await post('/api/auth/logout', { refresh_token: pairs[0]?.refresh_token }, sent);
  for (let time = 0; time < 5; time++) {
    const again = await pair('a@example.com', sent);
    expect((await me(again.access_token, sent.headers)).status).toBe(200);
    await post('/api/auth/logout', { refresh_token: again.refresh_token }, sent);
  }
});

test('a group signs with a key that it is given, under its name', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', key_ops: ['sign'] };
  const { pair, me, send } = await openAuthDesk(house, {
    signing: { algorithm: 'ES256', key, key_id: 'own' },
  });
  expect((await me((await pair()).access_token)).status).toBe(200);
  expect((await send('/.well-known/jwks.json')).body).toEqual({
    keys: [{ kty: 'EC', crv: 'P-256', x: key.x, y: key.y, alg: 'ES256', use: 'sig', kid: 'own' }],
  });
});

test('a key that cannot sign is refused when it is saved', async () => {
  const { at } = await openAuthDesk(house);
  const save = (signing: object) =>
    house.call(`/api/groups/${at.group_id}`, {
      method: 'PATCH',
      token: at.team.editor.token,
      json: { config: { signing } },
    });
  const own = async (alg: string) =>
    exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey);
  const [ec, another, rsa] = await Promise.all([own('ES256'), own('ES256'), own('RS256')]);
  const refused = { status: 400, body: { errors: [{ pointer: '/config/signing/key' }] } };
  expect(await save({ algorithm: 'RS256', key: { kty: 'RSA', d: 'x' } })).toMatchObject(refused);
  expect(
    await save({ algorithm: 'ES256', key: { kty: 'EC', crv: 'P-256', d: 'x', x: 'x', y: 'x' } }),
  ).toMatchObject(refused);
  // The halves of two keys.
  expect(await save({ algorithm: 'ES256', key: { ...ec, d: another.d } })).toMatchObject(refused);
  expect((await save({ algorithm: 'ES256', key: ec })).status).toBe(200);
  expect((await save({ algorithm: 'RS256', key: rsa })).status).toBe(200);
});

test('a revoked token on demand is refused, whatever name it was to have', async () => {
  const { post, me } = await openAuthDesk(house);
  const wish = { user: 'alice@example.com', kind: 'revoked' };
  for (const jti of [5, null, 'my-own']) {
    const { token } = (await post('/api/auth/tokens', { ...wish, claims: { jti } })).body as {
      token: string;
    };
    expect(code(await me(token))).toBe('auth.token_revoked');
  }
});

test('a wish that is misspelt makes no good token by mistake', async () => {
  const { post } = await openAuthDesk(house);
  const answer = await post('/api/auth/tokens', { user: 'alice@example.com', expiresIn: -1 });
  expect(answer).toMatchObject({ status: 400, body: { code: 'auth.invalid_body' } });
});

test('a token is read as it stands in a header, too', async () => {
  const { pair, admin } = await openAuthDesk(house);
  const { access_token } = await pair();
  const json = { token: `  Bearer ${access_token}\n` };
  expect((await admin('/tokens/decode', { method: 'POST', json })).body).toMatchObject({ verdict: 'valid' });
});
