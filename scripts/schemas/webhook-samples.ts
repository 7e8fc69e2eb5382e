import type { Samples } from './samples.ts';

/** Of inboxes for webhooks. */
export const WEBHOOK_SAMPLES = {
  'webhooks-config': {
    good: [
      {},
      {
        signature: { scheme: 'standard', secrets: ['whsec_a', 'whsec_b'], tolerance_seconds: 60 },
        policy: 'refuse',
      },
      {
        signature: {
          scheme: 'custom',
          secrets: ['s'],
          custom: {
            header: 'X-Sig',
            algorithm: 'sha1',
            encoding: 'base64',
            prefix: 'v0=',
            signed: 'timestamp.body',
          },
        },
      },
      { event_type: { header: 'X-Event-Type', json_path: '$.event.type' } },
      { respond: { status: 204, body: '', headers: { 'X-A': '1' }, delay_ms: 100 } },
      {
        fail_first: { count: 2, status: 503, per: 'client' },
        handshakes: { answer: false, verify_token: 'v' },
      },
      { clients: { 'my-shop': { policy: 'refuse', respond: { body: null } }, 'a.b_c~d': {} } },
      { reading: { open: true }, keep: { events: 10_000, days: 1, bytes: 1_048_576 }, samples: true },
      { reading: { token: 'a-token-of-mine' } },
    ],
    bad: [
      { signature: { scheme: 'rot13' } },
      { signature: { secrets: ['a', 'b', 'c', 'd', 'e', 'f'] } },
      { signature: { secrets: [''] } },
      { signature: { custom: { header: 'a b' } } },
      { policy: 'ignore' },
      { event_type: { header: 'a b' } },
      { respond: { status: 99 } },
      { respond: { headers: { 'x-a': 'a\nb' } } },
      { fail_first: { count: -1 } },
      { fail_first: { status: 200 } },
      { clients: { 'a b': {} } },
      { clients: { shop: { reading: {} } } },
      { reading: { token: 'short' } },
      { keep: { events: 10_001 } },
      { surprise: 1 },
    ],
    onlyServer: [
      { event_type: { json_path: '$.[' } },
      { clients: { events: {} } },
      { respond: { headers: { 'Content-Length': '3' } } },
    ],
  },
} satisfies Record<string, Samples>;
