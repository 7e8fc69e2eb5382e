import { expect, test } from 'vitest';
import { ApiError } from '../client/image-client.js';
import { adviceFor, problemOf } from './problem';

const refusal = (status: number, code = 'images.refused', headers: Record<string, string> = {}) =>
  new ApiError(new Response(null, { status, headers }), { code, detail: 'No.' });

test('a refusal says what the API said, and when to come again', () => {
  expect(problemOf(refusal(429, 'images.rate_limited', { 'retry-after': '3' }), 1_000)).toEqual({
    status: 429,
    code: 'images.rate_limited',
    detail: 'No.',
    retryAt: 4_000,
  });
  expect(problemOf(refusal(415), 1_000).retryAt).toBeNull();
});

test.each([
  [new TypeError('Failed to fetch'), 'unreachable'],
  [refusal(401), 'token'],
  [refusal(404, 'mocks.no_group'), 'gone'],
  [refusal(404, 'images.unknown_job'), 'noJob'],
  [refusal(413), 'tooLarge'],
  [refusal(415), 'wrongType'],
  [refusal(422), 'broken'],
  [refusal(429), 'limited'],
  [refusal(503), 'failing'],
  [refusal(400), 'other'],
])('%s: what to do is %s', (error, advice) => {
  expect(adviceFor(problemOf(error, 0))).toBe(advice);
});
