import { expect, test } from 'vitest';
import { forwardingFindings } from './forwarding-findings';
import { withKeptSecrets, withoutSecrets } from './forwarding-secrets';
import { type ForwardingTarget, lanesOf, pushUrl } from './forwarding-target';

const LOKI: ForwardingTarget = {
  kind: 'loki',
  url: 'https://loki.example.com',
  headers: { authorization: 'Basic secret' },
  tenant: null,
  filter: '',
  enabled: true,
};

test.each([
  ['https://x.test', 'traces', 'https://x.test/v1/traces'],
  ['https://x.test/', 'logs', 'https://x.test/v1/logs'],
  ['https://x.test/otlp', 'traces', 'https://x.test/otlp/v1/traces'],
  ['https://x.test/otlp/v1/traces', 'logs', 'https://x.test/otlp/v1/logs'],
  ['http://x.test:4318/?key=1', 'traces', 'http://x.test:4318/v1/traces?key=1'],
  ['https://x.test/loki/api/v1/push', 'streams', 'https://x.test/loki/api/v1/push'],
  ['https://x.test/tenant', 'streams', 'https://x.test/tenant/loki/api/v1/push'],
] as const)('%s takes %s at %s', (address, signal, expected) => {
  expect(pushUrl(address, signal)).toBe(expected);
});

test('a lane is another one with another receiver, tenant or filter, and the same with another token', () => {
  const keyOf = (change: Partial<ForwardingTarget>) =>
    lanesOf({ ...LOKI, ...change } as ForwardingTarget).map(({ key }) => key)[0];
  const keys = [{}, { url: 'https://other.test' }, { tenant: 'a' }, { filter: 'status:5xx' }].map(keyOf);
  expect(new Set(keys).size).toBe(4);
  expect(keyOf({ headers: {}, enabled: false })).toBe(keyOf({}));
});

test('secrets are not read back, and stay when what was read is saved', () => {
  const shown = withoutSecrets([LOKI]);
  expect(JSON.stringify(shown)).not.toContain('secret');
  expect(withKeptSecrets(shown, [LOKI])).toEqual({ ok: true, value: [LOKI] });
  const moved = shown.map((target) => ({ ...target, url: 'https://loki.example.com/other', filter: 'x' }));
  expect(withKeptSecrets(moved, [LOKI])).toMatchObject({ ok: true, value: [{ headers: LOKI.headers }] });
});

test('a secret goes nowhere else than where its owner sent it', () => {
  const elsewhere = withoutSecrets([LOKI]).map((target) => ({
    ...target,
    url: 'https://loki.example.com.evil.test',
  }));
  expect(withKeptSecrets(elsewhere, [LOKI])).toMatchObject({
    ok: false,
    findings: [{ pointer: '/0/headers/authorization', suggestion: 'Give the value itself.' }],
  });
  expect(withKeptSecrets([{ ...LOKI, headers: { constructor: '***' } }], [LOKI]).ok).toBe(false);
});

test('what cannot be sent is found when it is saved', () => {
  const looks = {
    compile: (filter: string) =>
      filter === 'bad:'
        ? { ok: false as const, findings: [{ pointer: '/x', message: 'no such field' }] }
        : { ok: true as const, value: null },
    refusal: (url: string) => (url.includes('10.0.0.1') ? 'It is private.' : null),
  };
  expect(forwardingFindings([LOKI], looks)).toEqual([]);
  const wrong = [
    LOKI,
    { ...LOKI, filter: 'bad:' },
    { ...LOKI, url: 'http://10.0.0.1' },
    { ...LOKI, headers: {} },
  ];
  expect(forwardingFindings(wrong, looks)).toEqual([
    { pointer: '/1/filter', message: 'no such field' },
    { pointer: '/2/url', message: 'It is not called from here. It is private.' },
    {
      pointer: '/3',
      message: 'It sends the same streams as target 0.',
      suggestion: 'Leave one of them out, or give it another filter.',
    },
  ]);
});
