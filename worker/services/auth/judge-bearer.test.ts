import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openAuthDesk } from '../../testing/auth-desk';
import { openNeighbourDesk } from '../../testing/neighbour-desk';
import { inWorld } from '../../testing/wish-headers';

const house = openHouse();
const DAY = 86_400_000;

/** An auth API whose tokens a neighbour was sent. */
async function openJudge(config: object = {}) {
  const auth = await openAuthDesk(house, config);
  const desk = openNeighbourDesk();
  async function judge(token: string, at: { world?: string; now?: number } = {}) {
    const found = await desk.open(auth.at.group_id, 'orders', at);
    if (!found?.judgeBearer) throw new Error('The group judges no tokens.');
    return found.judgeBearer(token);
  }
  return { ...auth, judge };
}

test("a neighbour is told whose a good token is, and until when by the project's clock", async () => {
  const { pair, judge } = await openJudge();
  const { access_token, expires_in, user } = await pair();
  const verdict = await judge(access_token);
  expect(verdict).toMatchObject({
    ok: true,
    subject: user.id,
    claims: { sub: user.id, email: 'alice@example.com' },
  });
  const expires = verdict.ok ? verdict.expires_at : null;
  expect(Math.abs((expires ?? 0) - Date.now() - expires_in * 1000)).toBeLessThan(5_000);
});

test('a token that could be of another group is told from one of its own that is not good', async () => {
  const { pair, judge, post } = await openJudge({ tokens: { issuer: 'us' } });
  const { access_token, refresh_token } = await pair();
  const strangers = await openJudge({ tokens: { issuer: 'us' }, signing: { secret: 'another secret' } });
  const elsewhere = await openJudge({ tokens: { issuer: 'them' } });
  const isForeign = async (token: string, at = {}) => {
    const verdict = await judge(token, at);
    return verdict.ok ? 'good' : verdict.is_foreign;
  };
  expect(await isForeign((await strangers.pair()).access_token)).toBe(true);
  expect(await isForeign((await elsewhere.pair()).access_token)).toBe(true);
  expect(await isForeign('opaque')).toBe(true);
  expect(await isForeign(refresh_token)).toBe(false);
  expect(await isForeign(access_token, { now: Date.now() + DAY })).toBe(false);
  expect(await isForeign(access_token)).toBe('good');
  const registered = await post('/api/auth/register', {
    email: 'new@example.com',
    password: 'password123',
    name: 'New',
  });
  expect(registered.status).toBe(201);
  const { access_token: own } = await pair('new@example.com');
  expect(await isForeign(own)).toBe('good');
  expect(await isForeign(own, { world: 'w' })).toBe(true);
});

test('a token that was revoked is not good, in that world alone', async () => {
  const { pair, judge, send } = await openJudge();
  const { access_token } = await pair('alice@example.com', { headers: inWorld('w') });
  const headers = { ...inWorld('w'), authorization: `Bearer ${access_token}` };
  expect(await judge(access_token, { world: 'w' })).toMatchObject({ ok: true });
  expect((await send('/api/auth/logout', { method: 'POST', headers })).status).toBeLessThan(300);
  expect(await judge(access_token, { world: 'w' })).toMatchObject({
    ok: false,
    is_foreign: false,
    detail: 'It was revoked, or its session has ended.',
  });
  expect(await judge(access_token)).toMatchObject({ ok: true });
});
