import { expect, test } from 'vitest';
import { addressOfGroup } from './group-address';
import type { Reach } from './service';

const asked = (url: string, reach: Partial<Reach>) => ({
  url,
  reach: {
    mount: '',
    host: new URL(url).host,
    innerHost: null,
    hostPrefix: null,
    acceptEncoding: null,
    ...reach,
  },
});

test.each([
  [
    'by path',
    asked('https://mocks.test:8080/m/shop/files/a', { mount: '/m/shop/files' }),
    'https://mocks.test:8080',
  ],
  [
    "at the project's host",
    asked('http://shop.localhost:8787/files/a', { mount: '/files' }),
    'http://localhost:8787',
  ],
  ["at the group's host", asked('http://files--shop.localhost:8787/a', {}), 'http://localhost:8787'],
  ['below a bucket', asked('http://pictures.files--shop.mocks.test/a', {}), 'http://mocks.test'],
  [
    'behind a front',
    asked('https://shop.example/a', { innerHost: 'files--shop.localhost:8787' }),
    'http://localhost:8787',
  ],
  ['at a host that a kind shares', asked('http://s3.localhost:8787/a', {}), 'http://localhost:8787'],
])('a group that is reached %s finds the others of its project', (_how, request, origin) => {
  expect(addressOfGroup(request, 'shop', 'the hooks', ['s3'])).toBe(`${origin}/m/shop/the%20hooks`);
});
