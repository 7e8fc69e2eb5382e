import { expect, test } from 'vitest';
import type { ForwardingTarget } from '../../engine/log-forwarding/forwarding-target';
import { forwardingSettings } from './forwarding-settings';

const LOKI = { kind: 'loki', url: 'https://loki.example.com' };
const OTLP = { kind: 'otlp', url: 'http://localhost:4318' };

const isTaken = (target: object) => forwardingSettings.safeParse([target]).success;

test('a kind and an address are enough', () => {
  const targets: ForwardingTarget[] = forwardingSettings.parse([LOKI, OTLP]);
  expect(targets).toEqual([
    { ...LOKI, tenant: null, headers: {}, filter: '', enabled: true },
    { ...OTLP, signals: ['traces'], headers: {}, filter: '', enabled: true },
  ]);
  expect(forwardingSettings.parse(undefined)).toEqual([]);
});

test('four of them are', () => {
  expect(forwardingSettings.safeParse(Array(4).fill(LOKI)).success).toBe(true);
  expect(forwardingSettings.safeParse(Array(5).fill(LOKI)).success).toBe(false);
});

test('names of headers lose their case', () => {
  const [target] = forwardingSettings.parse([{ ...LOKI, headers: { Authorization: 'Bearer x' } }]);
  expect(target?.headers).toEqual({ authorization: 'Bearer x' });
});

test('a name of the language is no header', () => {
  const headers = JSON.parse('{"__proto__": "x"}');
  const [target] = forwardingSettings.parse([{ ...LOKI, headers }]);
  expect(Object.entries(target?.headers ?? {})).toEqual([]);
});

test.each([
  ['another protocol', { ...LOKI, url: 'ftp://loki.example.com' }],
  ['no address', { ...LOKI, url: 'loki' }],
  ['credentials in the address', { ...LOKI, url: 'https://user:secret@loki.example.com' }],
  ['a tenant for a collector', { ...OTLP, tenant: 'a' }],
  ['signals for Loki', { ...LOKI, signals: ['logs'] }],
  ['no signal', { ...OTLP, signals: [] }],
  ['a signal twice', { ...OTLP, signals: ['logs', 'logs'] }],
  ['metrics', { ...OTLP, signals: ['metrics'] }],
  ['a header over two lines', { ...LOKI, headers: { 'x-a': 'b\r\nx-c: d' } }],
  ['a header that the sender sets', { ...LOKI, headers: { 'Content-Type': 'text/plain' } }],
  ['a name that is none', { ...LOKI, headers: { 'x a': 'b' } }],
  [
    'too many headers',
    { ...LOKI, headers: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`x-${n}`, 'y'])) },
  ],
  ['a tenant of two lines', { ...LOKI, tenant: 'a\nb' }],
  ['a member that nobody knows', { ...LOKI, compress: true }],
])('%s is refused', (_what, target) => {
  expect(isTaken(target)).toBe(false);
});
