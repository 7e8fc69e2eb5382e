import { describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { ownPath } from './origin';

const ATTACKS = [
  'https://evil.example/',
  'HTTPS:evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/ok\r\nset-cookie: a=b',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%0d%0a\\evil',
  'javascript:alert(1)',
  'evil.example',
  '@evil.example',
  '',
  '/\u0000',
  '/\u2028/evil.example',
];

test.each(ATTACKS)('login never leads away from this site: %j', (next) => {
  expect(ownPath(next)).toBe('/');
});

test.each([
  '/',
  '/p/demo?tab=live#last',
  '/search?q=https://other.example//x',
  '/%2F%2Fevil.example',
  '/@me',
])('a path of our own is where login leads: %j', (next) => {
  expect(ownPath(next)).toBe(next);
});

describe('through the login itself', () => {
  const house = openHouse();

  test.each(ATTACKS)('%j is no way out', async (next) => {
    const browser = openBrowser(house);
    const answer = await browser.visit(`/api/auth/login?${new URLSearchParams({ provider: 'local', next })}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/');
  });
});
