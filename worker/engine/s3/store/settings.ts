import type { S3Code } from '../error-codes';

/**
 * JSON, read and written by the document of its own. The store itself reads `policy` (its text), `tagging` (Tags),
 * `ownershipControls` (ObjectOwnership), `publicAccessBlock` (PublicAccessBlock), `objectLock`
 * (ObjectLockConfiguration), `lifecycle` (LifecycleConfiguration), `encryption` (BucketEncryption), `logging` (LoggingTarget) and `notification`
 * (NotificationConfiguration).
 */
export type SettingValue = unknown;

type SettingRow = {
  /** What S3 says where a bucket has none; null where it has always one, which the service knows. */
  missing: S3Code | null;
};

/** What a bucket can be told beside its ACL and versioning. */
export const SETTINGS = {
  cors: { missing: 'NoSuchCORSConfiguration' },
  policy: { missing: 'NoSuchBucketPolicy' },
  tagging: { missing: 'NoSuchTagSet' },
  lifecycle: { missing: 'NoSuchLifecycleConfiguration' },
  encryption: { missing: null },
  website: { missing: 'NoSuchWebsiteConfiguration' },
  publicAccessBlock: { missing: 'NoSuchPublicAccessBlockConfiguration' },
  ownershipControls: { missing: 'OwnershipControlsNotFoundError' },
  objectLock: { missing: 'ObjectLockConfigurationNotFoundError' },
  replication: { missing: 'ReplicationConfigurationNotFoundError' },
  notification: { missing: null },
  logging: { missing: null },
  accelerate: { missing: null },
  requestPayment: { missing: null },
  analytics: { missing: 'NoSuchConfiguration' },
  inventory: { missing: 'NoSuchConfiguration' },
  metrics: { missing: 'NoSuchConfiguration' },
  'intelligent-tiering': { missing: 'NoSuchConfiguration' },
} as const satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof SETTINGS;
