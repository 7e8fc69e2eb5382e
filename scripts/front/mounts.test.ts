import { expect, test } from 'vitest';
import { mountName, readMounts } from './mounts.ts';

test('a mount names a port and a group, and a scheme or a world if it wants', () => {
  const words = [
    '--mount',
    '8000=demo/auth',
    '--mount=https:8443=demo/auth',
    '--mount',
    '0=my-shop/orders@w.1',
  ];
  const mounts = readMounts(words);
  expect(mounts).toEqual([
    { isSecure: false, port: 8000, project: 'demo', group: 'auth', world: null },
    { isSecure: true, port: 8443, project: 'demo', group: 'auth', world: null },
    { isSecure: false, port: 0, project: 'my-shop', group: 'orders', world: 'w.1' },
  ]);
  expect(mounts.map(mountName)).toEqual(['demo/auth', 'demo/auth', 'my-shop/orders@w.1']);
});

test.each([
  ['8000', /"8000" is not readable/],
  ['8000=demo', /is not readable/],
  ['ftp:21=demo/files', /is not readable/],
  ['70000=demo/files', /is not readable/],
  ['eight=demo/files', /is not readable/],
])('%s is refused in one line', (word, message) => {
  expect(() => readMounts(['--mount', word])).toThrow(message);
});

test('two mounts on one port, and words that mean nothing, are refused', () => {
  expect(() => readMounts(['--mount', '8000=a/b', '--mount', 'https:8000=a/c'])).toThrow(
    /8000 more than once/,
  );
  expect(() => readMounts(['--port', '1'])).toThrow(/--mount PORT=PROJECT\/GROUP and nothing else/);
  expect(() => readMounts(['8000=demo/auth'])).toThrow(/and nothing else/);
});
