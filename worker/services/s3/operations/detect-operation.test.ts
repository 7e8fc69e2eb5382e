import { expect, test } from 'vitest';
import { OPERATION_ACTIONS } from '../../../engine/s3/access/actions/operation-actions';
import { S3Error } from '../../../engine/s3/s3-error';
import { detectOperation, type RawCall } from './detect-operation';
import { OPERATIONS } from './operations';

const FORM = { 'content-type': 'multipart/form-data; boundary=x' };
const COPY = { 'x-amz-copy-source': '/b/k' };

function call(line: string, headers: Record<string, string> = {}, hostBucket: string | null = null): RawCall {
  const [method = '', address = ''] = line.split(' ');
  const [rawPath = '', rawQuery = ''] = address.split('?');
  return { method, rawPath, rawQuery, hostBucket, headers: new Headers(headers) };
}

function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused.');
}

test('every operation of the table is found by the request that it describes', () => {
  for (const [name, { method, level, query, header }] of Object.entries(OPERATIONS)) {
    const path = { service: '/', bucket: '/photos', object: '/photos/a.png' }[level];
    const headers = { ...(name === 'PostObject' && FORM), ...(header !== null && { [header]: '/b/k' }) };
    const asked = query.replace(/\b(id|uploadId|partNumber)\b(?!=)/g, '$1=1');
    expect(detectOperation(call(`${method} ${path}?${asked}`, headers)).name).toBe(name);
  }
});

test('every operation has the actions that it must be allowed, but for the preflight that nobody signs', () => {
  const unguarded = Object.keys(OPERATIONS).filter((name) => !Object.hasOwn(OPERATION_ACTIONS, name));
  expect(unguarded).toEqual(['PreflightRequest']);
});

test.each([
  ['GET /photos/?prefix=a&x-id=ListObjects', {}, 'ListObjects'],
  ['GET /photos?list-type=2&versionId=3&whatever', {}, 'ListObjectsV2'],
  ['GET /photos/a?versionId=null&partNumber=2&response-content-type=x', {}, 'GetObject'],
  ['PUT /photos/a?tagging=', {}, 'PutObjectTagging'],
  ['PUT /photos/a?partNumber=1&uploadId=u', COPY, 'UploadPartCopy'],
  ['PUT /photos/a?acl', COPY, 'PutObjectAcl'],
  ['POST /photos/a?select&select-type=2', {}, 'SelectObjectContent'],
  ['POST /photos?delete', FORM, 'DeleteObjects'],
  ['GET /photos?metrics&id=all', {}, 'GetBucketMetricsConfiguration'],
  ['GET /?location', {}, 'ListBuckets'],
  ['OPTIONS /photos/a?acl&policy', {}, 'PreflightRequest'],
])('%s is understood', (line, headers, name) => {
  expect(detectOperation(call(line, headers)).name).toBe(name);
});

test.each([
  ['/photos/a%20b%2Fc+d//e%C3%A9', null, 'photos', 'a b/c+d//eé'],
  ['/photos//', null, 'photos', '/'],
  ['/photos/%2525', null, 'photos', '%25'],
  ['/photos/ä', null, 'photos', 'ä'],
  ['/photos', null, 'photos', null],
  ['/', 'photos', 'photos', null],
  ['/photos/a', 'other', 'other', 'photos/a'],
])('the path %s (host bucket %s) is decoded exactly once', (rawPath, hostBucket, bucket, key) => {
  expect(detectOperation(call(`GET ${rawPath}`, {}, hostBucket))).toMatchObject({ bucket, key });
});

test('of a repeated query parameter the first value counts, and "+" is a space', () => {
  const { query } = detectOperation(call('GET /photos?prefix=a+b%2B&prefix=c&delimiter'));
  expect([...query]).toEqual([
    ['prefix', 'a b+'],
    ['delimiter', ''],
  ]);
});

test.each([
  ['DELETE /', 'MethodNotAllowed', { Method: 'DELETE', ResourceType: 'SERVICE' }],
  ['PATCH /photos/a', 'MethodNotAllowed', { Method: 'PATCH', ResourceType: 'OBJECT' }],
  ['POST /photos/a', 'MethodNotAllowed', { Method: 'POST', ResourceType: 'OBJECT' }],
  ['PUT /photos?policyStatus', 'MethodNotAllowed', { ResourceType: 'BUCKETPOLICYSTATUS' }],
  ['GET /photos/a?policy', 'MethodNotAllowed', { ResourceType: 'BUCKETPOLICY' }],
  ['POST /photos', 'PreconditionFailed', { Condition: expect.stringContaining('multipart/form-data') }],
  ['GET /photos?session', 'NotImplemented', {}],
  ['GET /photos?policy&acl', 'InvalidArgument', { ArgumentName: 'ResourceType', ArgumentValue: 'acl' }],
  ['PUT /photos/a?uploadId=u', 'InvalidArgument', { ArgumentName: 'partNumber' }],
  ['PUT /photos/a?partNumber=1', 'InvalidArgument', { ArgumentName: 'partNumber', ArgumentValue: '1' }],
  ['PUT /photos?inventory', 'InvalidArgument', { ArgumentName: 'id' }],
  ['GET /photos/%zz', 'InvalidURI', { URI: '/photos/%zz' }],
  ['GET /photos/%ff', 'InvalidURI', {}],
  ['GET /photos?prefix=%e4', 'InvalidURI', {}],
  ['GET /ab', 'InvalidBucketName', { BucketName: 'ab' }],
  ['GET /a%20b%20c', 'InvalidBucketName', { BucketName: 'a b c' }],
  ['PUT /Photos', 'InvalidBucketName', { BucketName: 'Photos' }],
  [`GET /photos/${'%C3%A9'.repeat(513)}`, 'KeyTooLongError', { Size: '1026', MaxSizeAllowed: '1024' }],
])('%s is refused with %s', (line, code, details) => {
  expect(refusalOf(() => detectOperation(call(line)))).toMatchObject({ code, details });
});

test('who uses a wrong method is told the right ones', () => {
  const { headers } = refusalOf(() => detectOperation(call('POST /photos?lifecycle')));
  expect(headers).toEqual({ Allow: 'DELETE, GET, PUT' });
});

test('a key of exactly 1,024 bytes is taken', () => {
  expect(detectOperation(call(`GET /photos/${'%C3%A9'.repeat(512)}`)).key).toHaveLength(512);
});
