import { expect, test } from 'vitest';
import { planEndpoints } from './plan-endpoints';
import type { SeenExchange } from './seen-exchange';

const COUNT = 200;
const NO_BODY = { text: null, size: 0, cut: false };

function exchanges(make: (index: number) => Partial<SeenExchange>): SeenExchange[] {
  return Array.from({ length: COUNT }, (_, index) => ({
    at: index,
    method: 'GET',
    path: '/a',
    url: '/a',
    request_headers: [],
    request_body: NO_BODY,
    status: 200,
    response_headers: [],
    response_body: NO_BODY,
    ...make(index),
  }));
}

const body = (value: unknown) => {
  const text = JSON.stringify(value);
  return { text, size: text.length, cut: false };
};

const names = (count: number, salt: unknown) =>
  Array.from({ length: count }, (_, index) => `n${salt}x${index}`);
const object = (count: number, salt: unknown) =>
  Object.fromEntries(names(count, salt).map((name) => [name, 1]));

test.each<[string, (index: number) => Partial<SeenExchange>]>([
  ['of parameters', (index) => ({ status: 200 + index, url: `/a?${names(60, index).join('&')}` })],
  ['of members', (index) => ({ status: 200 + index, request_body: body(object(3_000, index)) })],
  ['of long lists', () => ({ response_body: body(Array.from({ length: 10_000 }, (_, id) => ({ id }))) })],
  ['of names in answers', (index) => ({ path: `/a/s${index}`, response_body: body(object(3_000, index)) })],
  [
    'of segments',
    (index) => ({ path: `/a${`/s${index}/b`.repeat(140)}`, response_body: body(object(1_000, 'same')) }),
  ],
])(
  'two hundred exchanges full %s are planned in little time',
  (_, make) => {
    const given = exchanges(make);
    for (const answers of ['schema', 'each'] as const) {
      const started = performance.now();
      planEndpoints(given, { ids: 'parameter', redact: true, answers, contract: 'infer' });
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  },
  30_000,
);
