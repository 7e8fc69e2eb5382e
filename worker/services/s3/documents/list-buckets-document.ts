import { isoDate } from './iso-date';
import { type Owner, ownerFields } from './owner';
import { writeXml } from './write-xml';

export type ListedBucket = { name: string; createdAt: number; region?: string };

export type BucketListing = {
  owner: Owner;
  buckets: readonly ListedBucket[];
  prefix?: string | undefined;
  nextToken?: string | undefined;
};

export function renderListBuckets({ owner, buckets, prefix, nextToken }: BucketListing): string {
  return writeXml('ListAllMyBucketsResult', {
    Owner: ownerFields(owner),
    Buckets: {
      Bucket: buckets.map(({ name, createdAt, region }) => ({
        Name: name,
        CreationDate: isoDate(createdAt),
        BucketRegion: region,
      })),
    },
    ContinuationToken: nextToken,
    Prefix: prefix,
  });
}
