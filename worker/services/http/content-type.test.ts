import { expect, test } from 'vitest';
import { contentTypeOf } from './content-type';

test.each([
  ['{"a":1}', 'application/json'],
  [' \n[1,2]\n', 'application/json'],
  ['"text"', 'application/json'],
  ['-1.5', 'application/json'],
  ['null', 'application/json'],
  ['{"a":1', 'text/plain;charset=utf-8'],
  ['true story', 'text/plain;charset=utf-8'],
  ['hello', 'text/plain;charset=utf-8'],
  ['', 'text/plain;charset=utf-8'],
])('a body %j without a content type of its own goes out as %s', (body, type) => {
  expect(contentTypeOf(body)).toBe(type);
});
