import type { Acl } from '../access/acl/grant';
import type { Tags } from '../access/tags';
import type { ChecksumAlgorithm } from '../checksums/algorithms';
import type { ChecksumType } from '../checksums/multipart-checksum';
import type { SseAlgorithm } from '../settings/encryption';
import type { LegalHold, Retention } from '../settings/object-lock';

/** How S3 calls the one version that a key has where versions are not kept. */
export const NULL_VERSION = 'null';

export type Checksum = { algorithm: ChecksumAlgorithm; type: ChecksumType; value: string };

export type Encryption = {
  algorithm: SseAlgorithm;
  kmsKeyId: string | null;
  isBucketKeyEnabled: boolean;
  /** The MD5 of the key where the client brings its own: the bytes stay as they are, but are shown to nobody without it. */
  customerKeyMd5: string | null;
};

/** Brought back from an archive until then. */
export type Restored = { until: number };

/** What is kept of an object beside its bytes and what lists need of it. */
export type ObjectAbout = {
  /** Those that a GET answers as they came, lower-case names. */
  headers: Record<string, string>;
  /** Without "x-amz-meta-". */
  metadata: Record<string, string>;
  tags: Tags;
  acl: Acl;
  checksum: Checksum | null;
  encryption: Encryption;
  retention: Retention | null;
  legalHold: LegalHold | null;
  restored: Restored | null;
};

export type StoredVersion = ObjectAbout & {
  key: string;
  versionId: string;
  isLatest: boolean;
  size: number;
  /** Without quotes. */
  etag: string;
  modifiedAt: number;
  /** Canonical id. */
  owner: string;
  storageClass: string;
  /** Null for an object that was put whole. */
  partCount: number | null;
};

export type StoredPart = {
  number: number;
  size: number;
  etag: string;
  modifiedAt: number;
  checksums: Partial<Record<ChecksumAlgorithm, string>>;
};

/** A run of an object's bytes: at hand, or in a blob from `start` on. */
export type Piece = { size: number } & ({ bytes: Uint8Array } | { blob: string; start: number });

export type ListedVersionRow = {
  key: string;
  versionId: string;
  isLatest: boolean;
  isMarker: boolean;
  modifiedAt: number;
  owner: string;
  size: number;
  etag: string;
  storageClass: string;
  checksum: { algorithm: ChecksumAlgorithm; type: ChecksumType } | null;
};
