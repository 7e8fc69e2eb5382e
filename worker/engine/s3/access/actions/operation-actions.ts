import type { S3Action } from './s3-action';

/** What an operation must be allowed, all of it; `versioned` where the request names a version. */
type OperationActions = { actions: readonly S3Action[]; versioned?: readonly S3Action[] };

const only = (action: S3Action, versioned?: S3Action): OperationActions =>
  versioned ? { actions: [action], versioned: [versioned] } : { actions: [action] };

/**
 * By the operation's name in Amazon's API. Those that copy ask COPY_SOURCE of their source besides; DeleteObjects
 * asks for each key by itself, as DeleteObject does.
 */
export const OPERATION_ACTIONS = {
  AbortMultipartUpload: only('s3:AbortMultipartUpload'),
  CompleteMultipartUpload: only('s3:PutObject'),
  CopyObject: only('s3:PutObject'),
  CreateBucket: only('s3:CreateBucket'),
  CreateMultipartUpload: only('s3:PutObject'),
  DeleteBucket: only('s3:DeleteBucket'),
  DeleteBucketAnalyticsConfiguration: only('s3:PutAnalyticsConfiguration'),
  DeleteBucketCors: only('s3:PutBucketCORS'),
  DeleteBucketEncryption: only('s3:PutEncryptionConfiguration'),
  DeleteBucketIntelligentTieringConfiguration: only('s3:PutIntelligentTieringConfiguration'),
  DeleteBucketInventoryConfiguration: only('s3:PutInventoryConfiguration'),
  DeleteBucketLifecycle: only('s3:PutLifecycleConfiguration'),
  DeleteBucketMetricsConfiguration: only('s3:PutMetricsConfiguration'),
  DeleteBucketOwnershipControls: only('s3:PutBucketOwnershipControls'),
  DeleteBucketPolicy: only('s3:DeleteBucketPolicy'),
  DeleteBucketReplication: only('s3:PutReplicationConfiguration'),
  DeleteBucketTagging: only('s3:PutBucketTagging'),
  DeleteBucketWebsite: only('s3:DeleteBucketWebsite'),
  DeleteObject: only('s3:DeleteObject', 's3:DeleteObjectVersion'),
  DeleteObjects: only('s3:DeleteObject', 's3:DeleteObjectVersion'),
  DeleteObjectTagging: only('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'),
  DeletePublicAccessBlock: only('s3:PutBucketPublicAccessBlock'),
  GetBucketAccelerateConfiguration: only('s3:GetAccelerateConfiguration'),
  GetBucketAcl: only('s3:GetBucketAcl'),
  GetBucketAnalyticsConfiguration: only('s3:GetAnalyticsConfiguration'),
  GetBucketCors: only('s3:GetBucketCORS'),
  GetBucketEncryption: only('s3:GetEncryptionConfiguration'),
  GetBucketIntelligentTieringConfiguration: only('s3:GetIntelligentTieringConfiguration'),
  GetBucketInventoryConfiguration: only('s3:GetInventoryConfiguration'),
  GetBucketLifecycle: only('s3:GetLifecycleConfiguration'),
  GetBucketLifecycleConfiguration: only('s3:GetLifecycleConfiguration'),
  GetBucketLocation: only('s3:GetBucketLocation'),
  GetBucketLogging: only('s3:GetBucketLogging'),
  GetBucketMetricsConfiguration: only('s3:GetMetricsConfiguration'),
  GetBucketNotification: only('s3:GetBucketNotification'),
  GetBucketNotificationConfiguration: only('s3:GetBucketNotification'),
  GetBucketOwnershipControls: only('s3:GetBucketOwnershipControls'),
  GetBucketPolicy: only('s3:GetBucketPolicy'),
  GetBucketPolicyStatus: only('s3:GetBucketPolicyStatus'),
  GetBucketReplication: only('s3:GetReplicationConfiguration'),
  GetBucketRequestPayment: only('s3:GetBucketRequestPayment'),
  GetBucketTagging: only('s3:GetBucketTagging'),
  GetBucketVersioning: only('s3:GetBucketVersioning'),
  GetBucketWebsite: only('s3:GetBucketWebsite'),
  GetObject: only('s3:GetObject', 's3:GetObjectVersion'),
  GetObjectAcl: only('s3:GetObjectAcl', 's3:GetObjectVersionAcl'),
  GetObjectAttributes: {
    actions: ['s3:GetObject', 's3:GetObjectAttributes'],
    versioned: ['s3:GetObjectVersion', 's3:GetObjectVersionAttributes'],
  },
  GetObjectLegalHold: only('s3:GetObjectLegalHold'),
  GetObjectLockConfiguration: only('s3:GetBucketObjectLockConfiguration'),
  GetObjectRetention: only('s3:GetObjectRetention'),
  GetObjectTagging: only('s3:GetObjectTagging', 's3:GetObjectVersionTagging'),
  GetObjectTorrent: only('s3:GetObjectTorrent', 's3:GetObjectVersionTorrent'),
  GetPublicAccessBlock: only('s3:GetBucketPublicAccessBlock'),
  HeadBucket: only('s3:ListBucket'),
  HeadObject: only('s3:GetObject', 's3:GetObjectVersion'),
  ListBucketAnalyticsConfigurations: only('s3:GetAnalyticsConfiguration'),
  ListBucketIntelligentTieringConfigurations: only('s3:GetIntelligentTieringConfiguration'),
  ListBucketInventoryConfigurations: only('s3:GetInventoryConfiguration'),
  ListBucketMetricsConfigurations: only('s3:GetMetricsConfiguration'),
  ListBuckets: only('s3:ListAllMyBuckets'),
  ListMultipartUploads: only('s3:ListBucketMultipartUploads'),
  ListObjects: only('s3:ListBucket'),
  ListObjectsV2: only('s3:ListBucket'),
  ListObjectVersions: only('s3:ListBucketVersions'),
  ListParts: only('s3:ListMultipartUploadParts'),
  PostObject: only('s3:PutObject'),
  PutBucketAccelerateConfiguration: only('s3:PutAccelerateConfiguration'),
  PutBucketAcl: only('s3:PutBucketAcl'),
  PutBucketAnalyticsConfiguration: only('s3:PutAnalyticsConfiguration'),
  PutBucketCors: only('s3:PutBucketCORS'),
  PutBucketEncryption: only('s3:PutEncryptionConfiguration'),
  PutBucketIntelligentTieringConfiguration: only('s3:PutIntelligentTieringConfiguration'),
  PutBucketInventoryConfiguration: only('s3:PutInventoryConfiguration'),
  PutBucketLifecycle: only('s3:PutLifecycleConfiguration'),
  PutBucketLifecycleConfiguration: only('s3:PutLifecycleConfiguration'),
  PutBucketLogging: only('s3:PutBucketLogging'),
  PutBucketMetricsConfiguration: only('s3:PutMetricsConfiguration'),
  PutBucketNotification: only('s3:PutBucketNotification'),
  PutBucketNotificationConfiguration: only('s3:PutBucketNotification'),
  PutBucketOwnershipControls: only('s3:PutBucketOwnershipControls'),
  PutBucketPolicy: only('s3:PutBucketPolicy'),
  PutBucketReplication: only('s3:PutReplicationConfiguration'),
  PutBucketRequestPayment: only('s3:PutBucketRequestPayment'),
  PutBucketTagging: only('s3:PutBucketTagging'),
  PutBucketVersioning: only('s3:PutBucketVersioning'),
  PutBucketWebsite: only('s3:PutBucketWebsite'),
  PutObject: only('s3:PutObject'),
  PutObjectAcl: only('s3:PutObjectAcl', 's3:PutObjectVersionAcl'),
  PutObjectLegalHold: only('s3:PutObjectLegalHold'),
  PutObjectLockConfiguration: only('s3:PutBucketObjectLockConfiguration'),
  PutObjectRetention: only('s3:PutObjectRetention'),
  PutObjectTagging: only('s3:PutObjectTagging', 's3:PutObjectVersionTagging'),
  PutPublicAccessBlock: only('s3:PutBucketPublicAccessBlock'),
  RestoreObject: only('s3:RestoreObject'),
  SelectObjectContent: only('s3:GetObject', 's3:GetObjectVersion'),
  UploadPart: only('s3:PutObject'),
  UploadPartCopy: only('s3:PutObject'),
} as const satisfies Record<string, OperationActions>;

export type ActingOperation = keyof typeof OPERATION_ACTIONS;

/** What CopyObject and UploadPartCopy must be allowed at their source. */
export const COPY_SOURCE = only('s3:GetObject', 's3:GetObjectVersion');

export function actionsOf(operation: ActingOperation, { isVersioned }: { isVersioned: boolean }) {
  const { actions, versioned }: OperationActions = OPERATION_ACTIONS[operation];
  return isVersioned && versioned ? versioned : actions;
}
