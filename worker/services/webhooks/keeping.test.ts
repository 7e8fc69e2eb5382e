import { describe, expect, test } from 'vitest';
import { openInboxDesk } from '../../testing/inbox-desk';
import { DEMO_INBOX } from './demo-inbox';
import type { WebhookStats } from './documents';

const DAY = 86_400_000;
const post = (body: string) => ({ method: 'POST', body });

describe('an inbox that is full lets go of the oldest', () => {
  test('by number', async () => {
    const desk = await openInboxDesk({ keep: { events: 3 } });
    for (const name of ['a', 'b', 'c', 'd', 'e']) await desk.send(`/webhooks/${name}`, post('x'));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['e', 'd', 'c']);
    await desk.configure({ keep: { events: 1 } });
    await desk.send('/webhooks/f', post('x'));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['f']);
  });

  test('by size, but never of the newest', async () => {
    const desk = await openInboxDesk({ keep: { bytes: 1024 * 1024 } });
    for (const name of ['a', 'b', 'c']) await desk.send(`/webhooks/${name}`, post('x'.repeat(400_000)));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['c', 'b']);
    await desk.send('/webhooks/huge', post('x'.repeat(3_000_000)));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['huge']);
    expect((await desk.newest()).body).toHaveLength(3_000_000);
    await desk.send('/webhooks/small', post('x'));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['small']);
  });

  test('by age, which is told by the clock of the project', async () => {
    const desk = await openInboxDesk({ keep: { days: 7 } });
    const clock = (json: object) =>
      desk.house.call(`/api/projects/${desk.at.project_id}/clock`, {
        method: 'PUT',
        token: desk.at.team.editor.token,
        json,
      });
    const names = async () => (await desk.events()).map(({ client_id }) => client_id);
    await desk.send('/webhooks/now', post('x'));
    await clock({ mode: 'shifted', shift_ms: 6 * DAY });
    await desk.send('/webhooks/later', post('x'));
    expect(await names()).toEqual(['later', 'now']);
    await clock({ mode: 'shifted', shift_ms: 8 * DAY });
    expect(await names()).toEqual(['later']);
    expect((await desk.send('/webhooks/stats')).body).toMatchObject({
      total: 1,
    } satisfies Partial<WebhookStats>);
    await clock({ mode: 'shifted', shift_ms: -30 * DAY });
    await desk.send('/webhooks/long-ago', post('x'));
    expect(await names()).toEqual(['long-ago', 'later', 'now']);
    await clock({ mode: 'shifted', shift_ms: 8 * DAY });
    await desk.send('/webhooks/again', post('x'));
    await clock({ mode: 'real' });
    expect(await names()).toEqual(['again', 'later']);
  });
});

describe('worlds', () => {
  test('do not see what another one received', async () => {
    const desk = await openInboxDesk({ fail_first: { count: 1 } });
    const inWorld = (world: string) => ({ headers: { 'x-understudy-world': world } });
    await desk.send('/webhooks/a', post('x'));
    expect((await desk.send('/webhooks/a', { ...post('x'), ...inWorld('w-1') })).status).toBe(500);
    expect((await desk.send('/webhooks/a', { ...post('x'), ...inWorld('w-1') })).status).toBe(200);
    expect((await desk.send('/webhooks/events', inWorld('w-1'))).body).toMatchObject({
      total: 2,
      events: [{ world: 'w-1' }, { world: 'w-1' }],
    });
    expect((await desk.send('/webhooks/events?__world=w-2')).body).toMatchObject({ total: 0 });
    expect((await desk.send('/webhooks/events')).body).toMatchObject({ total: 1 });
    expect((await desk.admin('/events?world=w-1')).body).toMatchObject({ total: 2 });
    expect((await desk.admin('/events?world=w%201')).status).toBe(400);
  });

  test('begin anew when they are reset, and go on as another one when they are forked', async () => {
    const desk = await openInboxDesk({ keep: { events: 3 } });
    const { token } = desk.at.team.editor;
    const worlds = (path: string, json?: object) =>
      desk.house.call(`/api/groups/${desk.groupId}/worlds${path}`, { method: 'POST', token, json });
    for (const name of ['a', 'b', 'c']) await desk.send(`/webhooks/${name}`, post(name));
    expect((await worlds('', { name: 'copy', from: 'main' })).status).toBe(201);
    expect((await worlds('/main/reset')).status).toBeLessThan(300);
    expect(await desk.events()).toEqual([]);
    await desk.send('/webhooks/d', post('d'));
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['d']);
    const copy = { headers: { 'x-understudy-world': 'copy' } };
    await desk.send('/webhooks/e', { ...post('e'), ...copy });
    const listed = await desk.send('/webhooks/events', copy);
    expect(
      (listed.body as { events: { client_id: string }[] }).events.map(({ client_id }) => client_id),
    ).toEqual(['e', 'c', 'b']);
  });
});

describe('the demo', () => {
  test('has events of several senders, judged as if they had come by', async () => {
    const desk = await openInboxDesk(DEMO_INBOX);
    const events = await desk.events();
    expect(events).toHaveLength(13);
    expect(new Set(events.map(({ provider }) => provider))).toEqual(
      new Set(['github', 'stripe', 'shopify', 'standard', null]),
    );
    const { body } = await desk.send('/webhooks/stats');
    expect((body as WebhookStats).by_verdict).toEqual({
      valid: 9,
      invalid: 1,
      stale: 1,
      absent: 1,
      unchecked: 1,
    });
    expect(events.every(({ type }) => type !== null)).toBe(true);
    const times = events.map(({ received_at }) => received_at);
    expect(times).toEqual(times.toSorted().reverse());
    expect(Date.now() - Date.parse(times[0] ?? '')).toBeLessThan(10 * 60_000);
  });

  test('begins a new world with the same events, and each group that asks for them', async () => {
    const desk = await openInboxDesk({
      samples: true,
      signature: { scheme: 'standard', secrets: ['no base64!'] },
    });
    const inWorld = { headers: { 'x-understudy-world': 'w-1' } };
    await desk.send('/webhooks/a', { ...post('x'), ...inWorld });
    expect((await desk.send('/webhooks/events', inWorld)).body).toMatchObject({ total: 14 });
  });
});
