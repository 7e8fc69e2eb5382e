import type { ListedVersionRow } from './stored-version';

export type ListWish = {
  prefix: string;
  /** Empty for none. */
  delimiter: string;
  /** Only what comes after this key, or after all that begin with it where it ends with the delimiter of a group. */
  after: string;
  most: number;
};

export type Listing<Row> = {
  rows: readonly Row[];
  commonPrefixes: readonly string[];
  isTruncated: boolean;
  /** The last key or common prefix that is in it. */
  last: string | null;
};

export type VersionListing = Listing<ListedVersionRow> & { lastVersion: string | null };

export type ListedUploads<Upload> = Listing<Upload> & { lastUpload: string | null };

export type ListedBuckets = {
  buckets: readonly { name: string; createdAt: number; region: string }[];
  next: string | null;
};
