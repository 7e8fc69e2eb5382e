import type { S3Action } from '../actions/s3-action';
import type { Permission } from './grant';

/** What a bucket's ACL can grant. Beside these a bucket is its owner's alone. */
export const BUCKET_ACL_RIGHTS: Partial<Record<S3Action, Permission>> = {
  's3:ListBucket': 'READ',
  's3:ListBucketVersions': 'READ',
  's3:ListBucketMultipartUploads': 'READ',
  's3:PutObject': 'WRITE',
  's3:DeleteObject': 'WRITE',
  's3:GetBucketAcl': 'READ_ACP',
  's3:PutBucketAcl': 'WRITE_ACP',
};

/** What an object's ACL can grant. */
export const OBJECT_ACL_RIGHTS: Partial<Record<S3Action, Permission>> = {
  's3:GetObject': 'READ',
  's3:GetObjectVersion': 'READ',
  's3:GetObjectTorrent': 'READ',
  's3:GetObjectVersionTorrent': 'READ',
  's3:GetObjectAcl': 'READ_ACP',
  's3:GetObjectVersionAcl': 'READ_ACP',
  's3:PutObjectAcl': 'WRITE_ACP',
  's3:PutObjectVersionAcl': 'WRITE_ACP',
};
