import { expect, test } from 'vitest';
import { redirectAnswer } from './redirect-answer';
import { redirectDocument } from './redirect-document';

const to = (location: string, status?: number) =>
  redirectAnswer(redirectDocument.parse({ redirect_to: 'x', ...(status && { status }) }), location);

test.each([
  ['/login?next=%2Fa', '/login?next=%2Fa'],
  ['https://example.com/a b', 'https://example.com/a%20b'],
  [' /grüße/😀 ', '/gr%C3%BC%C3%9Fe/%F0%9F%98%80'],
  ['/a\ud800b', '/a%EF%BF%BDb'],
])('%j is sent as %s', (location, sent) => {
  expect(to(location)).toEqual({ status: 302, headers: [['location', sent]], body: null });
});

test("the status is the author's, of those that redirect", () => {
  expect(to('/a', 308).status).toBe(308);
  expect(redirectDocument.safeParse({ redirect_to: '/a', status: 304 }).success).toBe(false);
});

test.each(['', '  ', '/a\r\nset-cookie: b=c'])('%j cannot be sent', (location) => {
  expect(to(location).status).toBe(500);
});
