import type { ChecksumAlgorithm } from '../../../engine/s3/checksums/algorithms';
import { checksumOfBytes } from '../../../engine/s3/checksums/composite';
import type { MultipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { NewBody, StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import type { Encryption } from '../../../engine/s3/store/stored-version';
import type { OpenStore } from '../open-store';
import { openUploadUnderWay } from './open-upload';
import { type PartRow, storedPart, writePart } from './part-rows';
import { aboutUpload, checksumOfUpload } from './upload-rows';

export function putPart(store: OpenStore, input: StoreInput<'putPart'>): StoreOutput<'putPart'> {
  const { number, body, claimed, customerKeyMd5 } = input;
  const { upload } = openUploadUnderWay(store, input);
  const checksum = checksumOfUpload(upload);
  const { encryption } = aboutUpload(upload);
  requireSameKey(encryption, customerKeyMd5);
  if (store.asker.operation !== 'UploadPartCopy') requireSameAlgorithm(checksum, claimed);
  const part: PartRow = {
    number,
    blob: store.blobs.take(body),
    size: body.size,
    etag: body.md5,
    modified_at: store.now,
    checksums: JSON.stringify(withChecksum(body, checksum.algorithm)),
  };
  writePart(store, upload.id, part);
  return { part: storedPart(part), checksum, encryption };
}

/** By the upload's algorithm too: without it the upload could never be completed. */
function withChecksum(body: NewBody, algorithm: ChecksumAlgorithm): NewBody['checksums'] {
  if (body.checksums[algorithm] !== undefined) return body.checksums;
  if (!('bytes' in body)) throw new S3Error('InternalError');
  return { ...body.checksums, [algorithm]: checksumOfBytes(algorithm, body.bytes) };
}

/** The bytes of all parts are to be had with one key. */
export function requireSameKey({ customerKeyMd5 }: Encryption, given: string | null): void {
  if (customerKeyMd5 === given) return;
  if (customerKeyMd5 === null) {
    throw invalidRequest(
      'The multipart upload initiate did not request encryption. Please resend the request without sending encryption parameters.',
    );
  }
  if (given === null) {
    throw invalidRequest(
      'The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.',
    );
  }
  throw invalidRequest('The provided encryption parameters did not match the ones used originally.');
}

/** A whole object's checksum can be joined without those that clients send. */
function requireSameAlgorithm(checksum: MultipartChecksum, claimed: ChecksumAlgorithm | null): void {
  if (!checksum.isAsked || claimed === checksum.algorithm) return;
  if (claimed === null && checksum.type === 'FULL_OBJECT') return;
  throw differentAlgorithm(checksum.algorithm, claimed);
}

export function differentAlgorithm(expected: ChecksumAlgorithm, actual: ChecksumAlgorithm | null): S3Error {
  return invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${expected.toLowerCase()}, actual checksum Type: ${actual?.toLowerCase() ?? 'null'}`,
  );
}

function invalidRequest(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
