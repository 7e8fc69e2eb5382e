import { describe, expect, test } from 'vitest';
import { as, bucketWith, FRIEND, OWNER, objectOf, PLAIN_REQUEST, STRANGER } from '../access-samples';
import type { Caller } from '../account';
import { type RequestFacts, requestFacts } from '../request-facts';
import { areMet, compileConditions } from './compile-condition';
import { contextOfRequest } from './context-of-request';

function isMet(block: unknown, values: Record<string, string[]> = {}): boolean {
  const conditions = compileConditions(block, { spelledActions: [], hasVariables: true });
  return areMet(conditions, { get: (key) => values[key] });
}

const REFERER = 'aws:Referer';
const asked = (value: string) => ({ 'aws:referer': [value] });

describe('an operator', () => {
  test.each<[operator: string, wanted: unknown, met: string[], unmet: string[]]>([
    ['StringEquals', 'a*', ['a*'], ['ab', 'A*', '']],
    ['StringNotEquals', ['a', 'b'], ['c', 'A'], ['a', 'b']],
    ['StringEqualsIgnoreCase', 'Ab', ['aB', 'AB'], ['abc']],
    ['StringNotEqualsIgnoreCase', 'Ab', ['abc'], ['aB']],
    [
      'StringLike',
      'http://www.example.com/*',
      ['http://www.example.com/', 'http://www.example.com/a/b'],
      ['http://www.example.org/'],
    ],
    ['StringLike', 'a?c', ['abc', 'a?c'], ['ac', 'abbc']],
    ['StringNotLike', ['a*', 'b*'], ['c'], ['ab', 'b']],
    ['NumericEquals', '10', ['10', '10.0'], ['11', 'ten']],
    ['NumericNotEquals', 10, ['11'], ['10']],
    ['NumericLessThan', 10, ['9', '-1'], ['10']],
    ['NumericLessThanEquals', '10', ['10'], ['10.5']],
    ['NumericGreaterThan', '10', ['10.5'], ['10']],
    ['NumericGreaterThanEquals', '10', ['10'], ['9']],
    [
      'DateEquals',
      '2026-01-01T00:00:00Z',
      ['2026-01-01', '1767225600', '2026-01-01T01:00:00+01:00'],
      ['2026-01-02'],
    ],
    ['DateNotEquals', '2026-01-01', ['2026-01-02'], ['2026-01-01T00:00:00Z']],
    ['DateLessThan', '2026-01-01T00:00:00', ['2025-12-31T23:59:59Z'], ['2026-01-01T00:00:00Z']],
    ['DateLessThanEquals', 1767225600, ['2026-01-01T00:00:00Z'], ['2026-01-01T00:00:01Z']],
    ['DateGreaterThan', '2026-01-01', ['2026-01-01T00:00:00.001Z'], ['2026-01-01', 'soon']],
    ['DateGreaterThanEquals', '2026-01-01', ['2026-01-01'], ['2025-12-31']],
    ['Bool', true, ['true', 'TRUE'], ['false']],
    ['BinaryEquals', 'QmluYXJ5', ['QmluYXJ5'], ['qmluYXJ5']],
    [
      'IpAddress',
      ['10.0.0.0/8', '203.0.113.7'],
      ['10.255.0.1', '203.0.113.7', '::ffff:10.1.1.1'],
      ['11.0.0.1', '203.0.113.8', 'x'],
    ],
    ['IpAddress', '203.0.113.128/25', ['203.0.113.200'], ['203.0.113.127']],
    ['IpAddress', '2001:db8::/33', ['2001:db8:7fff::1'], ['2001:db8:8000::1', '10.0.0.1']],
    ['IpAddress', '0.0.0.0/0', ['8.8.8.8'], ['::1']],
    ['NotIpAddress', '10.0.0.0/8', ['11.0.0.1', '::1'], ['10.0.0.1']],
    ['ArnLike', 'arn:aws:s3:::a*', ['arn:aws:s3:::ab', 'arn:aws:s3:::a:b'], ['arn:aws:s3:::b', 'a']],
    [
      'ArnEquals',
      'arn:aws:sns:*:111122223333:*',
      ['arn:aws:sns:eu-west-1:111122223333:t'],
      ['arn:aws:sns:x:y:111122223333:t'],
    ],
    ['ArnNotLike', 'arn:aws:s3:::a*', ['arn:aws:s3:::b'], ['arn:aws:s3:::ab']],
    ['ArnNotEquals', 'arn:aws:s3:::a', ['arn:aws:s3:::b'], ['arn:aws:s3:::a']],
  ])('%s %j', (operator, wanted, met, unmet) => {
    const block = { [operator]: { [REFERER]: wanted } };
    expect(met.filter((value) => !isMet(block, asked(value)))).toEqual([]);
    expect(unmet.filter((value) => isMet(block, asked(value)))).toEqual([]);
  });

  test.each([
    ['StringEquals', 'a', false],
    ['StringNotEquals', 'a', true],
    ['StringEqualsIfExists', 'a', true],
    ['StringLikeIfExists', 'a*', true],
    ['StringNotEqualsIfExists', 'a', true],
    ['NumericLessThanIfExists', '1', true],
    ['NotIpAddress', '10.0.0.0/8', true],
    ['Bool', 'false', false],
    ['BoolIfExists', 'false', true],
    ['ForAllValues:StringEquals', 'a', true],
    ['ForAnyValue:StringEquals', 'a', false],
    ['ForAnyValue:StringNotEquals', 'a', false],
    ['ForAnyValue:StringEqualsIfExists', 'a', true],
    ['Null', 'true', true],
    ['Null', false, false],
  ])('%s %j of a key that the request lacks: %s', (operator, wanted, expected) => {
    expect(isMet({ [operator]: { [REFERER]: wanted } })).toBe(expected);
  });

  test('that exists is asked of a request that has the key', () => {
    expect(isMet({ StringEqualsIfExists: { [REFERER]: 'a' } }, asked('b'))).toBe(false);
    expect(isMet({ Null: { [REFERER]: 'false' } }, asked('b'))).toBe(true);
    expect(isMet({ Null: { [REFERER]: true } }, asked('b'))).toBe(false);
  });

  test.each<[string, string[], boolean]>([
    ['ForAllValues:StringEquals', ['a', 'b'], true],
    ['ForAllValues:StringEquals', ['a', 'c'], false],
    ['ForAnyValue:StringEquals', ['a', 'c'], true],
    ['ForAnyValue:StringEquals', ['c', 'd'], false],
    ['ForAllValues:StringNotEquals', ['c', 'd'], true],
    ['ForAllValues:StringNotEquals', ['a', 'd'], false],
    ['ForAnyValue:StringNotEquals', ['a', 'd'], true],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], false],
    ['StringEquals', ['c', 'b'], true],
    ['StringNotEquals', ['c', 'b'], false],
  ])('%s a or b, of the tags %j: %s', (operator, tags, expected) => {
    const block = { [operator]: { 's3:RequestObjectTagKeys': ['a', 'b'] } };
    expect(isMet(block, { 's3:requestobjecttagkeys': tags })).toBe(expected);
  });

  test('counts only together with all others, and any of its values will do', () => {
    const block = {
      StringLike: { [REFERER]: ['x*', 'a*'], 'aws:UserAgent': '*' },
      Bool: { 'aws:SecureTransport': 'true' },
    };
    const request = { 'aws:referer': ['ab'], 'aws:useragent': ['curl'], 'aws:securetransport': ['true'] };
    expect(isMet(block, request)).toBe(true);
    expect(isMet(block, { ...request, 'aws:securetransport': ['false'] })).toBe(false);
    expect(isMet(block, { ...request, 'aws:useragent': [] })).toBe(false);
  });
});

describe('a variable in a condition', () => {
  const like = (pattern: string, name?: string) =>
    isMet(
      { StringLike: { 's3:prefix': pattern } },
      { 's3:prefix': ['home/*/a'], ...(name ? { 'aws:username': [name] } : {}) },
    );

  test('stands for the caller’s value, in which a star is only a star', () => {
    expect(like(`home/\${aws:username}/*`, '*')).toBe(true);
    expect(like(`home/\${AWS:UserName}/a`, '*')).toBe(true);
    expect(like(`home/\${aws:username}/*`, 'ann')).toBe(false);
    expect(like(`home/\${*}/?`)).toBe(true);
    expect(like(`h\${?}me/*`)).toBe(false);
  });

  test('without a value matches nothing, but for its default', () => {
    expect(like(`home/\${aws:username}*`)).toBe(false);
    expect(like(`home/\${aws:username, '*'}/a`)).toBe(true);
    expect(like(`\${unclosed*`)).toBe(false);
  });

  test('is plain text in the older version of the language', () => {
    const conditions = compileConditions(
      { StringEquals: { [REFERER]: `\${aws:username}` } },
      { spelledActions: [], hasVariables: false },
    );
    expect(areMet(conditions, { get: (key) => (key === 'aws:referer' ? [`\${aws:username}`] : ['x']) })).toBe(
      true,
    );
  });
});

describe('a request tells', () => {
  const read = (key: string, request: Partial<RequestFacts> = {}, caller: Caller = as(FRIEND)) =>
    contextOfRequest({
      caller,
      bucket: bucketWith(),
      object: objectOf(OWNER, 'private', { Security: 'public' }),
      request: { ...PLAIN_REQUEST, ...request },
    }).get(key);

  test.each<[string, string[] | undefined, Partial<RequestFacts>?]>([
    ['aws:sourceip', ['203.0.113.7']],
    ['aws:currenttime', ['2026-01-15T12:00:00.000Z']],
    ['aws:epochtime', ['1768478400']],
    ['aws:securetransport', ['false']],
    ['aws:referer', undefined],
    ['aws:username', ['friend']],
    ['aws:userid', ['222222222222']],
    ['aws:principalaccount', ['222222222222']],
    ['aws:principalarn', ['arn:aws:iam::222222222222:root', 'arn:aws:iam::222222222222:user/friend']],
    ['aws:sourcevpc', undefined],
    ['aws:useragent', ['curl'], { headers: { 'user-agent': 'curl' } }],
    ['s3:resourceaccount', ['111111111111']],
    ['s3:authtype', ['REST-HEADER']],
    ['s3:authtype', ['POST'], { signature: { version: 'v2', via: 'form', age: 0 } }],
    ['s3:authtype', undefined, { signature: null }],
    ['s3:signatureversion', ['AWS4-HMAC-SHA256']],
    ['s3:signatureversion', ['AWS'], { signature: { version: 'v2', via: 'query', age: 0 } }],
    ['s3:signatureage', ['2000']],
    ['s3:tlsversion', ['1.3'], { tlsVersion: '1.3' }],
    ['s3:prefix', ['a/'], { query: { prefix: 'a/' } }],
    ['s3:prefix', [''], { query: { prefix: '' } }],
    ['s3:prefix', undefined],
    ['s3:max-keys', ['5'], { query: { 'max-keys': '5' } }],
    ['s3:versionid', ['v1'], { query: { versionid: 'v1' } }],
    ['s3:x-amz-acl', ['private'], { headers: { 'x-amz-acl': 'private' } }],
    ['s3:x-amz-acl', ['private'], { query: { 'x-amz-acl': 'private' } }],
    ['s3:x-amz-server-side-encryption', undefined],
    ['s3:if-none-match', ['*'], { headers: { 'if-none-match': '*' } }],
    ['s3:existingobjecttag/security', ['public']],
    ['s3:existingobjecttag/else', undefined],
    ['s3:requestobjecttag/a', ['1'], { tags: { A: '1', b: '2' } }],
    ['s3:requestobjecttag/c', undefined, { tags: { A: '1' } }],
    ['s3:requestobjecttagkeys', ['A', 'b'], { tags: { A: '1', b: '2' } }],
    ['s3:requestobjecttagkeys', undefined],
    ['s3:object-lock-mode', ['GOVERNANCE'], { headers: { 'x-amz-object-lock-mode': 'GOVERNANCE' } }],
    ['s3:object-lock-mode', ['COMPLIANCE'], { lock: { mode: 'COMPLIANCE' } }],
    ['s3:object-lock-remaining-retention-days', ['10'], { lock: { retainUntil: '2026-01-25T12:00:00Z' } }],
    ['s3:object-lock-remaining-retention-days', undefined],
    ['constructor', undefined],
  ])('%s: %j', (key, expected, request) => {
    expect(read(key, request)).toEqual(expected);
  });

  test('that nobody signed it', () => {
    const anonymously = (key: string) => read(key, {}, STRANGER);
    expect(anonymously('aws:userid')).toEqual(['anonymous']);
    expect(anonymously('aws:principaltype')).toEqual(['Anonymous']);
    expect(anonymously('aws:username')).toBeUndefined();
    expect(anonymously('aws:principalarn')).toBeUndefined();
  });

  test('no more of its headers and its query than conditions ask for', () => {
    const { headers, query } = requestFacts({
      ...PLAIN_REQUEST,
      headers: new Headers({ 'X-Amz-ACL': 'private', cookie: 'secret', Referer: 'r', authorization: 'k' }),
      query: new URLSearchParams('prefix=a&versionId=v&x-id=GetObject&__proto__=1&X-Amz-Acl=b'),
    });
    expect(headers).toEqual({ referer: 'r', 'x-amz-acl': 'private' });
    expect(query).toEqual({ prefix: 'a', versionid: 'v', 'x-amz-acl': 'b' });
  });
});
