import type { ActingOperation } from './operation-actions';

/** Of what needs `s3:PutObject`: what makes an object, and what only prepares one. */
const CREATES: Readonly<Partial<Record<ActingOperation, boolean>>> = {
  CompleteMultipartUpload: true,
  CopyObject: true,
  PostObject: true,
  PutObject: true,
  CreateMultipartUpload: false,
  UploadPart: false,
  UploadPartCopy: false,
};

export function createsObject(operation: ActingOperation): boolean | null {
  return CREATES[operation] ?? null;
}
