import { describe, expect, test } from 'vitest';
import { locate, mockHostOf } from './locate';

const HOST = mockHostOf('localhost:8787');

function at(url: string, host = HOST) {
  const place = locate(url, host);
  if (place === null || place.form === 'malformed') return place?.form ?? null;
  const { form, project, group, world, base, path, query } = place;
  return [form, project, group, world, base, path, query];
}

const MOCKS: [url: string, ...expected: unknown[]][] = [
  ['http://localhost:8787/m/demo/shop/users', 'path', 'demo', 'shop', null, '/m/demo/shop', '/users', ''],
  ['http://localhost:8787/m/demo/shop', 'path', 'demo', 'shop', null, '/m/demo/shop', '/', ''],
  ['http://localhost:8787/m/demo/shop?a=/b/c', 'path', 'demo', 'shop', null, '/m/demo/shop', '/', 'a=/b/c'],
  [
    'https://x.test/m/demo/shop/a//b%2Fc?q=1?2',
    'path',
    'demo',
    'shop',
    null,
    '/m/demo/shop',
    '/a//b%2Fc',
    'q=1?2',
  ],
  ['http://localhost:8787/m/demo/shop/a#b?c', 'path', 'demo', 'shop', null, '/m/demo/shop', '/a', ''],
  [
    'http://demo.localhost:8787/shop/users?a=1',
    'project-host',
    'demo',
    'shop',
    null,
    '/shop',
    '/users',
    'a=1',
  ],
  ['http://demo.localhost:8787/shop', 'project-host', 'demo', 'shop', null, '/shop', '/', ''],
  ['http://demo.localhost:8787/api/users', 'project-host', 'demo', 'api', null, '/api', '/users', ''],
  ['http://demo.localhost:8787/m/other/shop/x', 'path', 'other', 'shop', null, '/m/other/shop', '/x', ''],
  ['http://DEMO.LocalHost:8787/shop/Users', 'project-host', 'demo', 'shop', null, '/shop', '/Users', ''],
  ['http://shop--demo.localhost:8787/users', 'group-host', 'demo', 'shop', null, '', '/users', ''],
  ['http://shop--demo.localhost:8787/', 'group-host', 'demo', 'shop', null, '', '/', ''],
  ['http://shop--demo.localhost:8787/m/a/b', 'group-host', 'demo', 'shop', null, '', '/m/a/b', ''],
  ['http://shop--demo.localhost:8787/api', 'group-host', 'demo', 'shop', null, '', '/api', ''],
  ['http://test-17--shop--demo.localhost:8787/u', 'group-host', 'demo', 'shop', 'test-17', '', '/u', ''],
];

describe('a mock is found', () => {
  test.each(MOCKS)('%s', (url, ...expected) => {
    expect(at(url)).toEqual(expected);
  });

  test('on a mock host that names no port, whatever port the client used', () => {
    const host = mockHostOf('Mocks.Example.com');
    expect(at('https://demo.mocks.example.com/shop/a', host)).toMatchObject({ 1: 'demo', 2: 'shop' });
    expect(at('https://demo.mocks.example.com:8443/shop/a', host)).toMatchObject({ 1: 'demo', 2: 'shop' });
  });
});

describe('what stands before a host of its own', () => {
  const withShared = mockHostOf('localhost:8787', new Set(['s3']));
  const prefixAt = (url: string) => {
    const place = locate(url, withShared);
    return place === null || place.form === 'malformed' ? place : [place.form, place.label, place.hostPrefix];
  };

  test.each([
    ['http://s3.localhost:8787/bucket/key', 'shared-host', 's3', null],
    ['http://S3.LocalHost:8787/', 'shared-host', 's3', null],
    ['http://s3.localhost:8787/m/demo/shop/key', 'shared-host', 's3', null],
    ['http://photos.s3.localhost:8787/key', 'shared-host', 's3', 'photos'],
    ['http://my.old.photos.s3.localhost:8787/key', 'shared-host', 's3', 'my.old.photos'],
    ['http://photos.files--demo.localhost:8787/key', 'group-host', null, 'photos'],
    ['http://a--b.c.files--demo.localhost:8787/key', 'group-host', null, 'a--b.c'],
    ['http://files--demo.localhost:8787/key', 'group-host', null, null],
  ])('%s', (url, ...expected) => {
    expect(prefixAt(url)).toEqual(expected);
  });

  test('is something, if there is a dot', () => {
    expect(prefixAt('http://.s3.localhost:8787/key')).toEqual({ form: 'malformed' });
    expect(prefixAt('http://.files--demo.localhost:8787/key')).toEqual({ form: 'malformed' });
  });

  test('a project keeps its host when a shared label is only a part of its name', () => {
    expect(prefixAt('http://s3-tools.localhost:8787/shop/a')).toEqual(['project-host', null, null]);
    expect(prefixAt('http://localhost:8787/m/s3/shop/a')).toEqual(['path', null, null]);
  });
});

test.each([
  'http://localhost:8787/m',
  'http://localhost:8787/m/',
  'http://localhost:8787/m?demo/shop',
  'http://localhost:8787/m/demo',
  'http://localhost:8787/m/demo/',
  'http://localhost:8787/m//shop',
  'http://localhost:8787/m/demo//x',
  'http://demo.localhost:8787/',
  'http://demo.localhost:8787/?shop/a',
  'http://a.demo.localhost:8787/shop/x',
  'http://--demo.localhost:8787/x',
  'http://shop--.localhost:8787/x',
  'http://--shop--demo.localhost:8787/x',
  'http://.localhost:8787/x',
])('%s means a mock, but names none', (url) => {
  expect(at(url)).toBe('malformed');
});

test.each([
  'http://localhost:8787/',
  'http://localhost:8787/api/groups',
  'http://localhost:8787/mocks/demo/shop',
  'http://localhost:8787/M/demo/shop',
  'http://localhost/x',
  'http://demo.localhost/shop/x',
  'http://demo.localhost:9999/shop/x',
  'http://evillocalhost:8787/shop',
  'http://127.0.0.1:8787/x',
  'http://[::1]:8787/x',
])('%s is not a mock', (url) => {
  expect(at(url)).toBe(null);
});
