import { expect, test } from 'vitest';
import type { OperationExample } from '../../api/example-queries';
import { byTag, matching } from './by-tag';

const code = {
  curl: '',
  httpie: '',
  python_requests: '',
  python_httpx: '',
  javascript_fetch: '',
  javascript_axios: '',
  go: '',
};

function operation(tag: string, method: string, path: string, summary = ''): OperationExample {
  return { operation_id: `${method} ${path}`, method, path, summary, tag, needs: [], code };
}

const LIST = [
  operation('orders', 'GET', '/orders', 'List orders'),
  operation('users', 'GET', '/users'),
  operation('orders', 'POST', '/orders', 'Place an order'),
];

test('operations of one tag stand together, in their order', () => {
  expect(byTag(LIST).map(({ tag, operations }) => [tag, operations.length])).toEqual([
    ['orders', 2],
    ['users', 1],
  ]);
});

test.each([
  ['post ord', 1],
  ['PLACE', 1],
  ['/users', 1],
  [' ', 3],
  ['nothing', 0],
])('%j is found by method, path and name', (q, count) => {
  expect(matching(LIST, q)).toHaveLength(count);
});
