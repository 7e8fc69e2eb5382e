import type { Acl } from '../access/acl/grant';
import type { WantedGrant } from '../access/acl/wanted-grant';
import type { ObjectOwnership } from '../access/ownership';
import type { Tags } from '../access/tags';
import type { ChecksumAlgorithm } from '../checksums/algorithms';
import type { MultipartChecksum } from '../checksums/multipart-checksum';
import type { Refusal } from '../s3-error';
import type { NotificationTarget } from '../settings/notification';
import type { LegalHold, Retention } from '../settings/object-lock';
import type { ReadConditions, WriteConditions } from './conditions';
import type { HouseCalls } from './house-calls';
import type { ListedBuckets, ListedUploads, Listing, ListWish, VersionListing } from './listing';
import type { SettingName, SettingValue } from './settings';
import type {
  Checksum,
  Encryption,
  ListedVersionRow,
  ObjectAbout,
  Piece,
  StoredPart,
  StoredVersion,
} from './stored-version';

type InBucket = { bucket: string };
type OnKey = InBucket & { key: string };
type OnVersion = OnKey & { versionId: string | null };
type OnUpload = OnKey & { uploadId: string };

/** Lower-case names: x-amz-acl and x-amz-grant-*; null where there are none. */
export type AclHeaders = Record<string, string> | null;

/** What a write says of the object to be; what it leaves out comes from the bucket. */
export type NewObject = Pick<ObjectAbout, 'headers' | 'metadata'> & {
  tags: Tags;
  acl: AclHeaders;
  storageClass: string;
  encryption: Encryption | null;
  retention: Retention | null;
  legalHold: LegalHold | null;
};

/** Bytes that came with the call, or that are in a blob which was reserved before. */
export type NewBody = {
  size: number;
  /** MD5 in hex. */
  md5: string;
  checksums: Partial<Record<ChecksumAlgorithm, string>>;
} & ({ bytes: Uint8Array } | { blob: string });

export type Written = {
  versionId: string | null;
  etag: string;
  size: number;
  checksum: Checksum | null;
  encryption: Encryption;
  modifiedAt: number;
  expiration: Expiration | null;
  notify: readonly NotificationTarget[];
};

/** When a lifecycle rule ends an object. */
export type Expiration = { at: number; ruleId: string };

export type Found = {
  version: StoredVersion;
  isVersioned: boolean;
  expiration: Expiration | null;
  outcome: 'found' | 'not_modified';
  /** What of it is answered: all of it, a range, or one part. */
  range: { start: number; length: number } | null;
  partNumber: number | null;
  /** Of the one part that is answered. */
  partChecksum: string | null;
  /** Of what is answered, and no more. */
  pieces: readonly Piece[];
};

export type Deleted = {
  key: string;
  /** Of the marker that was made, or of what was deleted. */
  versionId: string | null;
  isMarker: boolean;
  notify: readonly NotificationTarget[];
};

export type CopySource = OnVersion & { conditions: ReadConditions };

export type Copied = Written & { sourceVersionId: string | null };

/** What a copy needs of its source that only its bytes tell, such as the MD5 of one that came in parts. */
export type ToDigest = {
  /** Whose bytes they are: goes back with the digests. */
  of: string;
  size: number;
  pieces: readonly Piece[];
  algorithm: ChecksumAlgorithm;
};

export type CopyDigests = { of: string } & Pick<NewBody, 'md5' | 'checksums'>;

export type DeletedKey = { key: string; versionId: string | null; conditions: DeleteConditions };

export type StoredUpload = {
  key: string;
  uploadId: string;
  initiator: string;
  owner: string;
  storageClass: string;
  initiatedAt: number;
  checksum: MultipartChecksum;
  encryption: Encryption;
};

export type CompletedPart = {
  partNumber: number;
  etag: string;
  checksums: Partial<Record<ChecksumAlgorithm, string>>;
};

/** What the store can be asked, by the name of the call: one transaction each, access included. */
export type StoreCalls = HouseCalls & {
  listBuckets: {
    input: { prefix: string; after: string | null; most: number; region: string | null };
    output: ListedBuckets;
  };
  createBucket: {
    input: InBucket & {
      region: string;
      acl: AclHeaders;
      isLocked: boolean;
      ownership: ObjectOwnership | null;
      tags: Tags;
    };
    output: { isNew: boolean };
  };
  headBucket: { input: InBucket; output: { region: string } };
  deleteBucket: { input: InBucket; output: null };

  getVersioning: { input: InBucket; output: { status: 'Enabled' | 'Suspended' | null } };
  putVersioning: { input: InBucket & { status: 'Enabled' | 'Suspended' }; output: null };
  getSetting: { input: InBucket & { name: SettingName; id: string }; output: SettingValue };
  listSettings: { input: InBucket & { name: SettingName }; output: { id: string; value: SettingValue }[] };
  putSetting: { input: InBucket & { name: SettingName; id: string; value: SettingValue }; output: null };
  deleteSetting: { input: InBucket & { name: SettingName; id: string }; output: null };
  getPolicyStatus: { input: InBucket; output: { isPublic: boolean } };
  /** Null where the bucket has none, or is not there: whoever asks from a browser is not told which. */
  getCors: { input: InBucket; output: SettingValue | null };

  getBucketAcl: { input: InBucket; output: Acl };
  putBucketAcl: { input: InBucket & NewAcl; output: null };
  getObjectAcl: { input: OnVersion; output: Acl & { versionId: string | null } };
  putObjectAcl: { input: OnVersion & NewAcl; output: { versionId: string | null } };

  listObjects: { input: InBucket & ListWish; output: Listing<ListedVersionRow> };
  listVersions: {
    input: InBucket & ListWish & { afterVersion: string | null };
    output: VersionListing;
  };

  /** Before a large body is read: refuses what would be refused anyway, and names the blob to write to. */
  reserveBlob: {
    input: OnKey & {
      uploadId: string | null;
      conditions: WriteConditions | null;
      withheld: NewObject | null;
    };
    /** `algorithm` is that of the upload that a part belongs to. */
    output: { blob: string; algorithm: ChecksumAlgorithm | null };
  };
  /** The upload is still coming; `multipart` is what R2 calls it where R2 too gets it in parts. */
  keepBlob: { input: { blob: string; multipart?: string | null }; output: null };
  /** It came to nothing. */
  giveUpBlob: { input: { blob: string }; output: null };

  putObject: {
    input: OnKey & {
      object: NewObject;
      body: NewBody;
      checksum: Checksum | null;
      conditions: WriteConditions;
    };
    output: Written;
  };
  copyObject: {
    input: OnKey & {
      source: CopySource;
      /** Null copies what the source has. */
      about: Pick<NewObject, 'headers' | 'metadata'> | null;
      /** Where the copy's website sends to; that of the source is never copied. */
      redirect: string | null;
      tags: Tags | null;
      object: Omit<NewObject, 'headers' | 'metadata' | 'tags'>;
      algorithm: ChecksumAlgorithm | null;
      conditions: WriteConditions;
      /** Of the key that its client brought for the source. */
      sourceKeyMd5: string | null;
      digests: CopyDigests | null;
    };
    output: Copied | { toDigest: ToDigest };
  };
  getObject: {
    input: OnVersion & {
      partNumber: number | null;
      range: string | null;
      conditions: ReadConditions;
      customerKeyMd5: string | null;
      /** False for HEAD. */
      wantsBytes: boolean;
    };
    output: Found;
  };
  /** For an ETag that a copied range has to have: its bytes are read and written anew. */
  getCopySource: {
    input: OnUpload & { source: CopySource; range: string | null; customerKeyMd5: string | null };
    /** With the algorithm whose checksum the part needs. */
    output: Found & { algorithm: ChecksumAlgorithm };
  };
  listObjectParts: {
    input: OnVersion & { after: number; most: number; customerKeyMd5: string | null };
    output: {
      version: StoredVersion;
      isVersioned: boolean;
      parts: readonly StoredPart[];
      isTruncated: boolean;
    };
  };
  deleteObject: {
    input: OnVersion & { bypassesGovernance: boolean; conditions: DeleteConditions };
    output: Deleted;
  };
  /** One after another, as in the request. */
  deleteObjects: {
    input: InBucket & { objects: readonly DeletedKey[]; bypassesGovernance: boolean };
    output: readonly (Deleted | { key: string; refusal: Refusal })[];
  };

  getTags: { input: OnVersion; output: { tags: Tags; versionId: string | null } };
  putTags: {
    input: OnVersion & { tags: Tags };
    output: { versionId: string | null; notify: readonly NotificationTarget[] };
  };
  getRetention: { input: OnVersion; output: Retention };
  putRetention: {
    input: OnVersion & { retention: Retention | null; bypassesGovernance: boolean };
    output: { versionId: string | null };
  };
  getLegalHold: { input: OnVersion; output: LegalHold };
  putLegalHold: { input: OnVersion & { hold: LegalHold }; output: { versionId: string | null } };
  restoreObject: { input: OnVersion & { days: number }; output: { isNew: boolean } };

  createUpload: { input: OnKey & { object: NewObject; checksum: MultipartChecksum }; output: StoredUpload };
  putPart: {
    input: OnUpload & {
      number: number;
      body: NewBody;
      /** The algorithm of which the client sent a value. */
      claimed: ChecksumAlgorithm | null;
      customerKeyMd5: string | null;
    };
    output: { part: StoredPart; checksum: MultipartChecksum; encryption: Encryption };
  };
  listParts: {
    input: OnUpload & { after: number; most: number };
    output: StoredUpload & { parts: readonly StoredPart[]; isTruncated: boolean };
  };
  listUploads: {
    input: InBucket & ListWish & { afterUpload: string | null };
    output: ListedUploads<StoredUpload>;
  };
  completeUpload: {
    input: OnUpload & {
      parts: readonly CompletedPart[];
      /** Of the whole object, as the client computed it. */
      checksum: { algorithm: ChecksumAlgorithm; value: string } | null;
      checksumType: string | null;
      size: number | null;
      conditions: WriteConditions;
    };
    output: Written;
  };
  abortUpload: { input: OnUpload & { initiatedAt: number | null }; output: null };
};

/** Headers, or a document: one of them. */
export type NewAcl = {
  headers: AclHeaders;
  document: { owner: string; wanted: readonly WantedGrant[] } | null;
};

export type DeleteConditions = { ifMatch: string | null; ifModifiedAt: number | null; ifSize: number | null };

export type StoreCallName = keyof StoreCalls;
export type StoreInput<Name extends StoreCallName> = StoreCalls[Name]['input'];
export type StoreOutput<Name extends StoreCallName> = StoreCalls[Name]['output'];
