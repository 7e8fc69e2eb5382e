import { env, runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { openServiceMemory } from '../../ask-memory';
import type { GroupStateStub } from '../../group-memory';
import type { EventFilters } from '../documents';
import { conditionsOf } from './event-conditions';
import { type KeepWish, keepEvent, type NewEvent } from './keep-event';
import { webhooksMemory } from './webhooks-memory';

const EVENTS = 10_000;

const stub = env.GROUP_STATE.getByName('large main');
const inbox = openServiceMemory(
  webhooksMemory,
  // The runtime's own type of the stub says less of what it answers.
  () => stub as unknown as GroupStateStub,
  { group_id: 'large', world: 'main', seed: () => [] },
);

const NOW = 1_800_000_000_000;

function eventOf(index: number): NewEvent {
  return {
    id: `event-${index}`,
    client_id: `client-${index % 20}`,
    method: 'POST',
    path: '/',
    type: `type.${index % 30}`,
    provider: null,
    delivery_id: null,
    received_at: NOW + index * 1000,
    size: 2000,
    content_type: 'application/json',
    address: '127.0.0.1',
    user_agent: 'sender/1.0',
    country: null,
    verdict: 'valid',
    scheme: 'standard',
    step: null,
    detail: null,
    status: 200,
    is_text: 1,
    query: '',
    headers: '[["content-type","application/json"]]',
  };
}

const LIMITS = { events: EVENTS, bytes: 256 * 1024 * 1024, oldest: 0 };

function wishOf(index: number): KeepWish {
  const text = `${'lorem ipsum dolor sit amet '.repeat(75)} number=${index};`;
  return {
    event: eventOf(index),
    body: new TextEncoder().encode(text),
    pieces: [],
    searched: text,
    counted: { name: `d ${index}`, failing: { count: 0, status: 500 }, isCounted: true },
    limits: LIMITS,
  };
}

beforeAll(async () => {
  await inbox.keep(wishOf(0));
  await runInDurableObject(stub, (_, { storage }) =>
    storage.transactionSync(() => {
      for (let index = 1; index < EVENTS; index++)
        keepEvent({ sql: storage.sql, now: 0, wakeAt() {} }, wishOf(index));
    }),
  );
}, 60_000);

const none = { filters: {}, oldest: 0 };

test.each([
  ['the first page', { ...none, limit: 50, before: null }, 10_000],
  ['a word that all have', { ...none, filters: { text: 'IPSUM' }, limit: 50, before: null }, 10_000],
  ['a word that one has', { ...none, filters: { text: 'number=7;' }, limit: 50, before: null }, 1],
  ['a word that none has', { ...none, filters: { text: 'nowhere' }, limit: 50, before: null }, 0],
  ['a client', { ...none, filters: { client_id: 'client-3' }, limit: 50, before: null }, 500],
  [
    'a type of a client',
    { ...none, filters: { client_id: 'client-3', type: 'type.13' }, limit: 50, before: null },
    166,
  ],
] as const)('of ten thousand events is found soon: %s', async (_, wish, total) => {
  const begun = performance.now();
  const found = await inbox.list(wish);
  expect(found.total).toBe(total);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('ten thousand events are counted soon, and one more pushes out the first', async () => {
  const begun = performance.now();
  expect(await inbox.count({ oldest: 0, bucket: 60_000 })).toMatchObject({ total: EVENTS });
  expect(performance.now() - begun).toBeLessThan(2000);
  await inbox.keep(wishOf(EVENTS));
  expect(await inbox.list({ ...none, limit: 1, before: 3 })).toMatchObject({
    total: EVENTS,
    rows: [{ id: 'event-1' }],
  });
  expect(await inbox.read({ id: 'event-0', oldest: 0 })).toBeNull();
});

test('a part of ten thousand events is deleted soon, and the rest stays', async () => {
  const begun = performance.now();
  expect(await inbox.clear({ ...none, filters: { type: 'type.13' } })).toBe(333);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(await inbox.list({ ...none, limit: 1, before: null })).toMatchObject({ total: EVENTS - 333 });
});

test('a rehearsal answers as ever, and leaves nothing', async () => {
  const place = { group_id: 'rehearsed', world: 'main', seed: () => [] };
  const open = () => env.GROUP_STATE.getByName('rehearsed main') as unknown as GroupStateStub;
  const rehearsed = openServiceMemory(webhooksMemory, open, { ...place, isRehearsal: true });
  expect(await rehearsed.keep(wishOf(0))).toMatchObject({ attempt: 1, status: 200 });
  expect(await rehearsed.keep(wishOf(0))).toMatchObject({ attempt: 1, status: 200 });
  const real = openServiceMemory(webhooksMemory, open, place);
  expect(await real.list({ ...none, limit: 1, before: null })).toEqual({ rows: [], next: null, total: 0 });
});

test('what is filtered by and counted is read in the one index, and not in the events', async () => {
  const filters: EventFilters = {
    client_id: 'client-1',
    type: 'type.1',
    verdict: 'valid',
    provider: 'github',
    address: '127.0.0.1',
    user_agent: 'sender/1.0',
  };
  const plans = await runInDurableObject(stub, (_object, { storage: { sql } }) =>
    Object.entries(filters).map(([name, value]) => {
      const { where, values } = conditionsOf({ filters: { [name]: value }, oldest: 0 });
      const query = `EXPLAIN QUERY PLAN SELECT count(*) FROM webhooks_events e WHERE ${where}`;
      return sql.exec<{ detail: string }>(query, ...values).one().detail;
    }),
  );
  for (const plan of plans) expect(plan).toContain('COVERING INDEX webhooks_events_seen');
});

test('an event is written into two indexes: by its id, and what is filtered by', async () => {
  const indexes = await runInDurableObject(stub, (_object, { storage: { sql } }) =>
    sql
      .exec("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'webhooks_events'")
      .toArray(),
  );
  expect(indexes).toHaveLength(2);
});
