import { expect, test } from 'vitest';
import { demoGroups } from './demo-groups';

const group = (slug: string, kind: string, config?: Record<string, unknown>) => ({
  slug,
  name: slug,
  kind,
  base_url: `/m/shop/${slug}`,
  ...(config ? { config } : {}),
});

test('a client calls the image APIs and the auth APIs of a project, and no other group', () => {
  const found = demoGroups([
    group('web', 'http', {}),
    group('photos', 'images', {}),
    group('users', 'auth', {}),
    group('scans', 'images', { limits: { max_bytes: 5 } }),
  ]);
  expect(found.images?.map(({ slug, max_bytes }) => [slug, max_bytes])).toEqual([
    ['photos', 10_485_760],
    ['scans', 5],
  ]);
  expect(found.auth.map(({ slug }) => slug)).toEqual(['users']);
});

test('who only has the link is not told how large a file may be', () => {
  expect(demoGroups([group('photos', 'images')]).images?.[0].max_bytes).toBeNull();
});

test('without an image API there is nothing to call', () => {
  expect(demoGroups([group('users', 'auth')]).images).toBeUndefined();
});
