import { expect, test } from 'vitest';
import type { WebhookEvent } from '../../../api/webhook-queries';
import { backOffOf } from './back-off-text';
import { draftOf, isWebAddress, wishOf } from './replay-draft';

const EVENT: WebhookEvent = {
  id: 'e1',
  client_id: 'shop',
  method: 'POST',
  path: '/',
  query: '',
  type: 'order.paid',
  provider: null,
  delivery_id: null,
  received_at: '2026-11-21T10:00:00.000Z',
  size: 10,
  content_type: 'application/json',
  caller: { address: null, user_agent: null, country: null },
  signature: { verdict: 'unchecked', scheme: 'none', step: null, detail: null },
  answered: { status: 200, attempt: 1 },
  world: 'main',
  headers: [
    ['host', 'mock.example'],
    ['X-Shop', 'a'],
    ['content-type', 'application/json'],
  ],
  body: '{"paid":1}',
  body_encoding: 'text',
};
const URL = 'https://team.example/hook';
const usual = { event_id: 'e1', url: URL, max_attempts: 3, backoff_ms: [1000, 2000, 4000, 8000] };

test('as it came, nothing but the address and the tries is said', () => {
  expect(wishOf(EVENT, draftOf(EVENT, URL, 'none'))).toEqual(usual);
});

test('what was edited is said, and what was taken away', () => {
  const draft = draftOf(EVENT, URL, 'none');
  draft.headers = draft.headers.replace('X-Shop: a', 'x-more: b');
  draft.body = '{"paid":2}';
  expect(wishOf(EVENT, draft)).toEqual({
    ...usual,
    headers: { 'x-more': 'b', 'x-shop': null },
    body: '{"paid":2}',
  });
});

test('signed again, by the secret of the client unless another is named', () => {
  const draft = { ...draftOf(EVENT, URL, 'stripe'), isSignedAgain: true };
  expect(wishOf(EVENT, draft)).toEqual({ ...usual, sign: 'again', scheme: 'stripe' });
  expect(wishOf(EVENT, { ...draft, secret: 's' })).toMatchObject({ sign: 'again', secret: 's' });
});

test('the body of a binary event cannot be edited, and is not said', () => {
  const binary: WebhookEvent = { ...EVENT, body: 'AP8=', body_encoding: 'base64' };
  const draft = draftOf(binary, URL, 'none');
  expect(draft.body).toBeUndefined();
  expect(wishOf(binary, draft)).toEqual(usual);
});

test.each([
  ['1, 2 4;0.5', [1000, 2000, 4000, 500]],
  ['0', [0]],
  ['', undefined],
  ['soon', undefined],
  ['-1', undefined],
])('waiting "%s" is %j in milliseconds', (text, expected) => {
  expect(backOffOf(text)).toEqual(expected);
});

test('an address begins with http', () => {
  expect([URL, 'http://localhost:3000', 'team.example', 'ftp://x', 'https://'].map(isWebAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
