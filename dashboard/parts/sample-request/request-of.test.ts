import { expect, test } from 'vitest';
import { requestOf } from './request-of';
import { AUTOMATIC } from './sample';

const endpoint = { method: 'POST', headers: [{ name: 'X-Key', required: true }, { name: 'X-Trace' }] };

test('a sample that says nothing leaves all to the endpoint, but for a body that fits its schema', () => {
  expect(requestOf({ sample: AUTOMATIC, endpoint })).toEqual({ headers: {} });
  expect(requestOf({ sample: AUTOMATIC, endpoint, fittingBody: '{"total":1}' })).toEqual({
    headers: { 'content-type': ['application/json'] },
    body: '{"total":1}',
  });
});

test('who writes headers gets those alone, and none that the endpoint would have added', () => {
  const sample = { headers: 'Accept: text/plain\naccept: text/html', body: '{}' };
  expect(requestOf({ sample, endpoint })).toEqual({
    headers: { 'x-key': [], accept: ['text/plain', 'text/html'] },
    body: '{}',
  });
});

test('an empty body is none, though one that fits is known', () => {
  expect(requestOf({ sample: { body: '' }, endpoint, fittingBody: '{}' })).toEqual({ headers: {} });
});

test('a request that carries no body has none, whatever was typed before', () => {
  expect(requestOf({ sample: { method: 'GET', body: '{}' }, endpoint })).toEqual({
    method: 'GET',
    headers: {},
  });
});

test('a seed asks for the same answer again', () => {
  expect(requestOf({ sample: { path: '/a?b=1' }, endpoint, seed: 'dice~t1' })).toEqual({
    path: '/a?b=1',
    headers: { 'x-understudy-seed': 'dice~t1' },
  });
});
