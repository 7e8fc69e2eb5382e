/** Every action that a bucket's policy may name, by what it acts on: the ARN of a bucket or of an object. */
const BUCKET_ACTIONS = [
  'DeleteBucket',
  'DeleteBucketPolicy',
  'DeleteBucketWebsite',
  'GetAccelerateConfiguration',
  'GetAnalyticsConfiguration',
  'GetBucketAcl',
  'GetBucketCORS',
  'GetBucketLocation',
  'GetBucketLogging',
  'GetBucketMetadataTableConfiguration',
  'GetBucketNotification',
  'GetBucketObjectLockConfiguration',
  'GetBucketOwnershipControls',
  'GetBucketPolicy',
  'GetBucketPolicyStatus',
  'GetBucketPublicAccessBlock',
  'GetBucketRequestPayment',
  'GetBucketTagging',
  'GetBucketVersioning',
  'GetBucketWebsite',
  'GetEncryptionConfiguration',
  'GetIntelligentTieringConfiguration',
  'GetInventoryConfiguration',
  'GetLifecycleConfiguration',
  'GetMetricsConfiguration',
  'GetReplicationConfiguration',
  'ListBucket',
  'ListBucketMultipartUploads',
  'ListBucketVersions',
  'PutAccelerateConfiguration',
  'PutAnalyticsConfiguration',
  'PutBucketAcl',
  'PutBucketCORS',
  'PutBucketLogging',
  'PutBucketNotification',
  'PutBucketObjectLockConfiguration',
  'PutBucketOwnershipControls',
  'PutBucketPolicy',
  'PutBucketPublicAccessBlock',
  'PutBucketRequestPayment',
  'PutBucketTagging',
  'PutBucketVersioning',
  'PutBucketWebsite',
  'PutEncryptionConfiguration',
  'PutIntelligentTieringConfiguration',
  'PutInventoryConfiguration',
  'PutLifecycleConfiguration',
  'PutMetricsConfiguration',
  'PutReplicationConfiguration',
] as const;

const OBJECT_ACTIONS = [
  'AbortMultipartUpload',
  'BypassGovernanceRetention',
  'DeleteObject',
  'DeleteObjectTagging',
  'DeleteObjectVersion',
  'DeleteObjectVersionTagging',
  'GetObject',
  'GetObjectAcl',
  'GetObjectAttributes',
  'GetObjectLegalHold',
  'GetObjectRetention',
  'GetObjectTagging',
  'GetObjectTorrent',
  'GetObjectVersion',
  'GetObjectVersionAcl',
  'GetObjectVersionAttributes',
  'GetObjectVersionForReplication',
  'GetObjectVersionTagging',
  'GetObjectVersionTorrent',
  'InitiateReplication',
  'ListMultipartUploadParts',
  'ObjectOwnerOverrideToBucketOwner',
  'PutObject',
  'PutObjectAcl',
  'PutObjectLegalHold',
  'PutObjectRetention',
  'PutObjectTagging',
  'PutObjectVersionAcl',
  'PutObjectVersionTagging',
  'ReplicateDelete',
  'ReplicateObject',
  'ReplicateTags',
  'RestoreObject',
] as const;

/** Asked of an account, not of a bucket: a bucket's policy names them in vain. */
const ACCOUNT_ACTIONS = [
  'CreateAccessPoint',
  'CreateBucket',
  'CreateJob',
  'DeleteAccessPoint',
  'GetAccessPoint',
  'GetAccountPublicAccessBlock',
  'ListAccessPoints',
  'ListAllMyBuckets',
  'ListJobs',
  'PutAccountPublicAccessBlock',
] as const;

export type ActionLevel = 'bucket' | 'object' | 'account';
export type S3Action =
  | `s3:${(typeof BUCKET_ACTIONS)[number]}`
  | `s3:${(typeof OBJECT_ACTIONS)[number]}`
  | `s3:${(typeof ACCOUNT_ACTIONS)[number]}`;
export type KnownAction = { action: S3Action; lowerCase: string; level: ActionLevel };

export const KNOWN_ACTIONS: readonly KnownAction[] = [
  ...BUCKET_ACTIONS.map((name) => known(`s3:${name}`, 'bucket')),
  ...OBJECT_ACTIONS.map((name) => known(`s3:${name}`, 'object')),
  ...ACCOUNT_ACTIONS.map((name) => known(`s3:${name}`, 'account')),
];

const OBJECT_LEVEL: ReadonlySet<S3Action> = new Set(
  KNOWN_ACTIONS.filter(({ level }) => level === 'object').map(({ action }) => action),
);

export function isObjectAction(action: S3Action): boolean {
  return OBJECT_LEVEL.has(action);
}

function known(action: S3Action, level: ActionLevel): KnownAction {
  return { action, lowerCase: action.toLowerCase(), level };
}
