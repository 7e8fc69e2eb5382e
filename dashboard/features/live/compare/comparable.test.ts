import { expect, test } from 'vitest';
import { comparableAnswer, comparableRequest } from './comparable';

const exchange = {
  method: 'POST',
  url: 'http://h/a?b=1',
  request_headers: [
    ['X-B', '2'],
    ['authorization', 'Bearer s3cret'],
    ['accept', '*/*'],
  ],
  request_body: { text: '{"z":1,"a":{"d":1,"c":2}}', size: 25, cut: false },
  status: 201,
  response_headers: [],
  response_body: { text: null, size: 0, cut: false },
} as never;

test('headers and keys stand in order, and no secret is told', () => {
  expect(comparableRequest(exchange)).toBe(
    `POST http://h/a?b=1\naccept: */*\nauthorization: ***\nx-b: 2\n\n${JSON.stringify({ a: { c: 2, d: 1 }, z: 1 }, null, 2)}`,
  );
  expect(comparableAnswer(exchange)).toBe('201\n\n');
});
