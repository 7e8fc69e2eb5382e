import { expect, test } from 'vitest';
import type { Exchange } from '../exchange';
import { lokiLabels } from './loki-entry';
import { otlpLogRecord } from './otlp-log-record';
import { otlpSpan } from './otlp-span';
import { payload, payloadEntry } from './payload-format';

const NO_BODY = { text: null, size: 0, cut: false };

function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    id: '4bf92f35-77b3-4da6-a3ce-929d0e0e4736',
    at: 1_763_000_000_123,
    source: 'client',
    group_id: 'group-1',
    group_slug: 'shop',
    kind: 'http',
    method: 'GET',
    url: 'https://demo.example.test:8443/shop/users/7?expand=orders',
    path: '/users/7',
    request_headers: [['user-agent', 'curl/8.5.0']],
    request_body: NO_BODY,
    status: 200,
    response_headers: [],
    response_body: { text: '{}', size: 2, cut: false },
    duration_ms: 12,
    queue_ms: 1,
    caller: { address: 'a1b2', country: null },
    world: 'main',
    seed: 's',
    why: { outcome: 'matched', endpoint: { id: 'e', name: 'Get a user', method: 'GET', path: '/users/:id' } },
    ...change,
  };
}

const attributesOf = (change: Partial<Exchange>) =>
  Object.fromEntries(
    otlpSpan(exchange(change)).attributes.map(({ key, value }) => [key, Object.values(value)[0]]),
  );

test('a span says what HTTP says of a server, in the words of the conventions', () => {
  expect(otlpSpan(exchange())).toMatchObject({
    name: 'GET /users/:id',
    kind: 2,
    startTimeUnixNano: '1763000000123000000',
    endTimeUnixNano: '1763000000135000000',
  });
  expect(attributesOf({})).toMatchObject({
    'http.request.method': 'GET',
    'http.response.status_code': '200',
    'http.route': '/users/:id',
    'url.full': 'https://demo.example.test:8443/shop/users/7?expand=orders',
    'url.path': '/users/7',
    'url.query': 'expand=orders',
    'url.scheme': 'https',
    'server.address': 'demo.example.test',
    'server.port': '8443',
    'user_agent.original': 'curl/8.5.0',
    'understudy.group': 'shop',
    'understudy.endpoint': 'Get a user',
  });
});

test('where the caller is stays in the house, even as a hash', () => {
  for (const signal of ['streams', 'traces', 'logs'] as const) {
    expect(payloadEntry(signal, exchange(), 'demo').json).not.toMatch(/a1b2|client\.address/);
  }
});

test('a span fails with a status of 5xx or when its answer never came whole, not with one of 4xx', () => {
  const failures = [
    { status: 200, why: { outcome: 'matched' } },
    { status: 404, why: { outcome: 'unmatched' } },
    { status: 503, why: { outcome: 'matched' } },
    { status: 200, why: { outcome: 'matched', fault: 'hang 10000 ms' } },
    { status: 200, why: { outcome: 'matched', fault: 'truncated 3 of 90 bytes' } },
    { status: 200, why: { outcome: 'matched', fault: 'latency 300 ms' } },
  ].map((change) => {
    const { status, events } = otlpSpan(exchange(change));
    const attributes = attributesOf(change);
    return [
      status?.code,
      attributes['error.type'],
      attributes['http.response.status_code'],
      events?.[0]?.attributes[0]?.value,
    ];
  });
  expect(failures).toEqual([
    [undefined, undefined, '200', undefined],
    [undefined, undefined, '404', undefined],
    [2, '503', '503', undefined],
    [2, 'hang', undefined, { stringValue: 'hang 10000 ms' }],
    [2, 'truncated', '200', { stringValue: 'truncated 3 of 90 bytes' }],
    [undefined, undefined, '200', { stringValue: 'latency 300 ms' }],
  ]);
});

test('a method that nobody knows makes no name of its own', () => {
  const odd = { method: 'BREW', why: { outcome: 'unmatched' } };
  expect(otlpSpan(exchange(odd)).name).toBe('HTTP');
  expect(attributesOf(odd)).toMatchObject({
    'http.request.method': '_OTHER',
    'http.request.method_original': 'BREW',
  });
});

test('a log record is as severe as its answer', () => {
  const severities = [200, 302, 404, 500].map((status) => otlpLogRecord(exchange({ status })).severityNumber);
  expect(severities).toEqual([9, 9, 13, 17]);
  expect(otlpLogRecord(exchange({})).body.stringValue).toBe('GET /users/7 200 in 12 ms');
  const hung = { why: { outcome: 'matched', fault: 'hang 10 ms' } };
  expect(otlpLogRecord(exchange(hung)).body.stringValue).toBe('GET /users/7 no answer (hang) in 12 ms');
});

test('a stream has labels of few values; a group that nobody has is not among them', () => {
  expect(lokiLabels(exchange(), 'demo')).toEqual({
    service_name: 'understudy',
    project: 'demo',
    group: 'shop',
    kind: 'http',
    status_class: '2xx',
  });
  const lost = exchange({ group_id: null, group_slug: 'x'.repeat(50), kind: null, status: 404 });
  expect(lokiLabels(lost, 'demo')).toEqual({
    service_name: 'understudy',
    project: 'demo',
    status_class: '4xx',
  });
});

test('exchanges of the same labels stand in one stream, in order', () => {
  const entries = [200, 404, 201, 404].map((status) => payloadEntry('streams', exchange({ status }), 'demo'));
  const { streams } = JSON.parse(payload('streams', entries, 'demo'));
  const statuses = streams.map(({ values }: { values: [string, string][] }) =>
    values.map(([, line]) => JSON.parse(line).status),
  );
  expect(statuses).toEqual([
    [200, 201],
    [404, 404],
  ]);
});

test('texts of strangers are cut, and are texts', () => {
  const hostile = exchange({
    url: `https://demo.example.test/${'x'.repeat(100_000)}`,
    request_headers: [['user-agent', `\ud800${'y'.repeat(100_000)}`]],
    world: '\udc00"\\\u0000',
  });
  for (const signal of ['streams', 'traces', 'logs'] as const) {
    const { json } = payloadEntry(signal, hostile, 'demo');
    expect(json.length).toBeLessThan(12_000);
    expect(json).not.toMatch(/\\ud[89a-f]/);
  }
});
