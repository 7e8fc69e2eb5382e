import type { BUCKET_OPERATIONS } from '../operations/bucket-operations';
import type { Handler } from '../s3-call';
import { answerPreflight } from './buckets/answer-preflight';
import { getBucketAcl, putBucketAcl } from './buckets/bucket-acl';
import {
  deleteBucketPolicy,
  getBucketPolicy,
  getBucketPolicyStatus,
  putBucketPolicy,
} from './buckets/bucket-policy';
import {
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  putBucketVersioning,
} from './buckets/buckets';
import { createBucket } from './buckets/create-bucket';
import {
  accelerate,
  cors,
  encryption,
  lifecycle,
  logging,
  notification,
  objectLock,
  ownershipControls,
  publicAccessBlock,
  replication,
  requestPayment,
  tagging,
  website,
} from './buckets/document-settings';
import { listedSettings } from './buckets/listed-settings';
import { listMultipartUploads } from './listings/list-multipart-uploads';
import { listObjectVersions } from './listings/list-object-versions';
import { listObjects } from './listings/list-objects';
import { listObjectsV2 } from './listings/list-objects-v2';

const analytics = listedSettings('analytics');
const inventory = listedSettings('inventory');
const metrics = listedSettings('metrics');
const tiering = listedSettings('intelligent-tiering');

/** Operations on a bucket that are about objects stand with those. */
type OfObjects = 'DeleteObjects' | 'PostObject';

export const BUCKET_HANDLERS: Record<Exclude<keyof typeof BUCKET_OPERATIONS, OfObjects>, Handler> = {
  CreateBucket: createBucket,
  HeadBucket: headBucket,
  DeleteBucket: deleteBucket,
  GetBucketLocation: getBucketLocation,

  ListObjects: listObjects,
  ListObjectsV2: listObjectsV2,
  ListObjectVersions: listObjectVersions,
  ListMultipartUploads: listMultipartUploads,
  PreflightRequest: answerPreflight,

  GetBucketAcl: getBucketAcl,
  PutBucketAcl: putBucketAcl,
  GetBucketPolicy: getBucketPolicy,
  PutBucketPolicy: putBucketPolicy,
  DeleteBucketPolicy: deleteBucketPolicy,
  GetBucketPolicyStatus: getBucketPolicyStatus,
  GetPublicAccessBlock: publicAccessBlock.get,
  PutPublicAccessBlock: publicAccessBlock.put,
  DeletePublicAccessBlock: publicAccessBlock.remove,
  GetBucketOwnershipControls: ownershipControls.get,
  PutBucketOwnershipControls: ownershipControls.put,
  DeleteBucketOwnershipControls: ownershipControls.remove,

  GetBucketVersioning: getBucketVersioning,
  PutBucketVersioning: putBucketVersioning,
  GetObjectLockConfiguration: objectLock.get,
  PutObjectLockConfiguration: objectLock.put,
  GetBucketTagging: tagging.get,
  PutBucketTagging: tagging.put,
  DeleteBucketTagging: tagging.remove,
  GetBucketCors: cors.get,
  PutBucketCors: cors.put,
  DeleteBucketCors: cors.remove,
  GetBucketLifecycleConfiguration: lifecycle.get,
  PutBucketLifecycleConfiguration: lifecycle.put,
  DeleteBucketLifecycle: lifecycle.remove,
  GetBucketEncryption: encryption.get,
  PutBucketEncryption: encryption.put,
  DeleteBucketEncryption: encryption.remove,
  GetBucketNotificationConfiguration: notification.get,
  PutBucketNotificationConfiguration: notification.put,
  GetBucketWebsite: website.get,
  PutBucketWebsite: website.put,
  DeleteBucketWebsite: website.remove,
  GetBucketLogging: logging.get,
  PutBucketLogging: logging.put,
  GetBucketRequestPayment: requestPayment.get,
  PutBucketRequestPayment: requestPayment.put,
  GetBucketAccelerateConfiguration: accelerate.get,
  PutBucketAccelerateConfiguration: accelerate.put,
  GetBucketReplication: replication.get,
  PutBucketReplication: replication.put,
  DeleteBucketReplication: replication.remove,

  GetBucketAnalyticsConfiguration: analytics.get,
  PutBucketAnalyticsConfiguration: analytics.put,
  DeleteBucketAnalyticsConfiguration: analytics.remove,
  ListBucketAnalyticsConfigurations: analytics.list,
  GetBucketInventoryConfiguration: inventory.get,
  PutBucketInventoryConfiguration: inventory.put,
  DeleteBucketInventoryConfiguration: inventory.remove,
  ListBucketInventoryConfigurations: inventory.list,
  GetBucketMetricsConfiguration: metrics.get,
  PutBucketMetricsConfiguration: metrics.put,
  DeleteBucketMetricsConfiguration: metrics.remove,
  ListBucketMetricsConfigurations: metrics.list,
  GetBucketIntelligentTieringConfiguration: tiering.get,
  PutBucketIntelligentTieringConfiguration: tiering.put,
  DeleteBucketIntelligentTieringConfiguration: tiering.remove,
  ListBucketIntelligentTieringConfigurations: tiering.list,
};
