import type { HeaderList } from '../../../../engine/answer';
import type { Written } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';
import { encryptionHeaders } from './encryption-headers';
import { expirationHeader } from './expiration-header';
import { versionHeader } from './version-header';

/** Of every new object, however it was made. */
export function writtenHeaders(call: S3Call, { versionId, encryption, expiration }: Written): HeaderList {
  return [
    ...versionHeader(versionId),
    ...encryptionHeaders(call, encryption),
    ...expirationHeader(expiration),
  ];
}
