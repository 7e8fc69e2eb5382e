import { expect, test } from 'vitest';
import { S3Error } from '../s3-error';
import { claimedChecksum, requireNamedAlgorithm } from './claimed-checksum';
import { multipartChecksum, requireSameType } from './multipart-checksum';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return `${error.refusal.code}: ${error.refusal.message}`;
    throw error;
  }
  return 'nothing refused';
}

const CRC32 = ['x-amz-checksum-crc32', 'y/Q5Jg=='] as const;
const SHA1 = ['x-amz-checksum-sha1', '98O8HYCOBHMq32eZZczDTKeuNEE='] as const;

test('an upload has the algorithm and the type that it asks for, or the usual type of its algorithm', () => {
  expect(multipartChecksum(null, null)).toEqual({
    algorithm: 'CRC64NVME',
    type: 'FULL_OBJECT',
    isAsked: false,
  });
  expect(multipartChecksum('crc32', null)).toMatchObject({ algorithm: 'CRC32', type: 'COMPOSITE' });
  expect(multipartChecksum('CRC32', 'full_object')).toMatchObject({
    algorithm: 'CRC32',
    type: 'FULL_OBJECT',
  });
  expect(multipartChecksum('CRC64NVME', null)).toMatchObject({ type: 'FULL_OBJECT', isAsked: true });
});

test.each([
  [
    'SHA256',
    'FULL_OBJECT',
    'The FULL_OBJECT checksum type cannot be used with the sha256 checksum algorithm.',
  ],
  [
    'CRC64NVME',
    'COMPOSITE',
    'The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.',
  ],
  [
    null,
    'COMPOSITE',
    'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
  ],
  ['CRC32', 'HALF', 'Value for x-amz-checksum-type header is invalid.'],
  [
    'MD4',
    null,
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
  ],
])('an upload with %s and %s is refused', (algorithm, type, message) => {
  expect(refusalOf(() => multipartChecksum(algorithm, type))).toBe(`InvalidRequest: ${message}`);
});

test('an upload is completed with the type that it was begun with', () => {
  requireSameType('FULL_OBJECT', 'FULL_OBJECT');
  requireSameType(null, 'COMPOSITE');
  expect(refusalOf(() => requireSameType('COMPOSITE', 'FULL_OBJECT'))).toContain(
    'The upload was created using the FULL_OBJECT checksum mode.',
  );
});

test('a request claims one checksum, in a header or behind its body', () => {
  expect(claimedChecksum([CRC32], null)).toEqual({ algorithm: 'CRC32', value: 'y/Q5Jg==' });
  expect(claimedChecksum([], 'x-amz-checksum-sha256')).toEqual({ algorithm: 'SHA256', value: null });
  expect(claimedChecksum([['x-amz-checksum-mode', 'ENABLED']], null)).toBeNull();
});

test.each([
  [
    'two headers',
    [CRC32, SHA1],
    null,
    'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
  ],
  ['a header and a trailer', [CRC32], 'x-amz-checksum-crc32', 'Expecting a single x-amz-checksum- header'],
  [
    'a value of another length',
    [['x-amz-checksum-crc32', 'bad']],
    null,
    'Value for x-amz-checksum-crc32 header is invalid.',
  ],
  [
    'an unknown algorithm',
    [['x-amz-checksum-md4', 'bad']],
    null,
    'The algorithm type you specified in x-amz-checksum- header is invalid.',
  ],
  [
    'another trailer',
    [],
    'x-amz-meta-late',
    'The value specified in the x-amz-trailer header is not supported',
  ],
] as const)('%s: refused', (_, headers, trailer, message) => {
  expect(refusalOf(() => claimedChecksum(headers, trailer))).toBe(`InvalidRequest: ${message}`);
});

test('an SDK that names an algorithm sends its checksum', () => {
  requireNamedAlgorithm('CRC32', { algorithm: 'CRC32', value: null });
  requireNamedAlgorithm(null, null);
  expect(refusalOf(() => requireNamedAlgorithm('CRC32', null))).toContain(
    'no corresponding x-amz-checksum-*',
  );
  expect(refusalOf(() => requireNamedAlgorithm('SHA1', { algorithm: 'CRC32', value: null }))).toBe(
    'InvalidRequest: Value for x-amz-sdk-checksum-algorithm header is invalid.',
  );
});
