import { expect, test } from 'vitest';
import { nearestRoutes } from './nearest-routes';

test('a page that is not there in a group leads back to the group, its project and its log', () => {
  expect(nearestRoutes('/p/shop/g/orders/nothing/here')).toEqual([
    '/p/shop/g/orders',
    '/p/shop',
    '/p/shop/live',
  ]);
});

test('an address that is nowhere leads nowhere', () => {
  expect(nearestRoutes('/nothing')).toEqual([]);
});
