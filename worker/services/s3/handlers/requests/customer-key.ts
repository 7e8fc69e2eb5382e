import { base64OfBytes } from '../../../../engine/base64';
import { exactBase64 } from '../../../../engine/s3/checksums/checksum-value';
import { md5 } from '../../../../engine/s3/checksums/md5';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';

const KEY_BYTES = 32;
const OF_OBJECT = 'x-amz-server-side-encryption-customer';
const OF_SOURCE = 'x-amz-copy-source-server-side-encryption-customer';
const WITH_KEY = 'Requests specifying Server Side Encryption with Customer provided keys must provide';

/** The MD5, in base64, of the key that a client brings for an object; null when it brings none. */
export function customerKeyMd5(headers: SentHeaders): string | null {
  return keyMd5(headers, OF_OBJECT);
}

/** The same for the source of a copy. */
export function sourceKeyMd5(headers: SentHeaders): string | null {
  return keyMd5(headers, OF_SOURCE);
}

function keyMd5(headers: SentHeaders, prefix: string): string | null {
  const algorithm = headers.get(`${prefix}-algorithm`);
  const key = headers.get(`${prefix}-key`);
  const claimed = headers.get(`${prefix}-key-md5`);
  if (algorithm === null && key === null && claimed === null) return null;
  if (algorithm === null) throw refused(`${WITH_KEY} a valid encryption algorithm.`);
  if (algorithm !== 'AES256')
    throw new S3Error('InvalidEncryptionAlgorithmError', {
      details: { ArgumentName: `${prefix}-algorithm`, ArgumentValue: algorithm },
    });
  if (key === null) throw refused(`${WITH_KEY} an appropriate secret key.`);
  if (claimed === null) throw refused(`${WITH_KEY} the client calculated MD5 of the secret key.`);
  const bytes = exactBase64(key, KEY_BYTES);
  if (!bytes) throw refused('The secret key was invalid for the specified algorithm.');
  if (base64OfBytes(md5(bytes)) === claimed) return claimed;
  throw refused('The calculated MD5 hash of the key did not match the hash that was provided.');
}

/** S3 names the same argument whichever of the three is wrong, and never shows a key. */
function refused(message: string): S3Error {
  return invalidArgument(message, 'x-amz-server-side-encryption', 'null');
}
