import { S3Error } from '../../../engine/s3/s3-error';
import { readRequestDate, secondsDate } from '../../../platform/aws-signature/request-date';
import { type QueryField, queryValue } from './query-fields';
import { invalidArgument, noDate, requireCloseTo } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import type { Checking } from './verified';

const LAST_SECOND = 2 ** 31 - 1;

/** A SigV2 signature that was read, and not yet verified. */
export type V2Claim = {
  via: 'header' | 'query';
  accessKey: string;
  signature: string;
  /** The line of the string to sign where the date stands, or the expiry. */
  dateLine: string;
};

/** What `Authorization: AWS {key}:{signature}` claims; `text` is what follows the algorithm. */
export function readV2Header({ headers }: SignedRequest, text: string, { now, mode }: Checking): V2Claim {
  const authorization = headers.get('authorization');
  const [accessKey, signature, ...rest] = text.split(':');
  if (!accessKey || !signature || rest.length > 0) {
    const message = 'AWS authorization header is invalid.  Expected AwsAccessKeyId:signature';
    throw invalidArgument(message, 'Authorization', authorization);
  }
  const amzDate = headers.get('x-amz-date');
  const date = amzDate ?? headers.get('date') ?? '';
  if (mode === 'strict') {
    const time = readRequestDate(date);
    if (time === null) throw noDate();
    requireCloseTo(time, date, now);
  }
  return { via: 'header', accessKey, signature, dateLine: amzDate === null ? date : '' };
}

function expiryOf(text: string): number {
  const seconds = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(seconds) <= LAST_SECOND) return seconds * 1000;
  throw new S3Error('AccessDenied', { message: `Invalid date (should be seconds since epoch): ${text}` });
}

/** What `?AWSAccessKeyId=…&Expires=…&Signature=…` claims. */
export function readV2Query(fields: readonly QueryField[], { now, mode }: Checking): V2Claim {
  const [accessKey, expires, signature] = ['AWSAccessKeyId', 'Expires', 'Signature'].map((name) =>
    queryValue(fields, name),
  );
  if (!accessKey || !signature || typeof expires !== 'string') {
    const message =
      'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters';
    throw new S3Error('AccessDenied', { message });
  }
  const until = expiryOf(expires);
  if (mode === 'strict' && now > until) {
    const details = { Expires: secondsDate(until), ServerTime: secondsDate(now) };
    throw new S3Error('AccessDenied', { message: 'Request has expired', details });
  }
  // Base64 has no spaces: one was a plus that nobody encoded.
  return { via: 'query', accessKey, signature: signature.replaceAll(' ', '+'), dateLine: expires };
}
