import { S3Error } from '../../../engine/s3/s3-error';
import { authorizationParts } from '../../../platform/aws-signature/authorization-parts';
import { basicDate, readRequestDate } from '../../../platform/aws-signature/request-date';
import { type CredentialScope, readCredential } from './credential-scope';
import { requirePayloadHash } from './payload-promise';
import { noDate, requireCloseTo } from './signature-refusals';
import type { SignedRequest } from './signed-request';
import { requireAllSigned } from './unsigned-headers';
import type { V4Claim } from './v4-claim';
import type { Checking } from './verified';

function malformed(message: string): S3Error {
  const whole = `The authorization header is malformed; ${message}`;
  return new S3Error('AuthorizationHeaderMalformed', { message: whole });
}

function payloadHashOf({ headers }: SignedRequest, { mode }: Checking): string {
  const sent = headers.get('x-amz-content-sha256');
  if (sent === null) {
    if (mode === 'lenient') return 'UNSIGNED-PAYLOAD';
    const message = 'Missing required header for this request: x-amz-content-sha256';
    throw new S3Error('InvalidRequest', { message });
  }
  requirePayloadHash(sent);
  return sent;
}

type Dated = { asSent: string; time: number };

function dateOf({ headers }: SignedRequest, { now, mode }: Checking): Dated {
  const asSent = headers.get('x-amz-date') ?? headers.get('date') ?? '';
  const time = readRequestDate(asSent);
  if (time === null) {
    if (mode === 'lenient') return { asSent, time: now };
    throw noDate();
  }
  if (mode === 'strict') requireCloseTo(time, asSent, now);
  return { asSent, time };
}

function scopeOf(credential: string, { time }: Dated, { mode }: Checking): CredentialScope {
  const scope = readCredential(credential);
  if (typeof scope === 'string') throw malformed(scope);
  const day = basicDate(time).slice(0, 8);
  if (mode === 'strict' && scope.date !== day) {
    throw malformed('Invalid credential date. Date is not the same as X-Amz-Date.');
  }
  return scope;
}

/** What `Authorization: AWS4-HMAC-SHA256 …` claims; `text` is what follows the algorithm. */
export function readV4Header(request: SignedRequest, text: string, checking: Checking): V4Claim {
  const payloadHash = payloadHashOf(request, checking);
  const date = dateOf(request, checking);
  const parts = authorizationParts(text);
  const [credential, names, signature] = ['Credential', 'SignedHeaders', 'Signature'].map((name) =>
    parts.get(name),
  );
  if (credential === undefined || !names || !signature) {
    throw malformed(
      'the authorization header requires three components: Credential, SignedHeaders, and Signature.',
    );
  }
  const scope = scopeOf(credential, date, checking);
  const signedHeaders = names.toLowerCase().split(';');
  if (checking.mode === 'strict') requireAllSigned(request, signedHeaders);
  const dates = [...new Set([basicDate(date.time), date.asSent])];
  return { via: 'header', scope, dates, signedHeaders, signature, payloadHash };
}
