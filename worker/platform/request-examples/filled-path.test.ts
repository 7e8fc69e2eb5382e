import { expect, test } from 'vitest';
import { plainText, Secret } from '../../engine/request-code/sample-request';
import { encodedQuery, filledPath } from './filled-path';

test('values stand in the place of parameters, encoded, and names where there is no value', () => {
  const path = filledPath('/orders/{id}/{left}', (name) => (name === 'id' ? 'a/b c' : ''));
  expect(plainText(path)).toBe('/orders/a%2Fb%20c/left');
});

test('a path always begins with a slash, so that it cannot move the call to another host', () => {
  expect(plainText(filledPath('@evil.example/x', () => ''))).toBe('/@evil.example/x');
});

test('a query goes on where the path has one already', () => {
  const query = encodedQuery(['/x?acl'], [['q[]', "x&'y"]]);
  expect(plainText(query)).toBe('&q%5B%5D=x%26%27y');
  expect(encodedQuery(['/x'], [['key', new Secret('api_key')]])).toEqual(['?key=', new Secret('api_key')]);
});
