import { S3Error } from '../../../engine/s3/s3-error';
import type { CompletedPart } from '../../../engine/s3/store/store-calls';
import type { OpenStore } from '../open-store';
import { type PartRow, partsAfter } from './part-rows';

/** Of all parts but the last. */
const LEAST_BYTES = 5 * 1024 * 1024;
const MOST_PARTS = 10_000;

/** The parts that a client names, as they are here. */
export function chosenParts(store: OpenStore, upload: string, named: readonly CompletedPart[]): PartRow[] {
  let before = 0;
  for (const { partNumber } of named) {
    if (partNumber <= before) throw new S3Error('InvalidPartOrder', { details: { UploadId: upload } });
    before = partNumber;
  }
  const parts = new Map(partsAfter(store, upload, 0, MOST_PARTS).map((part) => [part.number, part]));
  return named.map((each) => {
    const part = parts.get(each.partNumber);
    if (part?.etag !== each.etag) throw invalidPart(upload, each);
    return part;
  });
}

export function invalidPart(upload: string, { partNumber, etag }: CompletedPart): S3Error {
  return new S3Error('InvalidPart', {
    details: { UploadId: upload, PartNumber: String(partNumber), ETag: etag },
  });
}

export function refuseSmallParts(parts: readonly PartRow[]): void {
  const small = parts.slice(0, -1).find(({ size }) => size < LEAST_BYTES);
  if (!small) return;
  throw new S3Error('EntityTooSmall', {
    details: {
      ProposedSize: String(small.size),
      MinSizeAllowed: String(LEAST_BYTES),
      PartNumber: String(small.number),
      ETag: small.etag,
    },
  });
}

export function refuseGaps(parts: readonly PartRow[]): void {
  if (parts.every(({ number }, index) => number === index + 1)) return;
  throw new S3Error('InvalidRequest', {
    message: 'Part numbers must be consecutive and begin with 1 when a checksum is used.',
  });
}
