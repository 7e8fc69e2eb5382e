import type { HeaderList } from '../../../../engine/answer';
import type { Found } from '../../../../engine/s3/store/store-calls';
import type { StoredVersion } from '../../../../engine/s3/store/stored-version';
import { httpDate } from '../../answers/http-date';
import type { S3Call } from '../../s3-call';
import { STANDARD } from '../requests/storage-class';
import { checksumHeaders } from './checksum-headers';
import { encryptionHeaders } from './encryption-headers';
import { expirationHeader } from './expiration-header';
import { metadataHeaders, plainValue } from './metadata-headers';
import { shownChecksum } from './shown-checksum';
import { versionHeader } from './version-header';

/** A form can hold what ends a header. */
const UNSENDABLE = /\p{Cc}/u;

/** What a GET and a HEAD say of an object, but for the length of what they answer. */
export function objectHeaders(call: S3Call, found: Found): HeaderList {
  const { version, isVersioned, expiration, partNumber } = found;
  const headers: HeaderList = [
    ...standingHeaders(version),
    ['accept-ranges', 'bytes'],
    ...versionHeader(isVersioned ? version.versionId : null),
    ...encryptionHeaders(call, version.encryption),
    ...expirationHeader(expiration),
    ...metadataHeaders(version.metadata),
    ...lockHeaders(version),
  ];
  const tagCount = Object.keys(version.tags).length;
  if (tagCount > 0) headers.push(['x-amz-tagging-count', String(tagCount)]);
  if (version.storageClass !== STANDARD) headers.push(['x-amz-storage-class', version.storageClass]);
  if (version.restored) headers.push(['x-amz-restore', restoreHeader(version.restored.until)]);
  if (partNumber !== null && version.partCount !== null)
    headers.push(['x-amz-mp-parts-count', String(version.partCount)]);
  if (call.headers.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED')
    headers.push(...checksumHeaders(shownChecksum(found)));
  return headers;
}

/** Those that a 304 repeats. */
export function identityHeaders({ etag, modifiedAt }: StoredVersion): HeaderList {
  return [
    ['last-modified', httpDate(modifiedAt)],
    ['etag', `"${etag}"`],
  ];
}

function standingHeaders(version: StoredVersion): HeaderList {
  const stored = Object.entries(version.headers).map(([name, value]): [string, string] => [
    name,
    UNSENDABLE.test(value) ? plainValue(value) : value,
  ]);
  return [...identityHeaders(version), ...stored];
}

function lockHeaders({ retention, legalHold }: StoredVersion): HeaderList {
  const headers: HeaderList = [];
  if (retention) {
    headers.push(['x-amz-object-lock-mode', retention.mode]);
    headers.push(['x-amz-object-lock-retain-until-date', new Date(retention.until).toISOString()]);
  }
  if (legalHold) headers.push(['x-amz-object-lock-legal-hold', legalHold]);
  return headers;
}

function restoreHeader(until: number): string {
  return `ongoing-request="false", expiry-date="${httpDate(until)}"`;
}
