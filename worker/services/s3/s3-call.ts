import type { Answer } from '../../engine/answer';
import type { Caller } from '../../engine/s3/access/account';
import type { ActingOperation } from '../../engine/s3/access/actions/operation-actions';
import type { RequestFacts } from '../../engine/s3/access/request-facts';
import type { NotificationTarget } from '../../engine/s3/settings/notification';
import type { Asker } from '../../engine/s3/store/asker';
import type { MockRequest } from '../service';
import type { BlobStore } from './blobs';
import type { S3Context } from './compiled';
import type { Owner } from './documents/owner';
import type { DetectedOperation } from './operations/detect-operation';
import type { SentHeaders } from './sent-headers';
import type { S3Fault } from './settings/faults-config';
import type { Checking, Payload, Verified } from './signature/verified';
import type { Store } from './store';

/** A request whose operation and sender are known, with all that is needed to carry it out. */
export type S3Call = {
  operation: DetectedOperation;
  request: MockRequest;
  /** Of the request, with what a presigned URL says in its query in place of headers. */
  headers: SentHeaders;
  caller: Caller;
  verified: Verified;
  payload: Payload;
  /** With what the fields of a form are verified, which only its handler reads. */
  checking: Checking;
  /** `operation` is that of the request unless it is named. */
  asker(operation?: ActingOperation, extra?: Partial<RequestFacts>): Asker;
  /** The same call as its form's sender makes it: fields stand in place of headers. */
  ofForm(verified: Verified, fields: SentHeaders): S3Call;
  store: Store;
  blobs: BlobStore;
  context: S3Context;
  /** By canonical id, as documents show it. */
  owner(id: string): Owner;
  /** The address of an object, in the way the client has addressed its bucket. */
  location(bucket: string, key: string): string;
  /** Told once the answer is out. */
  notify(happened: Happened): void;
  /** Whether the group's settings break this answer so, by a throw of dice that the seed decides. */
  isStruckBy(fault: S3Fault): boolean;
};

/** What became of an object, for those who asked to be told. */
export type Happened = {
  /** Such as "ObjectCreated:Put". */
  event: string;
  bucket: string;
  key: string;
  versionId: string | null;
  size: number | null;
  etag: string | null;
  targets: readonly NotificationTarget[];
};

export type Handler = (call: S3Call) => Promise<Answer>;
