import { expect, test } from 'vitest';
import { addressOf } from './address';

const context = {
  document: {},
  specUrl: 'https://mocks.example/m/demo/shop/openapi.json',
  budget: { left: 1_000 },
};
const servers = [{ url: '/m/demo/shop/' }];

test('examples stand in the place of parameters, encoded', () => {
  const inPath = [{ name: 'id', value: 'a/b c' }];
  const inQuery = [{ name: 'q[]', value: "x&'y" }];
  expect(addressOf(servers, '/orders/{id}/{left}', inPath, inQuery, context)).toBe(
    'https://mocks.example/m/demo/shop/orders/a%2Fb%20c/left?q%5B%5D=x%26%27y',
  );
});

test('the variables of a server take their defaults', () => {
  const templated = [{ url: 'https://{region}.example/{base}', variables: { region: { default: 'eu' } } }];
  expect(addressOf(templated, '/x', [], [], context)).toBe('https://eu.example/base/x');
});

test('a path cannot move the call to another host', () => {
  expect(addressOf(undefined, '@evil.example/x', [], [], context)).toBe(
    'https://mocks.example/@evil.example/x',
  );
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://['])('%s is not called', (url) => {
  expect(addressOf([{ url }], '/x', [], [], context)).toMatch(/^https:\/\/mocks\.example\//);
});

test('half a character is no reason to fail', () => {
  expect(addressOf(servers, '/\uD800', [], [], context)).toBe('https://mocks.example/m/demo/shop/%EF%BF%BD');
});
