import { expect, test } from 'vitest';
import { type Composed, EMPTY, messageOf, sendWishOf } from './composed';

const composed = (change: Partial<Composed>): Composed => ({
  ...EMPTY,
  url: 'https://a.example ',
  ...change,
});

test('a sample is sent fresh, unless its body was edited', () => {
  const sample = composed({ sample: 'payment_intent.succeeded', secret: 'whsec_1' });
  expect(messageOf(sample)).toEqual({
    url: 'https://a.example',
    scheme: 'stripe',
    secret: 'whsec_1',
    preset: 'stripe',
    sample: 'payment_intent.succeeded',
  });
  expect(messageOf({ ...sample, body: '{}' })).toMatchObject({ preset: 'stripe', body: '{}' });
});

test('an event of the inbox is named, with the secret of its client where none is', () => {
  expect(messageOf(composed({ source: 'event', eventId: 'e1', scheme: 'github' }))).toEqual({
    url: 'https://a.example',
    scheme: 'github',
    secret: null,
    event_id: 'e1',
  });
});

test('a body of its own has a type and headers where they are given', () => {
  const own = composed({ source: 'body', body: 'x', type: 'a.b', headers: 'X-One: 1\nnonsense' });
  expect(messageOf(own)).toMatchObject({ body: 'x', type: 'a.b', headers: { 'x-one': '1' } });
});

test('tries and pauses go along to the sender', () => {
  expect(sendWishOf(composed({ attempts: 5, backOff: '0.5' }))).toMatchObject({
    max_attempts: 5,
    backoff_ms: [500],
  });
});
