import { S3Error } from '../../../engine/s3/s3-error';
import { readBasicDate, secondsDate } from '../../../platform/aws-signature/request-date';
import { type CredentialScope, readCredential } from './credential-scope';
import { type QueryField, queryValue } from './query-fields';
import { MAX_SKEW_MS } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import { requireAllSigned } from './unsigned-headers';
import type { V4Claim } from './v4-claim';
import type { Checking } from './verified';

const A_WEEK = 604800;

function invalid(message: string): S3Error {
  return new S3Error('AuthorizationQueryParametersError', { message });
}

function required(fields: readonly QueryField[], name: string): string {
  const value = queryValue(fields, name);
  if (value !== null) return value;
  throw invalid(
    'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
  );
}

function lifetimeOf(text: string): number {
  if (!/^[+-]?\d{1,18}$/.test(text)) throw invalid('X-Amz-Expires should be a number');
  const seconds = Number(text);
  if (seconds < 0) throw invalid('X-Amz-Expires must be non-negative');
  if (seconds <= A_WEEK) return seconds;
  throw invalid(
    `X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ${A_WEEK} seconds`,
  );
}

type Validity = { from: number; seconds: number };

function requireValid({ from, seconds }: Validity, now: number): void {
  const until = { Expires: secondsDate(from + seconds * 1000), ServerTime: secondsDate(now) };
  if (from - now > MAX_SKEW_MS) {
    const details = { 'X-Amz-Date': String(from), ...until };
    throw new S3Error('AccessDenied', { message: 'Request is not yet valid', details });
  }
  if (now - from <= seconds * 1000) return;
  const details = { 'X-Amz-Expires': String(seconds), ...until };
  throw new S3Error('AccessDenied', { message: 'Request has expired', details });
}

function scopeOf(credential: string, day: string): CredentialScope {
  const scope = readCredential(credential);
  if (typeof scope === 'string') throw invalid(`Error parsing the X-Amz-Credential parameter; ${scope}`);
  if (scope.date === day) return scope;
  throw invalid(
    `Invalid credential date "${scope.date}". This date is not the same as X-Amz-Date: "${day}".`,
  );
}

/** What a presigned URL claims: `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=…`. */
export function readV4Query(
  request: SignedRequest,
  fields: readonly QueryField[],
  { now, mode }: Checking,
): V4Claim {
  if (queryValue(fields, 'X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') {
    throw invalid('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  const credential = required(fields, 'X-Amz-Credential');
  const signature = required(fields, 'X-Amz-Signature');
  const date = required(fields, 'X-Amz-Date');
  const signedHeaders = required(fields, 'X-Amz-SignedHeaders').toLowerCase().split(';');
  const expires = required(fields, 'X-Amz-Expires');
  const from = readBasicDate(date);
  if (from === null) throw invalid(`X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'"`);
  const seconds = lifetimeOf(expires);
  if (mode === 'strict') requireValid({ from, seconds }, now);
  const scope = scopeOf(credential, date.slice(0, 8));
  if (mode === 'strict') requireAllSigned(request, signedHeaders);
  const payloadHash = request.headers.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  return { via: 'query', scope, dates: [date], signedHeaders, signature, payloadHash };
}
