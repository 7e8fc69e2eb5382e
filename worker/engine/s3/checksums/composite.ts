import { base64OfBytes } from '../../base64';
import { bytesOfHex, hexOfBytes } from '../../hex';
import { joinedBytes } from '../../joined-bytes';
import { sha256 } from '../../template/helpers/wiremock/hmac-sha256';
import type { ChecksumAlgorithm } from './algorithms';
import { checksumBytes } from './checksum-value';
import { md5 } from './md5';
import { crcOf } from './running-crc';
import { sha1 } from './sha1';

/** The checksum of the parts' checksums, with how many they are. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly string[]): string {
  const values = joinedBytes(parts.map((part) => checksumBytes(algorithm, part)));
  return `${checksumOfBytes(algorithm, values)}-${parts.length}`;
}

/** The entity tag, without quotes, of an object made of parts whose MD5 are these in hex. */
export function multipartEtag(parts: readonly string[]): string {
  return `${hexOfBytes(md5(joinedBytes(parts.map(bytesOfHex))))}-${parts.length}`;
}

/** At once, for short messages within a transaction; in base64. */
export function checksumOfBytes(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  return base64OfBytes(digestOf(algorithm, bytes));
}

function digestOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): Uint8Array {
  if (algorithm === 'SHA1') return sha1(bytes);
  if (algorithm === 'SHA256') return sha256(bytes);
  return crcOf(algorithm, bytes);
}
