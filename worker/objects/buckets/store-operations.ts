import type { StoreCallName, StoreCalls } from '../../engine/s3/store/store-calls';
import {
  deleteBucket,
  getBucketAcl,
  getPolicyStatus,
  getVersioning,
  headBucket,
  listBuckets,
  putBucketAcl,
  putVersioning,
} from './bucket-operations';
import { deleteSetting, getCors, getSetting, listSettings, putSetting } from './bucket-settings';
import { copyObject } from './copy-object';
import { createBucket } from './create-bucket';
import { deleteObject, deleteObjects } from './delete-object';
import { getObject, listObjectParts } from './get-object';
import { listObjects } from './list-objects';
import { listVersions } from './list-versions';
import { getLegalHold, putLegalHold } from './lock/legal-hold';
import { getRetention, putRetention } from './lock/retention';
import { getObjectAcl, putObjectAcl } from './object-acl';
import { getTags, putTags } from './object-tags';
import type { OpenStore } from './open-store';
import { putObject, reserveBlob } from './put-object';
import { restoreObject } from './restore-object';
import { abortUpload } from './uploads/abort-upload';
import { completeUpload } from './uploads/complete-upload';
import { createUpload } from './uploads/create-upload';
import { getCopySource } from './uploads/get-copy-source';
import { listParts } from './uploads/list-parts';
import { listUploads } from './uploads/list-uploads';
import { putPart } from './uploads/put-part';
import { emptyBucket } from './worlds/empty-bucket';
import { describeStore, listBucketsWithCounts } from './worlds/store-overview';

/** Calls that are about a world as a whole are the object's own. */
export type WorldCallName = 'bearWorld' | 'forkWorld' | 'forgetWorld' | 'listWorlds';

type Operations = {
  [Name in Exclude<StoreCallName, WorldCallName>]: (
    store: OpenStore,
    input: StoreCalls[Name]['input'],
  ) => StoreCalls[Name]['output'];
};

export const STORE_OPERATIONS: Operations = {
  listBuckets,
  createBucket,
  headBucket,
  deleteBucket,
  getVersioning,
  putVersioning,
  getSetting,
  listSettings,
  putSetting,
  deleteSetting,
  getPolicyStatus,
  getCors,
  getBucketAcl,
  putBucketAcl,
  getObjectAcl,
  putObjectAcl,
  listObjects,
  listVersions,
  reserveBlob,
  keepBlob({ blobs }, { blob, multipart = null }) {
    blobs.keep(blob, multipart);
    return null;
  },
  giveUpBlob({ blobs }, { blob }) {
    blobs.giveUp(blob);
    return null;
  },
  putObject,
  copyObject,
  getObject,
  getCopySource,
  listObjectParts,
  deleteObject,
  deleteObjects,
  getTags,
  putTags,
  getRetention,
  putRetention,
  getLegalHold,
  putLegalHold,
  restoreObject,
  createUpload,
  putPart,
  listParts,
  listUploads,
  completeUpload,
  abortUpload,
  describeStore,
  listBucketsWithCounts,
  emptyBucket,
};
