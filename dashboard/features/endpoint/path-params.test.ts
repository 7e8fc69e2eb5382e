import { expect, test } from 'vitest';
import { copiedPath, paramsIn } from './path-params';

test.each([
  ['/orders/:id', ['id']],
  ['/orders/{id}/lines/:line', ['id', 'line']],
  ['/files/**', []],
  ['/a/:', []],
  ['/a/:1st', []],
  ['/:id/:id', ['id']],
])('%s has the parameters %j', (path, names) => {
  expect(paramsIn(path)).toEqual(names);
});

test.each([
  ['/orders', '/orders-copy'],
  ['/orders/:id', '/orders/:id/copy'],
  ['/orders/{id}', '/orders/{id}/copy'],
  ['/', '/copy'],
  ['/files/**', '/files/copy'],
  ['/files/*', '/files/*/copy'],
])('a copy of %s begins at %s', (path, copy) => {
  expect(copiedPath(path)).toBe(copy);
});
