import { beforeAll, describe, expect, test } from 'vitest';
import { type InboxDesk, openInboxDesk } from '../../testing/inbox-desk';
import { place } from '../../testing/places';
import type { EventsAnswer, WebhookStats } from './documents';

const TOKEN = 'reading-token-1';

describe('who may read', () => {
  let desk: InboxDesk;
  let id: string;
  beforeAll(async () => {
    desk = await openInboxDesk({ reading: { open: false, token: TOKEN } });
    id = ((await desk.send('/webhooks/shop', { method: 'POST', body: '{}' })).body as { id: string }).id;
  });
  const pages = () =>
    [
      ['GET', '/webhooks/events'],
      ['GET', `/webhooks/events/${id}`],
      ['DELETE', `/webhooks/events/${id}`],
      ['DELETE', '/webhooks/events'],
      ['GET', '/webhooks/stats'],
      ['POST', `/webhooks/replay/${id}`],
      ['GET', `/webhooks/replay/${id}`],
    ] as const;

  test('is who has the token; a stranger is told how to get in', async () => {
    for (const [method, path] of pages()) {
      const refused = await desk.send(path, { method });
      expect(refused).toMatchObject({ status: 401, body: { code: 'webhooks.token_missing' } });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="webhooks"');
      expect(refused.text).toContain('?token=');
      const wrong = await desk.send(path, { method, headers: { authorization: `Bearer ${TOKEN}x` } });
      expect(wrong).toMatchObject({ status: 401, body: { code: 'webhooks.token_wrong' } });
    }
  });

  test('brings the token in a header or in the query', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect(
        (await desk.send('/webhooks/events', { headers: { authorization: `${scheme} ${TOKEN}` } })).status,
      ).toBe(200);
    expect((await desk.send(`/webhooks/events?token=${TOKEN}&client_id=shop`)).body).toMatchObject({
      total: 1,
    });
    const basic = { authorization: `Basic ${btoa(`x:${TOKEN}`)}` };
    expect((await desk.send('/webhooks/events', { headers: basic })).status).toBe(401);
  });

  test('is nobody else: a login of the dashboard opens nothing there', async () => {
    const { token } = desk.at.team.owner;
    expect(
      (await desk.send('/webhooks/events', { headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(401);
  });

  test('is everyone where the inbox is open', async () => {
    await desk.configure({ reading: { open: true } });
    expect((await desk.send('/webhooks/events')).status).toBe(200);
    await desk.configure({ reading: { open: false } });
    expect((await desk.send('/webhooks/events')).status).toBe(401);
  });

  test('gets a token with the group, which stays until another is set', async () => {
    const tokenOf = (answer: { body: unknown }) =>
      (answer.body as { group: { config: { reading: { token: string } } } }).group.config.reading.token;
    const fresh = await openInboxDesk({ reading: {} });
    const first = tokenOf(
      await fresh.house.call(`/api/groups/${fresh.groupId}`, { token: fresh.at.team.viewer.token }),
    );
    expect(first).toMatch(/^whr_[\w-]{32}$/);
    expect((await fresh.send(`/webhooks/events?token=${first}`)).status).toBe(200);
    const { token } = fresh.at.team.editor;
    for (const config of [{}, { policy: 'refuse' }, { reading: { token: null } }]) {
      const json = { name: 'Hooks', slug: 'hooks', description: '', config, chaos: {} };
      const saved = await fresh.house.call(`/api/groups/${fresh.groupId}`, { method: 'PUT', token, json });
      expect(tokenOf(saved)).toBe(first);
    }
    await fresh.configure({ reading: { token: 'another-one' } });
    expect((await fresh.send('/webhooks/events?token=another-one')).status).toBe(200);
    expect((await fresh.send(`/webhooks/events?token=${first}`)).status).toBe(401);
  });
});

describe('a list', () => {
  let desk: InboxDesk;
  beforeAll(async () => {
    desk = await openInboxDesk({ event_type: { header: 'x-type' } });
    for (let index = 0; index < 25; index++)
      await desk.send(`/webhooks/${index % 2 === 0 ? 'even' : 'odd'}/at/${index}`, {
        method: 'POST',
        body: `{"number": ${index}, "city": "${index === 7 ? 'Sevilla 50% _' : 'Recife'}"}`,
        headers: { 'x-type': `type.${index % 3}`, 'user-agent': `agent/${index % 5}` },
      });
  });
  const list = async (query: string) => {
    const { status, body, text } = await desk.send(`/webhooks/events?${query}`);
    if (status !== 200) throw new Error(text);
    return body as EventsAnswer;
  };
  const numbers = ({ events }: EventsAnswer) => events.map(({ path }) => Number(path.split('/').at(-1)));

  test('goes from the newest to the oldest, page by page, while more arrives', async () => {
    const first = await list('limit=10');
    expect(numbers(first)).toEqual([24, 23, 22, 21, 20, 19, 18, 17, 16, 15]);
    expect(first.total).toBe(25);
    await desk.send('/webhooks/late/at/99', { method: 'POST', body: '1', headers: { 'x-type': 'late' } });
    const second = await list(`limit=10&cursor=${first.next_cursor}`);
    expect(numbers(second)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
    const third = await list(`limit=10&cursor=${second.next_cursor}`);
    expect([numbers(third), third.next_cursor]).toEqual([[4, 3, 2, 1, 0], null]);
    await desk.send('/webhooks/events?client_id=late', { method: 'DELETE' });
  });

  test.each([
    ['client_id=odd', 12],
    ['type=type.1', 8],
    ['client_id=odd&type=type.1', 4],
    ['user_agent=agent/2', 5],
    ['address=127.0.0.1', 25],
    ['address=10.0.0.1', 0],
    ['verdict=unchecked', 25],
    ['verdict=valid', 0],
    ['provider=github', 0],
    ['text=SEVILLA', 1],
    ['text=50%25%20_', 1],
    ['text=%25', 1],
    ['text=%2Fat%2F1', 11],
    ['text=agent%2F3', 5],
    ['text=TYPE.2', 8],
    ['text=recife&client_id=odd&limit=1', 11],
  ])('shows what a filter finds: %s', async (query, total) => {
    expect(await list(query)).toMatchObject({ total });
  });

  test('may be of a time', async () => {
    const { events } = await list('limit=3');
    const [newest] = events;
    const at = encodeURIComponent(newest?.received_at ?? '');
    expect((await list(`since=${at}`)).events[0]?.id).toBe(newest?.id);
    expect((await list(`until=${at}`)).events.some(({ id }) => id === newest?.id)).toBe(false);
    expect((await list('since=2999-01-01T00:00:00Z')).total).toBe(0);
    expect((await list('until=2999-01-01T00:00:00%2B02:00')).total).toBe(25);
  });

  test.each(['2999-01-01', '2999-01-01T00:00', '2999-01-01 00:00:00.5', '2999-01-01T00:00:00+02:00'])(
    'may be of a time as people write it: %s',
    async (time) => {
      expect((await list(`until=${time.replace(/ /g, '%20')}`)).total).toBe(25);
      expect((await list(`since=${time.replace(/ /g, '%20')}`)).total).toBe(0);
    },
  );

  test.each(['yesterday', '1700000000', '2030-13-01', '2030-01-01T25:00:00Z', ''])(
    'says how a time is written to who writes it as "%s"',
    async (time) => {
      const { status, text } = await desk.send(`/webhooks/events?since=${time}`);
      expect(status).toBe(400);
      expect(text).toContain('2030-01-31T12:00:00Z');
    },
  );

  test.each(['limit=0', 'limit=201', 'verdict=good', 'since=yesterday', 'cursor=!', 'text='])(
    'is refused for what cannot be read: %s',
    async (query) => {
      expect(await desk.send(`/webhooks/events?${query}`)).toMatchObject({ status: 400 });
    },
  );

  test('is the same for the team as for who reads it at the mock', async () => {
    const [own, admin] = await Promise.all([
      desk.send('/webhooks/events?client_id=odd&limit=4'),
      desk.admin('/events?client_id=odd&limit=4'),
    ]);
    expect(admin.body).toEqual(own.body);
    const id = (own.body as EventsAnswer).events[0]?.id;
    const [one, same] = await Promise.all([desk.send(`/webhooks/events/${id}`), desk.admin(`/events/${id}`)]);
    expect(same.body).toEqual({ event: one.body });
    const [counted, alike] = await Promise.all([
      desk.send('/webhooks/stats?bucket=day'),
      desk.admin('/stats?bucket=day'),
    ]);
    expect(alike.body).toEqual(counted.body);
  });

  test('counts by client, type, verdict, caller and time', async () => {
    const { body } = await desk.send('/webhooks/stats?bucket=minute');
    const stats = body as WebhookStats;
    expect(stats).toMatchObject({
      total: 25,
      by_client: [
        { client_id: 'even', count: 13, invalid: 0 },
        { client_id: 'odd', count: 12, invalid: 0 },
      ],
      by_type: [
        { type: 'type.0', count: 9 },
        { type: 'type.1', count: 8 },
        { type: 'type.2', count: 8 },
      ],
      by_verdict: { valid: 0, invalid: 0, stale: 0, absent: 0, unchecked: 25 },
    });
    expect(stats.by_caller).toHaveLength(10);
    expect(stats.over_time.reduce((sum, { count }) => sum + count, 0)).toBe(25);
    expect(stats.over_time.every(({ at }) => at.endsWith(':00.000Z'))).toBe(true);
    expect(stats.size_bytes).toBeGreaterThan(25 * 20);
    expect(await desk.house.call(`${desk.base}/stats`)).toMatchObject({
      body: { service: { events: 25, clients: 2, invalid: 0, last_received_at: expect.any(String) } },
    });
  });
});

describe('what is deleted', () => {
  test('is one event, what a filter finds, or all', async () => {
    const desk = await openInboxDesk();
    for (const client of ['a', 'a', 'b', 'b', 'c'])
      await desk.send(`/webhooks/${client}`, { method: 'POST', body: 'x'.repeat(3_000_000) });
    const [newest] = await desk.events();
    const path = `/webhooks/events/${newest?.id}`;
    expect((await desk.send(path, { method: 'DELETE' })).status).toBe(204);
    expect((await desk.send(path, { method: 'DELETE' })).status).toBe(404);
    expect(await desk.send(path)).toMatchObject({ status: 404, body: { code: 'webhooks.unknown_event' } });
    expect((await desk.admin('/events?client_id=a&text=xxx', { method: 'DELETE' })).body).toEqual({
      deleted: 2,
    });
    expect((await desk.events()).map(({ client_id }) => client_id)).toEqual(['b', 'b']);
    expect((await desk.send('/webhooks/events', { method: 'DELETE' })).body).toEqual({ deleted: 2 });
    expect(await desk.events()).toEqual([]);
  });

  test('is nothing when the filter is misspelt', async () => {
    const desk = await openInboxDesk();
    await desk.send('/webhooks/a', { method: 'POST', body: '1' });
    for (const call of [
      desk.send('/webhooks/events?client=a', { method: 'DELETE' }),
      desk.admin('/events?client=a', { method: 'DELETE' }),
    ])
      expect(await call).toMatchObject({ status: 400 });
    expect(await desk.events()).toHaveLength(1);
  });
});

test('another team sees nothing of it', async () => {
  const desk = await openInboxDesk();
  await desk.send('/webhooks/a', { method: 'POST', body: '1' });
  const { team } = await place(desk.house);
  for (const path of ['/events', '/stats'])
    expect((await desk.admin(path, { token: team.owner.token })).status).toBe(404);
  const other = await openInboxDesk({}, desk.house);
  expect(await other.events()).toEqual([]);
});
