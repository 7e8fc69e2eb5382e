import { expect, test } from 'vitest';
import type { Exchange } from '../engine/exchange';
import { unpackExchanges } from '../engine/exchange-batch';
import { createBatchWriter } from './batch-writer';
import type { Digests } from './exchange-digests';
import { createGathering, type GatheredExchange } from './gathering';
import { rulesOfProject } from './log-rules';
import type { PendingExchange } from './pending-exchange';

const HOSTILE = `"},{"id":"x\\\u2028\u0000\ud800é`;

const pending: PendingExchange = {
  id: null,
  at: 1_800_000_000_000,
  endedAt: 1_800_000_000_012,
  source: 'client',
  projectId: 'p',
  group: { id: 'g-1', kind: 'http' },
  groupSlug: 'shop',
  method: 'GET',
  url: 'http://localhost:8787/m/demo/shop/a?b=1',
  path: '/a',
  requestHeaders: [
    ['host', 'localhost:8787'],
    ['authorization', 'Bearer secret'],
  ],
  requestBody: { read: null, announcedSize: 0 },
  status: 200,
  responseHeaders: [['content-type', 'application/json']],
  responseBody: '{"a":1}',
  address: '10.0.0.1',
  country: 'BR',
  queuedMs: 3,
  world: 'main',
  seed: 'abc',
  why: { outcome: 'matched', endpoint: { id: 'e', name: 'A', method: 'GET', path: '/a' } },
  rules: rulesOfProject({}),
};

const expected: Exchange = {
  id: 'x-1',
  at: 1_800_000_000_000,
  source: 'client',
  group_id: 'g-1',
  group_slug: 'shop',
  kind: 'http',
  method: 'GET',
  url: 'http://localhost:8787/m/demo/shop/a?b=1',
  path: '/a',
  request_headers: [
    ['host', 'localhost:8787'],
    ['authorization', '***'],
  ],
  request_body: { text: null, size: 0, cut: false },
  status: 200,
  response_headers: [['content-type', 'application/json']],
  response_body: { text: '{"a":1}', size: 7, cut: false },
  duration_ms: 12,
  queue_ms: 3,
  caller: { address: 'of 10.0.0.1', country: 'BR' },
  world: 'main',
  seed: 'abc',
  why: { outcome: 'matched', endpoint: { id: 'e', name: 'A', method: 'GET', path: '/a' } },
};

const ids = () => {
  let made = 0;
  return { next: () => `x-${++made}` };
};

const digests: Digests = {
  address: ({ address }) => address && `of ${address}`,
  body: () => undefined,
};

const openWriter = () =>
  createBatchWriter(ids(), digests, { project_id: pending.projectId, shard: 0, shards: 1 });

function gathered(...changes: Partial<PendingExchange>[]): GatheredExchange[] {
  const gathering = createGathering();
  for (const change of changes) gathering.add({ ...pending, ...change });
  return gathering.exchanges;
}

function written(...changes: Partial<PendingExchange>[]): Exchange[] {
  const writer = openWriter();
  for (const exchange of gathered(...changes)) expect(writer.add(exchange)).toBe(true);
  const batch = writer.finish(0);
  expect(batch.count).toBe(changes.length);
  return unpackExchanges(batch.exchanges);
}

test('an exchange comes out of a batch as it went in, secrets masked', () => {
  expect(written({})).toEqual([expected]);
});

test('a request for a group that there is not has neither id nor kind', () => {
  expect(written({ group: null })).toEqual([{ ...expected, group_id: null, kind: null }]);
});

test('exchanges that are alike are told once, each with its own id, time and seed', () => {
  const alike = written({}, { at: pending.at + 5, endedAt: pending.endedAt + 6, seed: 'def' });
  const second: Exchange = {
    ...expected,
    id: 'x-2',
    at: pending.at + 5,
    duration_ms: 13,
    seed: 'def',
  };
  expect(alike).toEqual([expected, second]);
  const size = (times: number) => {
    const writer = openWriter();
    for (const exchange of gathered(...new Array(times).fill({}))) writer.add(exchange);
    return writer.finish(0).exchanges.length;
  };
  expect(size(101) - size(1)).toBeLessThan(100 * 60);
});

const differences: [string, Partial<PendingExchange>][] = [
  ['url', { url: 'http://localhost:8787/m/demo/shop/a?b=2' }],
  ['path', { path: '/b', url: 'http://localhost:8787/m/demo/shop/b' }],
  ['method', { method: 'POST' }],
  ['status', { status: 201 }],
  ['group', { group: { id: 'g-2', kind: 'http' } }],
  ['source', { source: 'test' }],
  ['address', { address: '10.0.0.2' }],
  ['country', { country: null }],
  ['wait', { queuedMs: 4 }],
  ['rules', { rules: rulesOfProject({ log: { mask: { reveal: true } } }) }],
  ['world', { world: 'test-17' }],
  [
    'value of a request header',
    {
      requestHeaders: [
        ['host', 'elsewhere'],
        ['authorization', 'Bearer secret'],
      ],
    },
  ],
  ['number of request headers', { requestHeaders: [['host', 'localhost:8787']] }],
  ['request body', { requestBody: { read: new TextEncoder().encode('x'), announcedSize: 1 } }],
  ['response body', { responseBody: '{"a":2}' }],
  ['outcome', { why: { outcome: 'fault' } }],
  ['delay', { why: { ...pending.why, delay_ms: 7 } }],
  ['fault', { why: { ...pending.why, fault: 'latency' } }],
];

test.each(differences)('exchanges that differ in their %s are told apart', (_, change) => {
  const [first, second, third] = written({}, change, {});
  const [alone] = written(change);
  expect(first).toEqual(expected);
  expect(second).toEqual({ ...alone, id: 'x-2' });
  expect(third).toEqual({ ...expected, id: 'x-3' });
});

test('nothing that a client or a mock sends can break out of its place', () => {
  const [said] = written({
    groupSlug: HOSTILE,
    method: HOSTILE,
    url: HOSTILE,
    path: HOSTILE,
    country: HOSTILE,
    requestHeaders: [[HOSTILE, HOSTILE]],
    requestBody: { read: new TextEncoder().encode(HOSTILE), announcedSize: 3 },
    responseHeaders: [[HOSTILE, HOSTILE]],
    responseBody: HOSTILE,
    why: { outcome: HOSTILE },
  });
  expect(said).toMatchObject({
    group_slug: HOSTILE,
    method: HOSTILE,
    url: HOSTILE,
    path: HOSTILE,
    caller: { country: HOSTILE },
    request_headers: [[HOSTILE, HOSTILE]],
    response_headers: [[HOSTILE, HOSTILE]],
    response_body: { text: HOSTILE },
    why: { outcome: HOSTILE },
  });
  expect(Object.keys(said ?? {}).toSorted()).toEqual(Object.keys(expected).toSorted());
});

test('a secret that answers repeat is hidden in each of them', () => {
  const said = written(
    { responseBody: 'not Bearer secret' },
    { responseBody: 'nor the Bearer secret', responseHeaders: pending.responseHeaders },
    { responseHeaders: [['x-echo', 'Bearer secret']], responseBody: null },
  );
  expect(said.map(({ response_body }) => response_body.text)).toEqual(['not ***', 'nor the ***', null]);
  expect(said[2]?.response_headers).toEqual([['x-echo', '***']]);
});

test('a batch that is full refuses the next one whole, and takes at least one however large', () => {
  const large = (fill: string): Partial<PendingExchange> => ({
    responseBody: fill.repeat(60_000),
    responseHeaders: [],
  });
  const writer = openWriter();
  const taken = gathered(...Array.from('abcdefghijkl', large)).map((exchange) => writer.add(exchange));
  expect(taken.indexOf(false)).toBeGreaterThan(4);
  expect(writer.finish(0).exchanges.length).toBeLessThan(510_000);
  const [enormous] = gathered({ responseBody: '\u0000'.repeat(64 * 1024) });
  expect(enormous && openWriter().add(enormous)).toBe(true);
});

test('the clock may have been set back meanwhile', () => {
  expect(written({ endedAt: 1_799_999_999_999 })[0]?.duration_ms).toBe(0);
});

test('a batch fits into what SQLite takes, whatever its bodies are made of', () => {
  const euros = '€'.repeat(64 * 1024 - 1);
  // Of each of its characters JSON makes six.
  const hostile = '\u0001'.repeat(64 * 1024 - 1);
  const writer = openWriter();
  const long = ['1', '2', '3', '4', '5', '6', '7'].map((n) => ({ responseBody: n + euros }));
  const longest = {
    requestBody: { read: new TextEncoder().encode(hostile), announcedSize: 0 },
    responseBody: hostile,
  };
  for (const one of gathered(...long, longest)) writer.add(one);
  const { byteLength } = new TextEncoder().encode(writer.finish(0).exchanges);
  expect(byteLength).toBeGreaterThan(1_000_000);
  expect(byteLength).toBeLessThan(2_000_000);
});
