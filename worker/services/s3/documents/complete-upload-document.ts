import {
  CHECKSUM_ALGORITHMS,
  type ChecksumAlgorithm,
  checksumElement,
} from '../../../engine/s3/checksums/algorithms';
import { S3Error } from '../../../engine/s3/s3-error';
import { fields, many, optional, required } from './element-fields';
import { filledText, integer, text } from './element-values';
import { unquoted } from './entity-tag';
import { readXml } from './read-xml';

const PARTS_MOST = 10_000;

const read = fields({
  Part: many(
    fields({
      PartNumber: required(integer),
      ETag: required(filledText),
      ChecksumCRC32: optional(text),
      ChecksumCRC32C: optional(text),
      ChecksumCRC64NVME: optional(text),
      ChecksumSHA1: optional(text),
      ChecksumSHA256: optional(text),
    }),
    { least: 1, most: PARTS_MOST },
  ),
});

export type PartToComplete = {
  partNumber: number;
  /** Without quotes. */
  etag: string;
  checksums: Partial<Record<ChecksumAlgorithm, string>>;
};

/** In the order of the request: whether that ascends is for the upload's owner to tell, once it is found. */
export function parseCompleteUpload(xml: string): PartToComplete[] {
  if (xml === '') throw new S3Error('InvalidRequest', { message: 'You must specify at least one part' });
  return read(readXml(xml, 'CompleteMultipartUpload')).Part.map((part) => {
    if (part.PartNumber < 1) throw badPartNumber(part.PartNumber);
    const checksums: PartToComplete['checksums'] = {};
    for (const algorithm of CHECKSUM_ALGORITHMS) {
      const value = part[checksumElement(algorithm)];
      if (value !== undefined) checksums[algorithm] = value;
    }
    return { partNumber: part.PartNumber, etag: unquoted(part.ETag), checksums };
  });
}

function badPartNumber(partNumber: number): S3Error {
  return new S3Error('InvalidArgument', {
    message: 'PartNumber must be >= 1',
    details: { ArgumentName: 'PartNumber', ArgumentValue: String(partNumber) },
  });
}
