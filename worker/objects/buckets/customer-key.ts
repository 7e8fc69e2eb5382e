import { S3Error } from '../../engine/s3/s3-error';
import { aboutOf, type VersionRow } from './version-rows';

/** Who has encrypted an object with a key of their own shows it at each look. */
export function requireCustomerKey(row: VersionRow, given: string | null): void {
  const { customerKeyMd5 } = aboutOf(row).encryption;
  if (customerKeyMd5 === given) return;
  if (customerKeyMd5 === null) {
    throw new S3Error('InvalidRequest', {
      message: 'The encryption parameters are not applicable to this object.',
    });
  }
  if (given === null) {
    throw new S3Error('InvalidRequest', {
      message:
        'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
    });
  }
  throw new S3Error('AccessDenied');
}
