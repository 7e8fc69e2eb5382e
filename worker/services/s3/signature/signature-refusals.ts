import { S3Error } from '../../../engine/s3/s3-error';
import { secondsDate } from '../../../platform/aws-signature/request-date';

export const MAX_SKEW_MS = 15 * 60 * 1000;

const encoder = new TextEncoder();

function spacedHex(text: string): string {
  return Array.from(encoder.encode(text), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

export function invalidArgument(message: string, name: string, value: string | null): S3Error {
  const details = { ArgumentName: name, ...(value !== null && { ArgumentValue: value }) };
  return new S3Error('InvalidArgument', { message, details });
}

export function unknownAccessKey(accessKey: string): S3Error {
  return new S3Error('InvalidAccessKeyId', { details: { AWSAccessKeyId: accessKey } });
}

export function noDate(): S3Error {
  return new S3Error('AccessDenied', {
    message: 'AWS authentication requires a valid Date or x-amz-date header',
  });
}

export function requireCloseTo(time: number, asSent: string, now: number): void {
  if (Math.abs(now - time) <= MAX_SKEW_MS) return;
  throw new S3Error('RequestTimeTooSkewed', {
    message: 'The difference between the request time and the current time is too large.',
    details: {
      RequestTime: asSent,
      ServerTime: secondsDate(now),
      MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS),
    },
  });
}

type Mismatch = {
  accessKey: string;
  stringToSign: string;
  signature: string;
  canonicalRequest?: string;
};

/** With everything that S3 tells so that a client's maker can find the difference. */
export function mismatch({ accessKey, stringToSign, signature, canonicalRequest }: Mismatch): S3Error {
  return new S3Error('SignatureDoesNotMatch', {
    details: {
      AWSAccessKeyId: accessKey,
      StringToSign: stringToSign,
      SignatureProvided: signature,
      StringToSignBytes: spacedHex(stringToSign),
      ...(canonicalRequest !== undefined && {
        CanonicalRequest: canonicalRequest,
        CanonicalRequestBytes: spacedHex(canonicalRequest),
      }),
    },
  });
}
