import type { OBJECT_OPERATIONS } from '../operations/object-operations';
import type { Handler } from '../s3-call';
import { copyObject } from './objects/copy-object';
import { deleteObject } from './objects/delete-object';
import { deleteObjects } from './objects/delete-objects';
import { getObject, headObject } from './objects/get-object';
import { getObjectAttributes } from './objects/get-object-attributes';
import { getObjectAcl, putObjectAcl } from './objects/object-acl';
import { getObjectLegalHold, putObjectLegalHold } from './objects/object-legal-hold';
import { getObjectRetention, putObjectRetention } from './objects/object-retention';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './objects/object-tagging';
import { postObject } from './objects/post-object';
import { putObject } from './objects/put-object';
import { getObjectTorrent, selectObjectContent } from './objects/refused-operations';
import { restoreObject } from './objects/restore-object';
import { abortMultipartUpload } from './uploads/abort-multipart-upload';
import { completeMultipartUpload } from './uploads/complete-multipart-upload';
import { createMultipartUpload } from './uploads/create-multipart-upload';
import { listParts } from './uploads/list-parts';
import { uploadPart } from './uploads/upload-part';
import { uploadPartCopy } from './uploads/upload-part-copy';

type ObjectOperation = keyof typeof OBJECT_OPERATIONS | 'DeleteObjects' | 'PostObject';

/** All that is done to objects, the two that are asked of their bucket included. */
export const OBJECT_HANDLERS: Record<ObjectOperation, Handler> = {
  GetObject: getObject,
  HeadObject: headObject,
  PutObject: putObject,
  CopyObject: copyObject,
  DeleteObject: deleteObject,
  DeleteObjects: deleteObjects,
  PostObject: postObject,
  GetObjectAttributes: getObjectAttributes,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  UploadPartCopy: uploadPartCopy,
  ListParts: listParts,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  GetObjectAcl: getObjectAcl,
  PutObjectAcl: putObjectAcl,
  GetObjectTagging: getObjectTagging,
  PutObjectTagging: putObjectTagging,
  DeleteObjectTagging: deleteObjectTagging,
  GetObjectRetention: getObjectRetention,
  PutObjectRetention: putObjectRetention,
  GetObjectLegalHold: getObjectLegalHold,
  PutObjectLegalHold: putObjectLegalHold,
  GetObjectTorrent: getObjectTorrent,
  RestoreObject: restoreObject,
  SelectObjectContent: selectObjectContent,
};
