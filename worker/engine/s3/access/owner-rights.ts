import type { S3Action } from './actions/s3-action';

/** What no policy of its own can take from a bucket's owner: else one slip would lock the bucket for ever. */
export const ALWAYS_THE_OWNERS: ReadonlySet<S3Action> = new Set<S3Action>([
  's3:DeleteBucketPolicy',
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
]);

/** What a bucket's owner may do with everybody's objects in it. */
export const BUCKET_OWNERS_OBJECT_ACTIONS: ReadonlySet<S3Action> = new Set<S3Action>([
  's3:AbortMultipartUpload',
  's3:BypassGovernanceRetention',
  's3:DeleteObject',
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersion',
  's3:DeleteObjectVersionTagging',
  's3:GetObjectLegalHold',
  's3:GetObjectRetention',
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:ListMultipartUploadParts',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:RestoreObject',
]);

/** What an object is and who may see it: its owner's, whatever the bucket's policy allows to others. */
export const OBJECT_OWNERS_ACTIONS: ReadonlySet<S3Action> = new Set<S3Action>([
  's3:GetObject',
  's3:GetObjectAcl',
  's3:GetObjectAttributes',
  's3:GetObjectTorrent',
  's3:GetObjectVersion',
  's3:GetObjectVersionAcl',
  's3:GetObjectVersionAttributes',
  's3:GetObjectVersionTorrent',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
]);

/** Who began an upload may look at it and give it up. */
export const INITIATORS_ACTIONS: ReadonlySet<S3Action> = new Set<S3Action>([
  's3:AbortMultipartUpload',
  's3:ListMultipartUploadParts',
]);

/** Reading and writing its ACL is a bucket owner's without any grant; other rights can be given up there. */
export const UNGRANTED_BUCKET_RIGHTS: ReadonlySet<string> = new Set(['READ_ACP', 'WRITE_ACP']);
