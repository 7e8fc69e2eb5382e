import { expect, test } from 'vitest';
import { deliveryIdOf, eventTypeOf, providerOf } from './provider-of';

const encode = (text: string) => new TextEncoder().encode(text);

test.each([
  ['github', { 'x-github-event': 'push', 'x-github-delivery': 'd' }, '{}', 'push', 'd'],
  [
    'stripe',
    { 'stripe-signature': 't=1' },
    '{"id":"evt_1","type":"charge.failed"}',
    'charge.failed',
    'evt_1',
  ],
  ['shopify', { 'x-shopify-topic': 'orders/create', 'x-shopify-webhook-id': 'w' }, '', 'orders/create', 'w'],
  [
    'slack',
    { 'x-slack-signature': 'v0=' },
    '{"type":"event_callback","event_id":"Ev1","event":{"type":"app_mention"}}',
    'app_mention',
    'Ev1',
  ],
  ['slack', { 'x-slack-signature': 'v0=' }, 'payload=%7B%22type%22%3A%22shortcut%22%7D', 'shortcut', null],
  ['slack', { 'x-slack-signature': 'v0=' }, 'command=%2Fdeploy&trigger_id=1.2', '/deploy', '1.2'],
  ['standard', { 'svix-id': 'msg_1' }, '{"type":"user.created"}', 'user.created', 'msg_1'],
  ['standard', { 'webhook-id': 'msg_1', 'webhook-signature': '' }, 'no json', null, 'msg_1'],
  [null, { 'x-other': '1' }, '{"type":"user.created"}', null, null],
])('%s is known by %j', (provider, headers, body, type, deliveryId) => {
  const event = { headers: new Headers(headers as Record<string, string>), body: encode(body) };
  expect(providerOf(event.headers)).toBe(provider);
  expect(eventTypeOf(provider as ReturnType<typeof providerOf>, event)).toBe(type);
  expect(deliveryIdOf(provider as ReturnType<typeof providerOf>, event)).toBe(deliveryId);
});
