import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange';
import { sampleExchange } from '../sample-exchange';
import { compileFilter } from './compile-filter';

const now = Date.UTC(2026, 10, 21, 10, 2);

function isFound(text: string, parts: Partial<Exchange> = {}): boolean {
  const filter = compileFilter(text, { now });
  if (!filter.ok) throw new Error(`${text}: ${filter.findings[0]?.message}`);
  return filter.value.matches(sampleExchange(parts));
}

const isUnmatched = { why: { outcome: 'unmatched' } };
const isCutOff = { why: { outcome: 'matched', fault: 'simulate_delay, truncated 9 of 21 bytes' } };
const isNearly = {
  why: {
    outcome: 'unmatched',
    near_misses: [
      { endpoint: { id: 'endpoint-9', name: 'List orders', method: 'GET', path: '/orders/:id' }, checks: [] },
    ],
  },
};
const isFaulted = { why: { outcome: 'matched', fault: 'latency', delay_ms: 90, rule: 'Heavy' } };

describe('an exchange is found by', () => {
  test.each<[string, Partial<Exchange>?]>([
    [''],
    ['method:POST'],
    ['method:get,post'],
    ['METHOD:post'],
    ['status:201'],
    ['status:2xx'],
    ['status:404,2XX'],
    ['status:>=201'],
    ['status:200..201'],
    ['status:..201'],
    ['status:201..'],
    ['-status:4xx'],
    ['group:shop'],
    ['group:group-1'],
    ['group:sh*'],
    ['kind:http'],
    ['endpoint:"create order"'],
    ['endpoint:endpoint-1'],
    ['endpoint:/orders'],
    ['world:main'],
    ['seed:s-1'],
    ['country:de'],
    ['caller:9f3a'],
    ['id:00000000-0000-4000-8000-000000000001'],
    ['source:client,test'],
    ['outcome:matched'],
    ['-fault:*'],
    ['fault:latency,hang', isFaulted],
    ['fault:truncated', isCutOff],
    ['fault:simulate_delay', isCutOff],
    ['fault:"simulate_delay, truncated 9 of 21 bytes"', isCutOff],
    ['near:endpoint-9', isNearly],
    ['near:"list orders"', isNearly],
    ['near:/orders/:id', isNearly],
    ['-near:endpoint-1', isNearly],
    ['-near:endpoint-9'],
    ['rule:Heavy', isFaulted],
    ['delay:90', isFaulted],
    ['is:faulted', isFaulted],
    ['is:matched'],
    ['is:unmatched', isUnmatched],
    ['-is:matched', isUnmatched],
    ['is:error', { status: 503 }],
    ['is:failed', { why: { outcome: 'contract_failed' } }],
    ['is:slow', { duration_ms: 1000 }],
    ['is:test', { source: 'test' }],
    ['is:replay,cut', { source: 'replay' }],
    ['is:cut', { response_body: { text: 'x', size: 900, cut: true } }],
    ['duration:>100'],
    ['duration:0.1s..1m'],
    ['queue:10ms'],
    ['size:24'],
    ['request.size:<1kb'],
    ['size:>1kb', { response_body: { text: null, size: 1025, cut: false } }],
    ['after:2026-11-21T10:00:00Z'],
    ['after:-2m'],
    ['before:-119s'],
    ['before:"2026-11-21T10:00:01Z"'],
    ['path:/orders'],
    ['path:/orders/**'],
    ['path:/*'],
    ['path:**'],
    ['path:**/orders'],
    ['path:/a/**/d', { path: '/a/b/b/d/c/d' }],
    ['path:/a/*/c', { path: '/a/b/c' }],
    ['path:/files/**/*.png', { path: '/files/x/y/z.png' }],
    ['path:/orders/:id', { path: '/orders/7' }],
    ['path:/orders/{id}/items', { path: '/orders/7/items' }],
    ['path:/caf%C3%A9', { path: '/café' }],
    ['path:"/a b"', { path: '/a%20b' }],
    ['path:"/a*"', { path: '/a*' }],
    ['path~^/ord'],
    ['url:/orders?page=2&tag=a%20b'],
    ['url:*page=2*'],
    ['url:http://localhost:8787/m/demo/*'],
    ['url~page=\\d'],
    ['url~^/orders\\?page'],
    ['url~^http://localhost'],
    ['header:x-key'],
    ['header:x-none,X-Key'],
    ['header:x-key=abc'],
    ['header:x-key=1,abc'],
    ['header:x-key=a*'],
    ['header:x-key~^a.c$'],
    ['request.header:x-key'],
    ['response.header:x-understudy-seed'],
    ['-response.header:x-key'],
    ['header:content-length>1000', { response_headers: [['content-length', '1001']] }],
    ['query:page'],
    ['query:page=2'],
    ['query:page<3'],
    ['query:tag="a b"'],
    ['query:tag~^a'],
    ['json:$.order.id=7'],
    ['json:order.id=7'],
    ['json:$.order.id=1,7'],
    ['json:$.order.id=7*'],
    ['json:$.total>=12.5'],
    ['json:$.order.note~^Deliver'],
    ['json:$.order.note="Deliver late"'],
    ['json:$.order.tags'],
    ['json:$.order.tags[*]=y'],
    ['json:$.order.tags="[\\"x\\",\\"y\\"]"'],
    ['json:$.order.tags.length()=2'],
    ['json:"$.order[?(@ == \'Deliver late\')]"'],
    ['response.json:$.state="Out of Stock"'],
    ['request.json:$.total=12.5'],
    ['json:$.n=100', { request_body: { text: '{"n":1e2}', size: 9, cut: false } }],
    ['json:$.n="a/b"', { request_body: { text: '{"n":"a\\/b"}', size: 12, cut: false } }],
    ['json:$.name=x', { request_body: { text: '{"\\u006eame":"x"}', size: 17, cut: false } }],
    ['json:$.n=-1', { request_body: { text: '{"n" : -1.0 }', size: 13, cut: false } }],
    ['json:$=true', { request_body: { text: 'true', size: 4, cut: false } }],
    ['json:$.n=null', { request_body: { text: '{"n":null}', size: 10, cut: false } }],
    ['body:"out of stock"'],
    ['body:deliver,nothing'],
    ['request.body:late'],
    ['-request.body:stock'],
    ['response.body:STOCK'],
    ['body~"Out\\s+of"'],
    ['stock'],
    ['"out of stock"'],
    ['deliver out'],
    ['nothing,stock'],
    ['http://localhost'],
    ['x-key'],
    ['ABC'],
    ['-nothing'],
    ['- {', { response_body: { text: 'a - b', size: 5, cut: false } }],
    ['method:POST status:2xx -path:/health/** group:shop stock'],
  ])('%s', (text, parts) => {
    expect(isFound(text, parts)).toBe(true);
  });
});

describe('an exchange is not found by', () => {
  test.each<[string, Partial<Exchange>?]>([
    ['method:GET'],
    ['-method:POST'],
    ['method:POST status:404'],
    ['status:1xx'],
    ['status:>201'],
    ['status:<201'],
    ['status:202..'],
    ['is:unmatched'],
    ['is:faulted'],
    ['is:matched', isUnmatched],
    ['fault:*'],
    ['world:Main'],
    ['endpoint:create'],
    ['endpoint:"create*"'],
    ['duration:>120'],
    ['after:2026-11-21T10:00:01Z'],
    ['before:2026-11-21T10:00:00Z'],
    ['path:/order'],
    ['path:/Orders'],
    ['path:/orders/'],
    ['path:/orders/*'],
    ['path:/*', { path: '/a/b' }],
    ['path:/orders/:id', { path: '/orders/' }],
    ['path:/a/**/d', { path: '/a/b/c' }],
    ['path:"/*"'],
    ['url:/orders'],
    ['header:x-key=ABC'],
    ['header:x-key=abc*d'],
    ['header:x-key="a*"'],
    ['header:x-key='],
    ['header:__proto__'],
    ['header:x-key>1'],
    ['query:page=20'],
    ['query:constructor'],
    ['json:$.order.id=70'],
    ['json:$.order.id="7*"'],
    ['json:$.order.tags=[]'],
    ['json:$.__proto__'],
    ['json:$.order', { request_body: { text: '{"order":', size: 900, cut: true } }],
    ['json:$.id=7', { request_body: { text: '{"x":{"id":7}}', size: 14, cut: false } }],
    ['body:.*'],
    ['body:e1'],
    [
      'body:AQID',
      { request_body: { text: 'AQID', encoding: 'base64', size: 3, cut: false }, response_headers: [] },
    ],
    ['"stock out"'],
    ['-stock'],
  ])('%s', (text, parts) => {
    expect(isFound(text, parts)).toBe(false);
  });
});

test('a name with two parts must begin and end within what it is compared with', () => {
  expect(isFound('world:ab*ba', { world: 'aba' })).toBe(false);
  expect(isFound('world:ab*ba', { world: 'abba' })).toBe(true);
  expect(isFound('world:a*b*c*d', { world: 'a-c-b-d' })).toBe(false);
  expect(isFound('world:a*b*c*d', { world: 'a-b-b-c-d' })).toBe(true);
});

test('each term tells what it expected and what there was', () => {
  const filter = compileFilter('path:/order -status:2xx header:x-none is:slow out', { now });
  expect(filter.ok && filter.value.terms.map(({ field }) => field)).toEqual([
    'path',
    'status',
    'header',
    'is',
    'text',
  ]);
  expect(filter.ok && filter.value.checks(sampleExchange())).toEqual([
    { term: 'path:/order', ok: false, expected: '/order', actual: '/orders' },
    { term: '-status:2xx', ok: false, expected: 'not 2xx', actual: '201' },
    { term: 'header:x-none', ok: false, expected: 'x-none present', actual: 'absent' },
    { term: 'is:slow', ok: false, expected: 'slow', actual: 'matched' },
    { term: 'out', ok: true, expected: 'out', actual: "in the answer's body" },
  ]);
  expect(filter.ok && filter.value.countHeld(sampleExchange())).toBe(1);
});
