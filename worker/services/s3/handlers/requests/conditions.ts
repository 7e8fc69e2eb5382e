import { S3Error } from '../../../../engine/s3/s3-error';
import type { ReadConditions, WriteConditions } from '../../../../engine/s3/store/conditions';
import type { SentHeaders } from '../../sent-headers';

export const NO_WRITE_CONDITIONS: WriteConditions = { ifMatch: null, ifNoneMatch: null };

export function readConditions(headers: SentHeaders, prefix = ''): ReadConditions {
  return {
    ifMatch: headers.get(`${prefix}if-match`),
    ifNoneMatch: headers.get(`${prefix}if-none-match`),
    ifModifiedSince: time(headers.get(`${prefix}if-modified-since`)),
    ifUnmodifiedSince: time(headers.get(`${prefix}if-unmodified-since`)),
  };
}

/** S3 writes where nothing is, or over what the client knows; it does not write over anything but a certain object. */
export function writeConditions(headers: SentHeaders): WriteConditions {
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  if (ifNoneMatch !== null && ifNoneMatch.trim() !== '*') {
    throw new S3Error('NotImplemented', { details: { Header: 'If-None-Match' } });
  }
  return { ifMatch, ifNoneMatch };
}

/** A date that cannot be read is no condition. */
function time(header: string | null): number | null {
  const parsed = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(parsed) ? null : parsed;
}
