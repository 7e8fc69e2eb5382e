import { bytesOfBase64 } from '../../base64';
import { S3Error } from '../s3-error';
import { CHECKSUM_BYTES, type ChecksumAlgorithm } from './algorithms';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The raw bytes of a value in base64 with its padding; null when it is not one of this length. */
export function exactBase64(value: string, length: number): Uint8Array | null {
  if (value.length !== Math.ceil(length / 3) * 4 || !BASE64.test(value)) return null;
  const bytes = bytesOfBase64(value);
  return bytes?.length === length ? bytes : null;
}

export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  return exactBase64(value, CHECKSUM_BYTES[algorithm]) !== null;
}

/** For values that were checked when they came in. */
export function checksumBytes(algorithm: ChecksumAlgorithm, value: string): Uint8Array {
  const bytes = exactBase64(value, CHECKSUM_BYTES[algorithm]);
  if (!bytes) throw new S3Error('InternalError');
  return bytes;
}
