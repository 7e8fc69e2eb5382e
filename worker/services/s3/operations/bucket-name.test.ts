import { expect, test } from 'vitest';
import { checkBucketName, checkNewBucketName } from './bucket-name';

test.each(['abc', 'a.b.c', '3-photos-2', 'a--b', 'my.bucket.of-mine', 'a'.repeat(63), '1.2.3', '1234'])(
  'a bucket may be called %s',
  (name) => expect(() => checkNewBucketName(name)).not.toThrow(),
);

test.each([
  'ab',
  'a'.repeat(64),
  'Photos',
  'foo_bar',
  '_foo',
  '-foo',
  'foo-',
  'foo.',
  '.foo',
  'foo..bar',
  'foo.-bar',
  'foo-.bar',
  'alpha!soup',
  '192.168.5.4',
  'xn--foo',
  'sthree-foo',
  'amzn-s3-demo-x',
  'foo-s3alias',
  'foo--ol-s3',
  'foo.mrap',
  'foo--x-s3',
  'foo--table-s3',
  'fóo',
])('a bucket may not be called %s', (name) =>
  expect(() => checkNewBucketName(name)).toThrow('The specified bucket is not valid.'),
);

test('a bucket of the old, freer names can be asked for', () => {
  expect(() => checkBucketName('My_Bucket')).not.toThrow();
  expect(() => checkBucketName('a')).toThrow();
});
