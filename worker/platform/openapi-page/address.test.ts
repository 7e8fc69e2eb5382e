import { expect, test } from 'vitest';
import { encode, encodePath, serverOf } from './address';

const context = {
  document: {},
  specUrl: 'https://mocks.example/m/demo/shop/openapi.json',
  budget: { left: 1_000 },
};

test('what stands in a path or a query is encoded, brackets too', () => {
  expect([encode("x&'y[]"), encodePath('/a b/[c]#')]).toEqual(['x%26%27y%5B%5D', '/a%20b/%5Bc%5D%23']);
});

test('the variables of a server take their defaults', () => {
  const templated = [{ url: 'https://{region}.example/{base}', variables: { region: { default: 'eu' } } }];
  expect(serverOf(templated, context)).toBe('https://eu.example/base');
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://['])('%s is not called', (url) => {
  expect(serverOf([{ url }], context)).toMatch(/^https:\/\/mocks\.example$|^https:\/\/mocks\.example\//);
});

test('half a character is no reason to fail', () => {
  expect(encodePath('/\uD800')).toBe('/%EF%BF%BD');
});

test('a server has no slash at its end', () => {
  expect(serverOf([{ url: '/m/demo/shop/' }], context)).toBe('https://mocks.example/m/demo/shop');
});
