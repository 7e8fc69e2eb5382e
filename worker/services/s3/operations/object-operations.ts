import { operationsAt } from './operation-row';

const COPY_SOURCE = 'x-amz-copy-source';

export const OBJECT_OPERATIONS = operationsAt('object', {
  GetObject: ['GET', '', 'Reads an object'],
  HeadObject: ['HEAD', '', 'Reads the headers of an object'],
  PutObject: ['PUT', '', 'Writes an object'],
  CopyObject: ['PUT', '', 'Copies an object', COPY_SOURCE],
  DeleteObject: ['DELETE', '', 'Deletes an object, or one version of it'],
  GetObjectAttributes: ['GET', 'attributes', 'Reads size, checksums and parts of an object'],

  CreateMultipartUpload: ['POST', 'uploads', 'Begins an upload in parts'],
  UploadPart: ['PUT', 'uploadId&partNumber', 'Writes a part'],
  UploadPartCopy: ['PUT', 'uploadId&partNumber', 'Writes a part from another object', COPY_SOURCE],
  ListParts: ['GET', 'uploadId', 'Lists the parts of an upload'],
  CompleteMultipartUpload: ['POST', 'uploadId', 'Makes an object of the parts'],
  AbortMultipartUpload: ['DELETE', 'uploadId', 'Gives an upload up'],

  GetObjectAcl: ['GET', 'acl', 'Reads the access control list of an object'],
  PutObjectAcl: ['PUT', 'acl', 'Sets the access control list of an object'],
  GetObjectTagging: ['GET', 'tagging', 'Reads the tags of an object'],
  PutObjectTagging: ['PUT', 'tagging', 'Sets the tags of an object'],
  DeleteObjectTagging: ['DELETE', 'tagging', 'Removes the tags of an object'],
  GetObjectRetention: ['GET', 'retention', 'Reads until when a version is locked'],
  PutObjectRetention: ['PUT', 'retention', 'Locks a version until a date'],
  GetObjectLegalHold: ['GET', 'legal-hold', 'Reads the legal hold of a version'],
  PutObjectLegalHold: ['PUT', 'legal-hold', 'Sets the legal hold of a version'],

  GetObjectTorrent: ['GET', 'torrent', 'Refused, as Amazon does'],
  RestoreObject: ['POST', 'restore', 'Brings an archived object back for some days'],
  SelectObjectContent: ['POST', 'select', 'Refused, as Amazon does for new accounts'],
});
