import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Answered, openHouse } from '../../testing/api';
import { formOf, openImagesDesk, pictureFile } from '../../testing/images-desk';
import { atClock } from '../../testing/wish-headers';

const SECRET = new TextEncoder().encode('shared secret');

type Desk = Awaited<ReturnType<typeof openImagesDesk>>;

const code = ({ body }: Answered) => (body as { code?: string }).code;
const detail = ({ body }: Answered) => (body as { detail?: string }).detail;

function sign(
  claims: Record<string, unknown>,
  alg = 'HS256',
  key: Uint8Array | CryptoKey = SECRET,
  kid?: string,
) {
  return new SignJWT(claims).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(key);
}

const history = ({ send }: Desk, token: string | null, headers: Record<string, string> = {}) =>
  send('/api/history', { token, headers });

async function addAuth({ house, at }: Desk, slug: string, config: object = {}) {
  const { token } = at.team.editor;
  const json = { project_id: at.project_id, name: slug, slug, kind: 'auth', config };
  const made = await house.call('/api/groups', { method: 'POST', token, json });
  if (made.status !== 201) throw new Error(made.text);
  return async (email = 'alice@example.com') => {
    const login = await house.call(`/m/${at.project_slug}/${slug}/api/auth/login`, {
      method: 'POST',
      token: null,
      json: { email, password: 'password123' },
    });
    return (login.body as { access_token: string }).access_token;
  };
}

test('an upload without a token is challenged, and one with something else too', async () => {
  const desk = await openImagesDesk(openHouse());
  const none = await desk.upload(formOf(pictureFile('png colour')));
  expect([none.status, code(none), none.headers.get('www-authenticate')]).toEqual([
    401,
    'images.token_missing',
    'Bearer',
  ]);
  const basic = await history(desk, null, { authorization: 'Basic YTpi' });
  expect([basic.status, code(basic)]).toEqual([401, 'images.token_missing']);
  expect(detail(basic)).toMatch('no bearer token');
});

test('a token on demand says who, until when, and is good at once', async () => {
  const desk = await openImagesDesk(openHouse(), { tokens: { audience: 'images', lifetime_seconds: 60 } });
  const made = await desk.send('/api/generate-token');
  const { token, access_token, expires_in, claims } = made.body as {
    token: string;
    access_token: string;
    expires_in: number;
    claims: Record<string, unknown>;
  };
  expect([made.status, token === access_token, expires_in]).toEqual([200, true, 60]);
  expect(claims).toMatchObject({
    sub: expect.stringMatching(/^guest-[0-9a-f]{8}$/),
    name: expect.stringMatching(/^Guest /),
    iss: `http://localhost:8787${desk.base}`,
    aud: 'images',
    exp: (claims.iat as number) + 60,
    jti: expect.any(String),
  });
  expect((await history(desk, token)).status).toBe(200);
  const named = await desk.send('/api/generate-token?user=alice&expires_in=3600');
  expect(named.body).toMatchObject({ expires_in: 3600, claims: { sub: 'alice', name: 'alice' } });
  for (const query of ['expires_in=0', 'expires_in=x', 'expires_in=31536001', 'user='])
    expect(code(await desk.send(`/api/generate-token?${query}`))).toBe('images.invalid_query');
});

test('a token of the own secret is judged by its claims, at the clock of the project', async () => {
  const desk = await openImagesDesk(openHouse(), { tokens: { secret: 'shared secret' } });
  const now = Math.floor(Date.now() / 1000);
  expect((await history(desk, await sign({ sub: 'carol' }))).status).toBe(200);
  const refused: [Record<string, unknown>, RegExp][] = [
    [{ sub: 'a', exp: now - 10 }, /^The secret of this group: It has expired at 20/],
    [{ sub: 'a', nbf: now + 100 }, /It is not valid before 20/],
    [{ exp: now + 100 }, /no subject/],
    [{ sub: '' }, /no subject/],
  ];
  for (const [claims, why] of refused) {
    const answer = await history(desk, await sign(claims));
    expect([answer.status, code(answer)]).toEqual([401, 'images.token_refused']);
    expect(detail(answer)).toMatch(why);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", error_desc/);
  }
  const hour = await sign({ sub: 'a', exp: now + 3600 });
  expect((await history(desk, hour)).status).toBe(200);
  expect((await history(desk, hour, atClock(new Date(Date.now() + 7_200_000).toISOString()))).status).toBe(
    401,
  );
});

test('the detail of a refusal names who was asked', async () => {
  const desk = await openImagesDesk(openHouse());
  await addAuth(desk, 'login');
  const strange = await history(desk, await sign({ sub: 'x' }));
  expect(detail(strange)).toMatch(
    /^It is good for none of those who are asked here\. The secret of this group: It is not signed with this secret\. The group "login": /,
  );
  expect(detail(await history(desk, 'nonsense'))).toMatch('It is not a JWT');
  expect(detail(await history(desk, await sign({ sub: 'x' }, 'HS512')))).toMatch('not with HS256');
});

test('issuer and audience hold for every token', async () => {
  const tokens = { secret: 'shared secret', issuer: 'https://id.example', audience: 'images' };
  const desk = await openImagesDesk(openHouse(), { tokens });
  const good = { sub: 'a', iss: 'https://id.example', aud: ['web', 'images'] };
  expect((await history(desk, await sign(good))).status).toBe(200);
  expect(detail(await history(desk, await sign({ ...good, iss: 'x' })))).toMatch(
    'issuer is "x"; it should be',
  );
  expect(detail(await history(desk, await sign({ ...good, aud: 'x' })))).toMatch('audience is "x"');
  expect(detail(await history(desk, await sign({ sub: 'a' })))).toMatch('names no issuer');
});

test('tokens of the auth groups of the project are good, until they are revoked', async () => {
  const desk = await openImagesDesk(openHouse());
  const login = await addAuth(desk, 'login');
  const token = await login();
  const { job_id } = await desk.accepted(undefined, { token });
  expect((await history(desk, token)).body).toMatchObject({ jobs: [{ job_id }], total: 1 });
  expect((await history(desk, await login('bob@example.com'))).body).toMatchObject({ total: 0 });
  const { house, at } = desk;
  const base = `/m/${at.project_slug}/login/api/auth`;
  await house.call(`${base}/revoke`, { method: 'POST', token: null, json: { token } });
  const revoked = await history(desk, token);
  expect([revoked.status, code(revoked)]).toEqual([401, 'images.token_refused']);
  expect(detail(revoked)).toMatch(/^The group "login": .*revoked/);
});

test('only the groups that the settings name are asked', async () => {
  const desk = await openImagesDesk(openHouse(), { tokens: { groups: ['staff', 'nowhere'] } });
  const staff = await addAuth(desk, 'staff', { signing: { secret: 'of the staff' } });
  const guests = await addAuth(desk, 'guests', { signing: { secret: 'of the guests' } });
  expect((await history(desk, await staff())).status).toBe(200);
  const refused = await history(desk, await guests());
  expect(refused.status).toBe(401);
  expect(detail(refused)).toMatch('The group "nowhere": There is no such group');
});

test('whoever knows the id reads a job, unless another token is sent or the settings want one', async () => {
  const desk = await openImagesDesk(openHouse());
  const { job_id } = await desk.accepted();
  const status = (token: string | null) => desk.send(`/api/status/${job_id}`, { token });
  expect((await status(null)).status).toBe(200);
  expect((await status(desk.alice)).status).toBe(200);
  expect(code(await status(await desk.tokenOf('bob')))).toBe('images.unknown_job');
  expect((await status('nonsense')).status).toBe(401);
  await desk.configure({ tokens: { on_reads: 'required' } });
  expect(code(await status(null))).toBe('images.token_missing');
  expect((await status(desk.alice)).status).toBe(200);
});

test('where no token is needed, callers are told apart by their address', async () => {
  const desk = await openImagesDesk(openHouse(), {
    tokens: { required: false },
    upload_limit: { uploads: 1 },
  });
  const from = (address: string) =>
    desk.upload(formOf(pictureFile('png colour')), { headers: { 'cf-connecting-ip': address } });
  const first = await from('192.0.2.1');
  expect(first.status, first.text).toBe(202);
  expect((await from('192.0.2.1')).status).toBe(429);
  expect((await from('192.0.2.2')).status).toBe(202);
  const named = await desk.upload(formOf(pictureFile('png colour')), { token: desk.alice });
  expect(named.status).toBe(202);
  expect((await desk.upload(formOf(pictureFile('png colour')), { token: 'nonsense' })).status).toBe(401);
});

/** Answers whatever is asked for outside of the house. */
function openIssuer() {
  const answers: { status: number; body: string }[] = [];
  const asked: string[] = [];
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    asked.push(new Request(sent).url);
    const { status, body } = answers.at(-1) ?? { status: 500, body: '' };
    return new Response(body, { status });
  });
  onTestFinished(() => spy.mockRestore());
  return { asked, answer: (status: number, body: string) => void answers.push({ status, body }) };
}

/** For the house, which keeps keys by its own clock. */
function passTime(milliseconds: number): void {
  const now = Date.now.bind(Date);
  const spy = vi.spyOn(Date, 'now').mockImplementation(() => now() + milliseconds);
  onTestFinished(() => spy.mockRestore());
}

test('tokens of an own issuer are checked with its JWKS, which is asked again for an unknown key', async () => {
  const { asked, answer } = openIssuer();
  const desk = await openImagesDesk(openHouse(), { tokens: { jwks_url: 'https://id.example/jwks.json' } });
  const [one, two] = [await generateKeyPair('ES256'), await generateKeyPair('RS256')];
  const jwks = async (...keys: [string, CryptoKey][]) =>
    JSON.stringify({
      keys: await Promise.all(keys.map(async ([kid, key]) => ({ ...(await exportJWK(key)), kid }))),
    });
  answer(200, await jwks(['one', one.publicKey]));
  const first = await sign({ sub: 'dora' }, 'ES256', one.privateKey, 'one');
  expect((await history(desk, first)).status).toBe(200);
  expect((await history(desk, first)).status).toBe(200);
  expect(asked).toEqual(['https://id.example/jwks.json']);
  const second = await sign({ sub: 'dora' }, 'RS256', two.privateKey, 'two');
  const unknown = await history(desk, second);
  expect([unknown.status, code(unknown)]).toEqual([401, 'images.token_refused']);
  expect(detail(unknown)).toMatch('It names the key "two"');
  passTime(1_100);
  answer(200, await jwks(['one', one.publicKey], ['two', two.publicKey]));
  expect((await history(desk, second)).status).toBe(200);
  answer(500, '');
  expect((await history(desk, first)).status).toBe(200);
  const byPublicKey = await sign(
    { sub: 'x' },
    'HS256',
    new TextEncoder().encode(await jwks(['one', one.publicKey])),
  );
  expect((await history(desk, byPublicKey)).status).toBe(401);
});

test('an issuer that is not there is told as that', async () => {
  const { answer } = openIssuer();
  const desk = await openImagesDesk(openHouse(), { tokens: { jwks_url: 'https://id.example/jwks.json' } });
  const { privateKey } = await generateKeyPair('ES256');
  const token = await sign({ sub: 'dora' }, 'ES256', privateKey);
  for (const [status, body, why] of [
    [503, '', 'answered with 503'],
    [200, 'hello', 'no JWKS'],
    [200, '{"keys": 1}', 'no JWKS'],
  ] as const) {
    answer(status, body);
    const refused = await history(desk, token);
    expect([refused.status, code(refused)]).toEqual([502, 'images.keys_unreachable']);
    expect(detail(refused)).toMatch(why);
  }
  expect((await history(desk, desk.alice)).status).toBe(200);
});
