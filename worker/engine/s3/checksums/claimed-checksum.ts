import { S3Error } from '../s3-error';
import { algorithmOfHeader, type ChecksumAlgorithm, checksumHeader } from './algorithms';
import { isChecksumValue } from './checksum-value';

export type ClaimedChecksum = {
  algorithm: ChecksumAlgorithm;
  /** Null when it comes behind the body. */
  value: string | null;
};

const PREFIX = 'x-amz-checksum-';
const NOT_VALUES = new Set(['x-amz-checksum-algorithm', 'x-amz-checksum-mode', 'x-amz-checksum-type']);

/** The one checksum that headers (names in lower case) or an announced trailer say of the body; null when they say none. */
export function claimedChecksum(
  headers: Iterable<readonly [name: string, value: string]>,
  trailerHeader: string | null,
): ClaimedChecksum | null {
  const inHeaders = checksumsInHeaders(headers);
  const inTrailers = announcedChecksums(trailerHeader);
  if (inHeaders.length > 1 || inTrailers.length > 1)
    throw moreThanOne('. Multiple checksum Types are not allowed.');
  if (inHeaders.length + inTrailers.length > 1) throw moreThanOne('');
  const [claim] = [...inHeaders, ...inTrailers];
  if (!claim) return null;
  if (claim.value !== null) requireChecksumValue(claim.algorithm, claim.value, 'header');
  return claim;
}

export function requireChecksumValue(
  algorithm: ChecksumAlgorithm,
  value: string,
  place: 'header' | 'trailing header',
): void {
  if (isChecksumValue(algorithm, value)) return;
  throw invalidRequest(`Value for ${checksumHeader(algorithm)} ${place} is invalid.`);
}

/** `x-amz-sdk-checksum-algorithm` must tell of a checksum that is there. */
export function requireNamedAlgorithm(named: string | null, claim: ClaimedChecksum | null): void {
  if (named === null) return;
  if (!claim) {
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (named.trim().toUpperCase() !== claim.algorithm) {
    throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.');
  }
}

function checksumsInHeaders(headers: Iterable<readonly [string, string]>): ClaimedChecksum[] {
  const claims: ClaimedChecksum[] = [];
  for (const [name, value] of headers) {
    if (!name.startsWith(PREFIX) || NOT_VALUES.has(name)) continue;
    const algorithm = algorithmOfHeader(name);
    if (!algorithm) {
      throw invalidRequest('The algorithm type you specified in x-amz-checksum- header is invalid.');
    }
    claims.push({ algorithm, value: value.trim() });
  }
  return claims;
}

function announcedChecksums(trailerHeader: string | null): ClaimedChecksum[] {
  const names = (trailerHeader ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names
    .filter((name) => name !== '' && name !== 'x-amz-trailer-signature')
    .map((name) => {
      const algorithm = algorithmOfHeader(name);
      if (algorithm) return { algorithm, value: null };
      throw invalidRequest('The value specified in the x-amz-trailer header is not supported');
    });
}

function moreThanOne(ending: string): S3Error {
  return invalidRequest(`Expecting a single x-amz-checksum- header${ending}`);
}

function invalidRequest(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
