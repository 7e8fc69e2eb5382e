import { expect, test } from 'vitest';
import { placeOf } from './place';

test.each([
  ['/', { section: '' }],
  ['/login', { section: 'login' }],
  ['/p/shop', { project: 'shop', section: 'home' }],
  ['/p/shop/live/x1', { project: 'shop', section: 'live' }],
  ['/p/shop/g/orders', { project: 'shop', group: 'orders', section: 'first' }],
  ['/p/shop/g/orders/e/new', { project: 'shop', group: 'orders', section: 'first' }],
  ['/p/shop/g/files/files/photos', { project: 'shop', group: 'files', section: 'first' }],
  ['/p/shop/g/orders/data/items', { project: 'shop', group: 'orders', section: 'data' }],
  ['/o/acme/members', { org: 'acme', section: 'members' }],
  ['/o/acme', { org: 'acme', section: 'projects' }],
  ['/p/shop/demo', { project: 'shop', section: 'demo' }],
  ['/shared/demo/abc', { section: 'shared' }],
  ['/p/%zz', { project: '%zz', section: 'home' }],
])('%s tells where it is', (pathname, place) => {
  expect(placeOf(pathname)).toEqual(place);
});
