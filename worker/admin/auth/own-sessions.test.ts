import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { buildDeps } from '../../deps';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { type Person, person, team } from '../../testing/people';
import { watchDatabase } from '../../testing/watched-database';
import { beginSession } from './sessions';

const clock = { at: Date.now(), now: () => clock.at };
const { auth } = buildDeps(env, { clock }).admin;

/** A browser with a session of the person; `through` is the Worker that it talks to. */
async function browserOf({ id }: Person, userAgent: string, through = openHouse({ deps: { clock } })) {
  const browser = openBrowser(through);
  browser.jar.set('understudy_session', await beginSession(auth, id, { userAgent, country: 'BR' }));
  const list = async () => {
    await through.settled();
    const { status, body } = await browser.readJson('/api/auth/sessions');
    return status === 200 ? (body as { sessions: Session[] }).sessions : status;
  };
  return { ...browser, list, settled: through.settled };
}

type Session = { id: string; user_agent: string; last_used_at: string; is_current: boolean };

test('a person sees where they are signed in, and which session this one is', async () => {
  const ada = await person('Ada');
  const phone = await browserOf(ada, 'Phone');
  clock.at += 1_000;
  const laptop = await browserOf(ada, 'Laptop');
  await browserOf(await person('Ben'), 'Other');
  expect(await phone.list()).toMatchObject([
    { user_agent: 'Laptop', country: 'BR', is_current: false },
    { user_agent: 'Phone', is_current: true, expires_at: expect.stringMatching(/Z$/) },
  ]);
  expect(await laptop.list()).toMatchObject([{ is_current: true }, { is_current: false }]);
  expect(JSON.stringify(await laptop.list())).not.toContain('hash');
});

test('a session that is ended elsewhere is over at once, and nobody ends the session of another', async () => {
  const ada = await person('Ada');
  const [phone, laptop] = [await browserOf(ada, 'Phone'), await browserOf(ada, 'Laptop')];
  const other = await browserOf(await person('Ben'), 'Other');
  const sessions = (await laptop.list()) as Session[];
  const id = sessions.find(({ user_agent }) => user_agent === 'Phone')?.id ?? '';
  const end = (from: typeof phone) => from.post(`/api/auth/sessions/${id}`, { method: 'DELETE' });
  expect((await end(other)).status).toBe(404);
  expect((await end(laptop)).status).toBe(204);
  expect(await phone.list()).toBe(401);
  expect(await laptop.list()).toHaveLength(1);
  expect((await end(laptop)).status).toBe(404);
});

test('who ends the session at hand loses its cookie, too', async () => {
  const phone = await browserOf(await person('Ada'), 'Phone');
  const [own] = (await phone.list()) as Session[];
  expect((await phone.post(`/api/auth/sessions/${own?.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(phone.jar.size).toBe(0);
});

test('signing out everywhere else leaves the session at hand, and tokens', async () => {
  const ada = await person('Ada');
  const [phone, laptop] = [await browserOf(ada, 'Phone'), await browserOf(ada, 'Laptop')];
  await browserOf(ada, 'Tablet');
  const ended = await laptop.post('/api/auth/sessions/end-others');
  expect(await ended.json()).toEqual({ ended: 2 });
  expect(await phone.list()).toBe(401);
  expect(await laptop.list()).toMatchObject([{ user_agent: 'Laptop' }]);
  const house = openHouse();
  expect((await house.call('/api/auth/me', { token: ada.token })).status).toBe(200);
  const byToken = await house.call('/api/auth/sessions/end-others', { method: 'POST', token: ada.token });
  expect(byToken.body).toEqual({ ended: 1 });
  expect(await laptop.list()).toBe(401);
});

test('another site cannot sign anybody out', async () => {
  const phone = await browserOf(await person('Ada'), 'Phone');
  const headers = { origin: 'https://evil.example' };
  expect((await phone.post('/api/auth/sessions/end-others', { headers })).status).toBe(403);
});

test('that a session was used is noted now and then, not by a write for each request', async () => {
  const ada = await person('Ada');
  const { database, statements } = watchDatabase(env.DB);
  const phone = await browserOf(ada, 'Phone', openHouse({ env: { DB: database }, deps: { clock } }));
  const [before] = (await phone.list()) as Session[];
  clock.at += 60_000;
  await phone.list();
  await phone.list();
  expect([...statements].filter((sql) => /^update/i.test(sql))).toEqual([]);
  clock.at += 5 * 60_000;
  await phone.list();
  const [after] = (await phone.list()) as Session[];
  expect(before?.last_used_at).toBe(new Date(clock.at - 6 * 60_000).toISOString());
  expect(after?.last_used_at).toBe(new Date(clock.at).toISOString());
});

test('a person changes their name, and others see it', async () => {
  const people = await team();
  const house = openHouse();
  const { token } = people.viewer;
  const renamed = await house.call('/api/auth/me', { method: 'PATCH', token, json: { name: ' Ada L. ' } });
  expect(renamed).toMatchObject({ status: 200, body: { user: { name: 'Ada L.' }, via: 'token' } });
  const members = await house.call(`/api/orgs/${people.organization_id}/members`, { token });
  expect(members.text).toContain('"Ada L."');
  const empty = await house.call('/api/auth/me', { method: 'PATCH', token, json: { name: ' ' } });
  expect(empty).toMatchObject({ status: 400, body: { errors: [{ pointer: '/name' }] } });
});

test('members show when they were last there, by session or by token, also when that is over', async () => {
  const people = await team();
  const { owner, editor, viewer, organization_id } = people;
  const house = openHouse({ deps: { clock } });
  const browser = await browserOf(editor, 'Phone');
  clock.at += 1_000;
  await browser.post('/api/auth/sessions/end-others');
  await browser.post('/api/auth/logout');
  await house.call('/api/auth/me', { token: viewer.token });
  await house.settled();
  const { body } = await house.call(`/api/orgs/${organization_id}/members`, { token: owner.token });
  const { members } = body as { members: { user_id: string; last_seen_at: string | null }[] };
  const seen = Object.fromEntries(members.map(({ user_id, last_seen_at }) => [user_id, last_seen_at]));
  expect(seen[editor.id]).toBe(new Date(clock.at - 1_000).toISOString());
  expect(seen[viewer.id]).toBe(new Date(clock.at).toISOString());
  expect(seen[people.admin.id]).toBeNull();
});
