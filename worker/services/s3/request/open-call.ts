import type { Caller } from '../../../engine/s3/access/account';
import { createsObject } from '../../../engine/s3/access/actions/object-creation';
import type { ActingOperation } from '../../../engine/s3/access/actions/operation-actions';
import { requestFacts } from '../../../engine/s3/access/request-facts';
import type { MockRequest } from '../../service';
import { openBlobs } from '../blobs';
import type { S3Context } from '../compiled';
import { encodeName } from '../documents/url-encoded';
import type { Strikes } from '../faults/strikes';
import { notifyTargets } from '../notifications/notify-targets';
import type { DetectedOperation } from '../operations/detect-operation';
import type { OperationName } from '../operations/operations';
import type { S3Call } from '../s3-call';
import type { SentHeaders } from '../sent-headers';
import type { Checking, Verified } from '../signature/verified';
import type { Store } from '../store';
import { meantHeaders } from './meant-headers';
import { signatureFacts } from './signature-facts';

export type Opening = {
  operation: DetectedOperation;
  request: MockRequest;
  context: S3Context;
  verified: Verified;
  checking: Checking;
  strikes: Strikes;
  store: Store;
};

export function openCall(opening: Opening): S3Call {
  const { request, operation, verified } = opening;
  return callWith(opening, meantHeaders(request.headers, operation.query, verified));
}

function callWith(opening: Opening, headers: SentHeaders): S3Call {
  const { operation, request, context, verified, checking, strikes, store } = opening;
  const { accounts } = context.compiled;
  const caller = callerOf(opening);
  return {
    operation,
    request,
    headers,
    caller,
    verified,
    payload: verified.payload,
    checking,
    asker(name = actingOperation(operation.name), extra = {}) {
      const facts = requestFacts({
        now: context.now,
        sourceIp: request.clientIp,
        isSecure: request.url.startsWith('https:'),
        tlsVersion: null,
        headers,
        query: operation.query,
        signature: signatureFacts({ verified, headers, query: operation.query, now: context.now }),
        tags: null,
        lock: null,
        createsObject: createsObject(name),
      });
      return {
        operation: name,
        caller,
        accounts: accounts.all,
        isTrusted: false,
        request: { ...facts, ...extra },
      };
    },
    ofForm: (sender, fields) => callWith({ ...opening, verified: sender }, fields),
    store,
    blobs: openBlobs(context.ports.blobs, context.group.id),
    context,
    owner: (id) => ({ id, displayName: accounts.byId(id)?.displayName }),
    location: (bucket, key) => `${bucketAddress(request, context, bucket)}/${encodeName(key, 'url')}`,
    notify: (happened) => notifyTargets({ request, context, caller }, happened),
    isStruckBy: strikes.isStruckBy,
  };
}

/** Lenient, a key that nobody has is the first account's. */
function callerOf({ verified, context }: Opening): Caller {
  if (verified.kind === 'anonymous') return { kind: 'anonymous' };
  const { accounts } = context.compiled;
  const { accessKey } = verified;
  return { kind: 'account', account: accounts.ofKey(accessKey) ?? accounts.first, accessKey };
}

/** A preflight asks for nothing: nobody is asked in its name. */
function actingOperation(name: OperationName): ActingOperation {
  return name === 'PreflightRequest' ? 'HeadBucket' : name;
}

function bucketAddress({ reach, url }: MockRequest, { baseUrl }: S3Context, bucket: string): string {
  if (reach.hostPrefix === null) return `${baseUrl}/${bucket}`;
  return `${url.slice(0, url.indexOf('://'))}://${reach.host}${reach.mount}`;
}
