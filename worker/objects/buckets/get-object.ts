import { type ByteRange, readRange } from '../../engine/s3/ranges/byte-range';
import { piecesOfRange } from '../../engine/s3/ranges/pieces';
import { S3Error } from '../../engine/s3/s3-error';
import { readOutcome } from '../../engine/s3/store/conditions';
import type { Found, StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import type { StoredVersion } from '../../engine/s3/store/stored-version';
import { askedVersion } from './asked-version';
import type { AskedBucket } from './bucket-access';
import { requireCustomerKey } from './customer-key';
import { expirationOf } from './lifecycle/expiration-of';
import { partAt, partsOf, piecesOf } from './object-bytes';
import type { OpenStore } from './open-store';
import { requireReadable } from './restore-object';
import { isVersioned, storedVersion, type VersionRow } from './version-rows';

export function getObject(store: OpenStore, input: StoreInput<'getObject'>): StoreOutput<'getObject'> {
  const { bucket, row } = askedVersion(store, input);
  requireCustomerKey(row, input.customerKeyMd5);
  const outcome = readOutcome({ etag: row.etag, modifiedAt: row.modified_at }, input.conditions);
  if (outcome === 'not_modified' || !input.wantsBytes) {
    const asked = outcome === 'found' ? askedPart(store, row, input) : WHOLE;
    return { ...foundAs(store, bucket, row, asked), outcome };
  }
  requireReadable(row, store.now);
  const asked = askedPart(store, row, input);
  const pieces = piecesOf(store, row);
  return {
    ...foundAs(store, bucket, row, asked),
    outcome,
    pieces: asked.range ? piecesOfRange(pieces, asked.range) : pieces,
  };
}

/** What of an object's bytes is asked. */
export type AskedPart = { range: ByteRange | null; partNumber: number | null; partChecksum: string | null };

export const WHOLE: AskedPart = { range: null, partNumber: null, partChecksum: null };

/** Without its bytes. */
export function foundAs(
  store: OpenStore,
  { row: bucket }: AskedBucket,
  row: VersionRow,
  asked: AskedPart,
): Found {
  return {
    version: storedVersion(row),
    isVersioned: isVersioned(bucket),
    expiration: expirationOf(store, bucket, row),
    outcome: 'found',
    ...asked,
    pieces: [],
  };
}

function askedPart(
  store: OpenStore,
  row: VersionRow,
  { partNumber, range }: Pick<StoreInput<'getObject'>, 'partNumber' | 'range'>,
): AskedPart {
  if (partNumber === null) return { ...WHOLE, range: readRange(range, row.size) };
  if (row.part_count === null) {
    if (partNumber === 1)
      return { ...WHOLE, range: row.size > 0 ? { start: 0, length: row.size } : null, partNumber };
    throw noSuchPart(partNumber, 1);
  }
  const found = partAt(store, row, partNumber);
  if (!found) throw noSuchPart(partNumber, row.part_count);
  const { algorithm } = storedVersion(row).checksum ?? {};
  const checksums: Record<string, string> = JSON.parse(found.part.checksums);
  return {
    range: { start: found.start, length: found.part.size },
    partNumber,
    partChecksum: (algorithm && checksums[algorithm]) ?? null,
  };
}

function noSuchPart(partNumber: number, count: number): S3Error {
  return new S3Error('InvalidPartNumber', {
    details: { PartNumberRequested: `${partNumber}`, ActualPartCount: `${count}` },
  });
}

/** What GetObjectAttributes tells of. */
export function listObjectParts(
  store: OpenStore,
  input: StoreInput<'listObjectParts'>,
): StoreOutput<'listObjectParts'> {
  const { bucket, row } = askedVersion(store, input);
  requireCustomerKey(row, input.customerKeyMd5);
  const parts = partsOf(store, row, input.after, input.most + 1);
  const version: StoredVersion = storedVersion(row);
  return {
    version,
    isVersioned: isVersioned(bucket.row),
    parts: parts.slice(0, input.most),
    isTruncated: parts.length > input.most,
  };
}
