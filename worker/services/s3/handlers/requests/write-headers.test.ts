import { describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../../engine/base64';
import { md5 } from '../../../../engine/s3/checksums/md5';
import { S3Error } from '../../../../engine/s3/s3-error';
import { headersOfFields } from '../../sent-headers';
import { askedCopy } from './asked-copy';
import { copySource } from './copy-source';
import { newObject } from './new-object';

const NOW = Date.UTC(2026, 0, 15);
const KEY = base64OfBytes(new Uint8Array(32).fill(7));
const KEY_MD5 = base64OfBytes(md5(new Uint8Array(32).fill(7)));

function headers(fields: Record<string, string>) {
  return headersOfFields(new Map(Object.entries(fields)));
}

function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}

const SSE = 'x-amz-server-side-encryption';
const LOCK = 'x-amz-object-lock';

describe('what the headers of a write say of an object', () => {
  test('an object without any headers is bytes of no certain type', () => {
    expect(newObject(headers({}), NOW)).toEqual({
      headers: { 'content-type': 'binary/octet-stream' },
      metadata: {},
      tags: {},
      acl: null,
      storageClass: 'STANDARD',
      encryption: null,
      retention: null,
      legalHold: null,
    });
  });

  test('all that a read answers with is kept, and the framing of the upload is not', () => {
    const sent = {
      'content-type': 'text/plain',
      'content-encoding': 'aws-chunked,gzip',
      'cache-control': 'no-store',
      'content-disposition': 'attachment',
      'content-language': 'de',
      expires: 'Thu, 01 Dec 1994 16:00:00 GMT',
      'x-amz-website-redirect-location': '/other',
      'x-amz-date': '20260115T000000Z',
    };
    expect(newObject(headers(sent), NOW).headers).toEqual({
      'content-type': 'text/plain',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
      'content-disposition': 'attachment',
      'content-language': 'de',
      expires: 'Thu, 01 Dec 1994 16:00:00 GMT',
      'x-amz-website-redirect-location': '/other',
    });
  });

  test('metadata may have 2 KiB of names and values, in bytes', () => {
    const most = { 'x-amz-meta-ab': 'é'.repeat(1023) };
    expect(newObject(headers(most), NOW).metadata).toEqual({ ab: 'é'.repeat(1023) });
    const more = { 'x-amz-meta-abc': 'é'.repeat(1023) };
    expect(refusalOf(() => newObject(headers(more), NOW))).toMatchObject({
      code: 'MetadataTooLarge',
      details: { Size: '2049', MaxSizeAllowed: '2048' },
    });
  });

  test.each([
    ['a redirect to nowhere', { 'x-amz-website-redirect-location': 'other' }, 'InvalidRedirectLocation'],
    ['a storage class that nobody sells', { 'x-amz-storage-class': 'COLD' }, 'InvalidStorageClass'],
    ['an encryption that is none', { [SSE]: 'aes:kms' }, 'InvalidArgument'],
    ['a KMS key without KMS', { [`${SSE}-aws-kms-key-id`]: 'key' }, 'InvalidArgument'],
    ['a KMS key for AES256', { [SSE]: 'AES256', [`${SSE}-aws-kms-key-id`]: 'key' }, 'InvalidArgument'],
    ['a lock without an end', { [`${LOCK}-mode`]: 'COMPLIANCE' }, 'InvalidArgument'],
    ['a hold that is neither on nor off', { [`${LOCK}-legal-hold`]: 'MAYBE' }, 'InvalidArgument'],
    ['a tag that is there twice', { 'x-amz-tagging': 'a=1&a=2' }, 'InvalidArgument'],
  ])('%s is refused', (_, sent, code) => {
    expect(refusalOf(() => newObject(headers(sent), NOW)).code).toBe(code);
  });

  test('a lock ends in the future, by the clock of the project', () => {
    const lock = (until: string) =>
      headers({ [`${LOCK}-mode`]: 'GOVERNANCE', [`${LOCK}-retain-until-date`]: until });
    expect(newObject(lock('2026-01-15T00:00:01Z'), NOW).retention).toEqual({
      mode: 'GOVERNANCE',
      until: NOW + 1000,
    });
    expect(refusalOf(() => newObject(lock('2026-01-15T00:00:00Z'), NOW)).message).toBe(
      'The retain until date must be in the future!',
    );
    expect(refusalOf(() => newObject(lock('tomorrow'), NOW)).message).toContain('ISO 8601');
  });
});

describe('a key that the client brings', () => {
  const sent = {
    [`${SSE}-customer-algorithm`]: 'AES256',
    [`${SSE}-customer-key`]: KEY,
    [`${SSE}-customer-key-md5`]: KEY_MD5,
  };

  test('is known by its MD5 and kept nowhere', () => {
    const object = newObject(headers(sent), NOW);
    expect(object.encryption?.customerKeyMd5).toBe(KEY_MD5);
    expect(JSON.stringify(object)).not.toContain(KEY);
  });

  test.each([
    ['no algorithm', { [`${SSE}-customer-algorithm`]: null }, 'InvalidArgument'],
    ['another algorithm', { [`${SSE}-customer-algorithm`]: 'AES128' }, 'InvalidEncryptionAlgorithmError'],
    ['no key', { [`${SSE}-customer-key`]: null }, 'InvalidArgument'],
    ['a short key', { [`${SSE}-customer-key`]: 'AAAA' }, 'InvalidArgument'],
    ['no MD5', { [`${SSE}-customer-key-md5`]: null }, 'InvalidArgument'],
    [
      'the MD5 of another key',
      { [`${SSE}-customer-key-md5`]: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      'InvalidArgument',
    ],
    ['another encryption beside it', { [SSE]: 'aws:kms' }, 'InvalidArgument'],
  ])('with %s is refused, without a word of the key', (_, change, code) => {
    const entries = Object.entries({ ...sent, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
    const refusal = refusalOf(() => newObject(headers(Object.fromEntries(entries)), NOW));
    expect(refusal.code).toBe(code);
    expect(JSON.stringify(refusal)).not.toContain(KEY);
  });
});

const VERSION = 'v'.repeat(32);

describe('the source of a copy', () => {
  const source = (text: string) => {
    const { bucket, key, versionId } = copySource(headers({ 'x-amz-copy-source': text }));
    return { bucket, key, versionId };
  };

  test.each([
    ['bucket/key', 'key', null],
    ['/bucket/key', 'key', null],
    ['bucket%2Fkey', 'key', null],
    ['bucket/a/b%20c+d%2Be', 'a/b c d+e', null],
    [`bucket/%E4%B8%AD?versionId=${VERSION}`, '中', VERSION],
    ['bucket/what%3FversionId=v1', 'what?versionId=v1', null],
    ['bucket/a?b', 'a?b', null],
  ])('%s is found', (text, key, versionId) => {
    expect(source(text)).toEqual({ bucket: 'bucket', key, versionId });
  });

  test.each([
    ['bucket', 'InvalidArgument'],
    ['bucket/', 'InvalidArgument'],
    ['/key', 'InvalidArgument'],
    ['bucket/%ff', 'InvalidArgument'],
    ['bucket/key?versionId=', 'InvalidArgument'],
    ['bucket/key?versionId=nonsense', 'InvalidArgument'],
    ['arn:aws:s3:us-east-1:123456789012:accesspoint/mine/object/key', 'InvalidArgument'],
    ['b!/key', 'InvalidBucketName'],
    [`bucket/${'k'.repeat(1025)}`, 'KeyTooLongError'],
  ])('%s is refused with %s', (text, code) => {
    expect(refusalOf(() => source(text)).code).toBe(code);
  });
});

describe('a copy', () => {
  const HERE = { bucket: 'bucket', key: 'key' };
  const asked = (fields: Record<string, string>) =>
    askedCopy(headers({ 'x-amz-copy-source': 'bucket/key', ...fields }), HERE, NOW);

  test('onto itself that changes nothing is refused', () => {
    expect(refusalOf(() => asked({})).code).toBe('InvalidRequest');
    expect(refusalOf(() => asked({ 'x-amz-metadata-directive': 'COPY' })).code).toBe('InvalidRequest');
  });

  test.each([
    [{ 'x-amz-metadata-directive': 'REPLACE' }],
    [{ 'x-amz-storage-class': 'STANDARD_IA' }],
    [{ [SSE]: 'AES256' }],
    [{ 'x-amz-copy-source': `bucket/key?versionId=${VERSION}` }],
    [{ 'x-amz-copy-source': 'other/key' }],
  ])('with %o is carried out', (fields) => {
    expect(asked(fields as Record<string, string>).source.key).toBe('key');
  });

  test('keeps what its source has, whatever its headers say, until they are to replace it', () => {
    const said = { 'x-amz-copy-source': 'other/key', 'content-type': 'text/html', 'x-amz-tagging': 'a=1' };
    expect(asked(said)).toMatchObject({ about: null, tags: null });
    const replaced = asked({
      ...said,
      'x-amz-metadata-directive': 'REPLACE',
      'x-amz-tagging-directive': 'REPLACE',
    });
    expect(replaced.about?.headers).toEqual({ 'content-type': 'text/html' });
    expect(replaced.tags).toEqual({ a: '1' });
  });

  test.each(['metadata', 'tagging'])('with a %s directive that is none is refused', (what) => {
    const fields = { 'x-amz-copy-source': 'other/key', [`x-amz-${what}-directive`]: 'copy' };
    expect(refusalOf(() => asked(fields)).code).toBe('InvalidArgument');
  });
});
