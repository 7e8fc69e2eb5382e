import { expect, test } from 'vitest';
import { mergeForwardingStatus } from './forwarding-status';
import { receiverVerdict } from './receiver-verdict';
import { askedPause, retryPause } from './retry-pause';

const LOKI = { kind: 'loki', signal: 'streams' } as const;
const TRACES = { kind: 'otlp', signal: 'traces' } as const;

test.each([
  [200, 'taken', 'taken'],
  [204, 'taken', 'taken'],
  [302, 'refused', 'refused'],
  [400, 'refused', 'refused'],
  [401, 'refused', 'refused'],
  [408, 'later', 'refused'],
  [413, 'too_large', 'too_large'],
  [429, 'later', 'later'],
  [500, 'later', 'refused'],
  [502, 'later', 'later'],
  [503, 'later', 'later'],
  [504, 'later', 'later'],
])('%i means %s to Loki, and %s to OTLP by its specification', (status, loki, otlp) => {
  expect(receiverVerdict(LOKI, { status, body: '' }).outcome).toBe(loki);
  expect(receiverVerdict(TRACES, { status, body: '' }).outcome).toBe(otlp);
});

test.each([
  ['{"partialSuccess":{"rejectedSpans":"3","errorMessage":"old"}}', 3, 'old'],
  ['{"partialSuccess":{"rejectedSpans":3}}', 3, null],
  ['{"partialSuccess":{"errorMessage":"soon no more"}}', 0, 'soon no more'],
  ['{"partialSuccess":{}}', 0, null],
  ['{"partialSuccess":{"rejectedLogRecords":"3"}}', 0, null],
  ['{"partialSuccess":{"rejectedSpans":"-1"}}', 0, null],
  ['{"partialSuccess":[1]}', 0, null],
  ['', 0, null],
  ['no JSON', 0, null],
])('a collector that says %s left out %i', (body, rejected, message) => {
  expect(receiverVerdict(TRACES, { status: 200, body })).toEqual({ outcome: 'taken', rejected, message });
});

test('what a receiver says against it is told, in one short line', () => {
  const told = (body: string) => receiverVerdict(LOKI, { status: 400, body });
  expect(told('{"code":3,"message":"bad\\nspan"}')).toMatchObject({ message: 'It answered 400: bad span' });
  expect(told(' \n')).toMatchObject({ message: 'It answered 400.' });
  expect(told('x'.repeat(5_000))).toMatchObject({ message: expect.stringMatching(/^.{300,330}$/) });
});

test('pauses double up to five minutes, spread by chance over their second half', () => {
  expect([1, 2, 3, 9, 10, 1_000].map((failures) => retryPause(failures, () => 0, null))).toEqual([
    1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
  ]);
  expect(retryPause(3, () => 0.999, null)).toBeGreaterThanOrEqual(2_000);
});

test('a pause that is asked for is a number of seconds, or a date', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(askedPause('120', now)).toBe(120_000);
  expect(askedPause(new Date(now + 5_000).toUTCString(), now)).toBe(5_000);
  expect(askedPause(new Date(now - 5_000).toUTCString(), now)).toBe(0);
  expect(askedPause('in a while', now)).toBe(null);
  expect(askedPause(null, now)).toBe(null);
});

test('the shards of a log tell of a target as one', () => {
  const status = {
    kind: 'loki',
    signal: 'streams',
    url: 'https://loki.example.com/loki/api/v1/push',
    filter: '',
    enabled: true,
    sent: 10,
    dropped: 3,
    dropped_because: { refused: 1, rejected: 0, evicted: 2 },
    behind: 5,
    failing_since: '2026-01-01T00:00:05.000Z',
    last_error: { at: '2026-01-01T00:00:09.000Z', message: 'newer' },
    last_sent_at: null,
    next_try_at: '2026-01-01T00:01:00.000Z',
  } as const;
  const other = {
    ...status,
    failing_since: '2026-01-01T00:00:01.000Z',
    last_error: { at: '2026-01-01T00:00:02.000Z', message: 'older' },
    last_sent_at: '2026-01-01T00:00:00.000Z',
    next_try_at: null,
  };
  const traces = { ...status, kind: 'otlp', signal: 'traces' } as const;
  expect(mergeForwardingStatus([[status, traces], [other]])).toEqual([
    {
      ...status,
      sent: 20,
      dropped: 6,
      dropped_because: { refused: 2, rejected: 0, evicted: 4 },
      behind: 10,
      failing_since: other.failing_since,
      last_sent_at: other.last_sent_at,
    },
    traces,
  ]);
});
