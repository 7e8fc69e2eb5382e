import { expect, test } from 'vitest';
import { memberPlaces } from './member-places';

test('each setting is a place of its own, also one that only one version has', () => {
  const mine = { name: 'Shop', config: { delay: {} } };
  const theirs = { name: 'Shop', config: { cors: { enabled: false } } };
  expect(memberPlaces([mine, theirs], 'config')).toEqual(['/name', '/config/delay', '/config/cors']);
});
