import { expect, test } from 'vitest';
import { signatureConfig } from '../../../platform/webhook-signature/signature-config';
import type { ReplayedEvent } from '../deliveries/replay-event';
import { composerOf } from './compose-event';
import { hostileWish } from './hostile-documents';

const at = { ports: { ids: { next: () => '0190f7a5-0000-7000-8000-000000000000' } }, now: 1_900_000_000_000 };

test('an event that is signed anew carries nothing of its old signature, whatever header it stood in', () => {
  const signature = signatureConfig.parse({
    scheme: 'custom',
    secrets: ['secret'],
    custom: { header: 'X-Shop-Signature', timestamp_header: 'X-Shop-Time', signed: 'timestamp.body' },
  });
  const event: ReplayedEvent = {
    id: 'event',
    method: 'POST',
    headers: [
      ['X-Shop-Signature', 'f00d'],
      ['x-shop-time', '1899999999'],
      ['x-hub-signature-256', 'sha256=f00d'],
      ['x-shop-topic', 'orders'],
    ],
    body: new TextEncoder().encode('{}'),
    signature,
  };
  const wish = hostileWish.parse({ url: 'https://receiver.test/', event_id: event.id });
  expect(composerOf(wish, { ...at, event }).compose().headers).toEqual({ 'x-shop-topic': 'orders' });
});
