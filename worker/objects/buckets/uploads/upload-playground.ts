import { base64OfBytes } from '../../../engine/base64';
import { hexOfBytes } from '../../../engine/hex';
import type { ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import { checksumOfBytes } from '../../../engine/s3/checksums/composite';
import { md5 } from '../../../engine/s3/checksums/md5';
import type { MultipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { NewBody, NewObject, StoreInput, Written } from '../../../engine/s3/store/store-calls';
import { BUCKET, type StorePlayground } from '../store-playground';
import { completeUpload } from './complete-upload';
import { createUpload } from './create-upload';
import { putPart } from './put-part';

export const MIB = 1024 * 1024;
export const UNASKED: MultipartChecksum = { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', isAsked: false };

export function asked(algorithm: ChecksumAlgorithm, type: MultipartChecksum['type']): MultipartChecksum {
  return { algorithm, type, isAsked: true };
}

/** A body that came along, and is as small as that. */
export function smallBody(bytes: Uint8Array): NewBody {
  return { size: bytes.byteLength, md5: hexOfBytes(md5(bytes)), checksums: {}, bytes };
}

/** As if so many bytes were in R2; what is said of them needs not be true. */
export function farBody(store: StorePlayground, size: number, md5Hex = '0'.repeat(32)): NewBody {
  const blob = store.call('PutObject', ({ blobs }) => blobs.reserve(), null);
  const crc64 = base64OfBytes(new Uint8Array(8).fill(size % 251));
  return { size, md5: md5Hex, checksums: { CRC64NVME: crc64 }, blob };
}

/** As if those bytes were there. */
export function farBodyOf(store: StorePlayground, bytes: Uint8Array, algorithm: ChecksumAlgorithm): NewBody {
  const body = farBody(store, bytes.byteLength, hexOfBytes(md5(bytes)));
  return { ...body, checksums: { [algorithm]: checksumOfBytes(algorithm, bytes) } };
}

export function begin(
  store: StorePlayground,
  key: string,
  { checksum = UNASKED, ...object }: Partial<NewObject> & { checksum?: MultipartChecksum } = {},
): string {
  const wish = { bucket: BUCKET, key, object: { ...PLAIN_OBJECT, ...object }, checksum };
  return store.call('CreateMultipartUpload', createUpload, wish).uploadId;
}

type PartWish = Partial<Pick<StoreInput<'putPart'>, 'claimed' | 'customerKeyMd5'>>;

/** Its ETag. */
export function part(
  store: StorePlayground,
  [key, uploadId]: readonly [key: string, uploadId: string],
  number: number,
  body: NewBody,
  { claimed = null, customerKeyMd5 = null }: PartWish = {},
): string {
  const wish = { bucket: BUCKET, key, uploadId, number, body, claimed, customerKeyMd5 };
  return store.call('UploadPart', putPart, wish).part.etag;
}

export function completion(
  key: string,
  uploadId: string,
  etags: readonly string[],
  change: Partial<StoreInput<'completeUpload'>> = {},
): StoreInput<'completeUpload'> {
  return {
    bucket: BUCKET,
    key,
    uploadId,
    parts: etags.map((etag, index) => ({ partNumber: index + 1, etag, checksums: {} })),
    checksum: null,
    checksumType: null,
    size: null,
    conditions: { ifMatch: null, ifNoneMatch: null },
    ...change,
  };
}

export function complete(store: StorePlayground, wish: StoreInput<'completeUpload'>): Written {
  return store.call('CompleteMultipartUpload', completeUpload, wish);
}

/** The refusal of what must not go through. */
export function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  }
  throw new Error('not refused');
}
