import { expect, test } from 'vitest';
import type { HeaderList } from '../engine/answer';
import type { Exchange } from '../engine/exchange';
import { exchangeJson } from './exchange-json';
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
  caller: '10.0.0.1',
  world: 'main',
  seed: 'abc',
  why: { outcome: 'matched', endpoint: { id: 'e', name: 'A', method: 'GET', path: '/a' } },
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
  response_headers: [
    ['content-type', 'application/json'],
    ['x-understudy-seed', 'abc'],
  ],
  response_body: { text: '{"a":1}', size: 7, cut: false },
  duration_ms: 12,
  caller: '10.0.0.1',
  world: 'main',
  seed: 'abc',
  why: { outcome: 'matched', endpoint: { id: 'e', name: 'A', method: 'GET', path: '/a' } },
};

function read(changed: Partial<PendingExchange>): Exchange {
  return JSON.parse(exchangeJson({ ...pending, ...changed }, 'x-1'));
}

test('what is put together by hand is the whole exchange, and JSON', () => {
  expect(read({})).toEqual(expected);
});

test('a request for a group that there is not has neither id nor kind', () => {
  expect(read({ group: null })).toEqual({ ...expected, group_id: null, kind: null });
});

test('nothing that a client or a mock sends can break out of its place', () => {
  const said = read({
    groupSlug: HOSTILE,
    method: HOSTILE,
    url: HOSTILE,
    path: HOSTILE,
    caller: HOSTILE,
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
    caller: HOSTILE,
    request_headers: [[HOSTILE, HOSTILE]],
    response_headers: [
      [HOSTILE, HOSTILE],
      ['x-understudy-seed', 'abc'],
    ],
    response_body: { text: HOSTILE },
    why: { outcome: HOSTILE },
  });
  expect(Object.keys(said)).toEqual(Object.keys(expected));
});

test('headers that are frozen are written once, and yet never with another body', () => {
  const responseHeaders: HeaderList = [['content-type', 'text/plain']];
  Object.freeze(responseHeaders);
  const answers = ['one', 'one', 'two'].map((responseBody) => read({ responseHeaders, responseBody }));
  expect(answers.map(({ response_body }) => response_body.text)).toEqual(['one', 'one', 'two']);
});

test('the clock may have been set back meanwhile', () => {
  expect(read({ endedAt: 1_799_999_999_999 }).duration_ms).toBe(0);
});
