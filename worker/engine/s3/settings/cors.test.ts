import { expect, test } from 'vitest';
import { S3Error } from '../s3-error';
import { answerPreflight } from './answer-preflight';
import type { CorsRule } from './cors';
import { matchCors } from './match-cors';

function rule(origin: string, method: string, more: Partial<CorsRule> = {}): CorsRule {
  return {
    AllowedOrigin: [origin],
    AllowedMethod: [method],
    AllowedHeader: [],
    ExposeHeader: [],
    ...more,
  };
}

const RULES = [
  rule('*suffix', 'GET'),
  rule('start*end', 'GET'),
  rule('prefix*', 'GET'),
  rule('*.put', 'PUT', { AllowedMethod: ['PUT', 'DELETE'], AllowedHeader: ['x-amz-*', 'Content-Type'] }),
];

function allowedOrigin(origin: string, method: string, headers: string[] = []): string | undefined {
  const answer = matchCors(RULES, { origin, method, headers }) ?? [];
  return new Map(answer).get('Access-Control-Allow-Origin');
}

test.each([
  ['foo.suffix', 'GET', 'foo.suffix'],
  ['foo.suffix', 'PUT', undefined],
  ['foo.suffix.get', 'GET', undefined],
  ['startend', 'GET', 'startend'],
  ['start12end', 'GET', 'start12end'],
  ['sttart12end', 'GET', undefined],
  ['staend', 'GET', undefined],
  ['prefix.suffix', 'GET', 'prefix.suffix'],
  ['bla.prefix', 'GET', undefined],
  ['foo.put', 'DELETE', 'foo.put'],
])('the origin %s with %s is answered with %s', (origin, method, expected) => {
  expect(allowedOrigin(origin, method)).toBe(expected);
});

test('a header is allowed whatever its case, and one that no rule names is not', () => {
  expect(allowedOrigin('a.put', 'PUT', ['X-Amz-Meta-A', 'content-type'])).toBe('a.put');
  expect(allowedOrigin('a.put', 'PUT', ['X-Amz-Meta-A', 'authorization'])).toBeUndefined();
});

test('a rule for all origins says "*" and allows no credentials', () => {
  const rules = [rule('*', 'GET', { ExposeHeader: ['ETag', 'x-amz-version-id'], MaxAgeSeconds: 30 })];
  expect(matchCors(rules, { origin: 'https://a.example', method: 'GET', headers: [] })).toEqual([
    ['Access-Control-Allow-Origin', '*'],
    ['Access-Control-Allow-Methods', 'GET'],
    ['Access-Control-Expose-Headers', 'ETag, x-amz-version-id'],
    ['Access-Control-Max-Age', '30'],
    ['Vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method'],
  ]);
});

test('a preflight is told the methods of the rule and the headers that it asked for', () => {
  const answer = answerPreflight(RULES, {
    origin: 'a.put',
    method: 'PUT',
    headers: 'X-Amz-Date,  content-type',
    resource: 'OBJECT',
  });
  expect(Object.fromEntries(answer)).toMatchObject({
    'Access-Control-Allow-Origin': 'a.put',
    'Access-Control-Allow-Methods': 'PUT, DELETE',
    'Access-Control-Allow-Headers': 'x-amz-date, content-type',
    'Access-Control-Allow-Credentials': 'true',
  });
});

test.each([
  [RULES, null, 'GET', 'BadRequest', 'Insufficient information. Origin request header needed.'],
  [RULES, 'a', null, 'BadRequest', 'Invalid Access-Control-Request-Method: null'],
  [RULES, 'a', 'PATCH', 'BadRequest', 'Invalid Access-Control-Request-Method: PATCH'],
  [null, 'a', 'GET', 'AccessForbidden', 'CORSResponse: CORS is not enabled for this bucket.'],
  [RULES, 'a', 'GET', 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.'],
])('a preflight without a match is refused (%#)', (rules, origin, method, code, message) => {
  let refused: unknown;
  try {
    answerPreflight(rules, { origin, method, headers: null, resource: 'BUCKET' });
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(S3Error);
  expect(refused).toMatchObject({ refusal: { code, message: expect.stringContaining(message) } });
});
