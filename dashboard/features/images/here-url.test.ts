import { expect, test } from 'vitest';
import { hereUrl } from './here-url';

const ORIGIN = 'http://127.0.0.1:8787';

test.each([
  [
    'http://mocks.example/m/shop/photos/images/job_1/thumbnail.jpg',
    `${ORIGIN}/m/shop/photos/images/job_1/thumbnail.jpg`,
  ],
  [
    'http://mocks.example/images/job_1/webp.webp?__world=w-1',
    `${ORIGIN}/m/shop/photos/images/job_1/webp.webp?__world=w-1`,
  ],
  ['https://elsewhere.example/a.png', 'https://elsewhere.example/a.png'],
])('%s is looked at as %s', (url, seen) => {
  expect(hereUrl(url, '/m/shop/photos', ORIGIN)).toBe(seen);
});

test('a group that is named images does not mislead', () => {
  expect(hereUrl('http://a/m/p/images/images/job_1/large.png', `${ORIGIN}/m/p/images/`, ORIGIN)).toBe(
    `${ORIGIN}/m/p/images/images/job_1/large.png`,
  );
});
