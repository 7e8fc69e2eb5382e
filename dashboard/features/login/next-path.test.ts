import { expect, test } from 'vitest';
import { nextPath } from './next-path';

test('a path of this site is where login leads', () => {
  expect(nextPath('/p/demo?tab=live#x')).toBe('/p/demo?tab=live#x');
});

test.each([
  [undefined],
  [''],
  ['https://evil.example/'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['/\t/evil.example'],
  ['/.//evil.example'],
  ['javascript:alert(1)'],
])('login never leads away from this site: %j', (asked) => {
  expect(nextPath(asked)).toBe('/');
});

test('login does not lead back to the login page', () => {
  expect(nextPath('/login?next=/login')).toBe('/');
});
