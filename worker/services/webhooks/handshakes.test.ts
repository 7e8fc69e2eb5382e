import { beforeAll, describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../engine/base64';
import { hexOfBytes } from '../../engine/hex';
import type { Sent } from '../../testing/api';
import { type InboxDesk, openInboxDesk } from '../../testing/inbox-desk';

async function hmac(text: string, encode: (bytes: Uint8Array) => string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode('the-secret'), algorithm, false, ['sign']);
  return encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
}

let desk: InboxDesk;
beforeAll(async () => {
  desk = await openInboxDesk({
    policy: 'refuse',
    fail_first: { count: 3 },
    respond: { status: 201, body: 'an event', content_type: 'text/plain' },
    signature: { scheme: 'github', secrets: ['the-secret'] },
    handshakes: { verify_token: 'right' },
    clients: {
      slack: { policy: 'record' },
      zoom: { policy: 'record' },
      azure: { policy: 'record' },
      deaf: { handshakes: { answer: false }, policy: 'record', fail_first: {} },
    },
  });
});

const POST = (json: unknown, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  json,
  headers,
});

describe('a sender that asks whether it has reached the right one', () => {
  test.each([
    ['Meta', 'meta?hub.mode=subscribe&hub.verify_token=right&hub.challenge=12345', {}, '12345', 'text/plain'],
    ['Dropbox', 'dropbox?challenge=abc%20%3Cb%3E', {}, 'abc <b>', 'text/plain'],
    [
      'Microsoft Graph',
      'graph?validationToken=Validate%3A+a%26b',
      { method: 'POST' },
      'Validate: a&b',
      'text/plain',
    ],
    [
      'Slack',
      'slack',
      POST({ type: 'url_verification', challenge: 'c-1', token: 't' }),
      '{"challenge":"c-1"}',
      'application/json',
    ],
    [
      'Azure Event Grid',
      'azure',
      POST([{ data: { validationCode: 'code-1' } }], { 'aeg-event-type': 'SubscriptionValidation' }),
      '{"validationResponse":"code-1"}',
      'application/json',
    ],
    [
      'Okta',
      'okta',
      { headers: { 'x-okta-verification-challenge': 'v-1' } },
      '{"verification":"v-1"}',
      'application/json',
    ],
  ] as const)('is told what %s wants to hear', async (_, path, sent, text, type) => {
    const answer = await desk.send(`/webhooks/${path}`, sent);
    expect([answer.status, answer.text]).toEqual([200, text]);
    expect(answer.headers.get('content-type')).toMatch(type);
  });

  test('is shown that the receiver has the secret, as Zoom and X want it', async () => {
    const encryptedToken = await hmac('plain-1', hexOfBytes);
    const zoom = await desk.send(
      '/webhooks/zoom',
      POST({ event: 'endpoint.url_validation', payload: { plainToken: 'plain-1' } }),
    );
    expect(zoom).toMatchObject({ status: 200, body: { plainToken: 'plain-1', encryptedToken } });
    const proof = await hmac('crc-1', base64OfBytes);
    expect(await desk.send('/webhooks/x?crc_token=crc-1')).toMatchObject({
      status: 200,
      body: { response_token: `sha256=${proof}` },
    });
  });

  test('gets its header back, as Asana and CloudEvents want it', async () => {
    const asana = await desk.send('/webhooks/asana', POST({}, { 'x-hook-secret': 's-1' }));
    expect([asana.status, asana.headers.get('x-hook-secret')]).toEqual([200, 's-1']);
    const origin = { 'webhook-request-origin': 'events.example.com' };
    const events = await desk.send('/webhooks/cloud', { method: 'OPTIONS', headers: origin });
    expect([events.status, events.headers.get('webhook-allowed-origin')]).toEqual([
      200,
      'events.example.com',
    ]);
  });

  test('is kept like all that comes, under the name that the sender has for it', async () => {
    const types = (await desk.events('?limit=200')).map(({ type, answered }) => `${type} ${answered.status}`);
    expect(types).toEqual(
      expect.arrayContaining([
        'hub.challenge 200',
        'url_verification 200',
        'validationToken 200',
        'crc_token 200',
      ]),
    );
  });

  test('is refused when its verify token is another one', async () => {
    const path = '/webhooks/meta?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=12345';
    expect(await desk.send(path)).toMatchObject({ status: 403, text: '' });
  });

  test('is refused when it should have signed and has not', async () => {
    const asked = POST({ type: 'url_verification', challenge: 'c-1' });
    expect((await desk.send('/webhooks/unsigned', asked)).status).toBe(401);
  });

  test('is an event as any other where handshakes are off', async () => {
    const asked = POST({ type: 'url_verification', challenge: 'c-1' });
    expect(await desk.send('/webhooks/deaf', asked)).toMatchObject({ status: 201, text: 'an event' });
    expect(await desk.send('/webhooks/deaf?challenge=a')).toMatchObject({ status: 201, text: 'an event' });
  });
});
