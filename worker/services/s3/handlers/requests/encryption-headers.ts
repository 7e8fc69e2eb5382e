import type { S3Error } from '../../../../engine/s3/s3-error';
import { SSE_ALGORITHMS } from '../../../../engine/s3/settings/encryption';
import type { Encryption } from '../../../../engine/s3/store/stored-version';
import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';
import { customerKeyMd5 } from './customer-key';

const SSE = 'x-amz-server-side-encryption';
const KMS_KEY = `${SSE}-aws-kms-key-id`;

/** What a write asks for; null leaves it to the bucket. */
export function askedEncryption(headers: SentHeaders): Encryption | null {
  const named = headers.get(SSE);
  const kmsKeyId = headers.get(KMS_KEY);
  const customer = customerKeyMd5(headers);
  if (customer !== null) return ofCustomer(customer, named ?? kmsKeyId);
  if (named === null) {
    if (kmsKeyId !== null) throw needsKms(null);
    return null;
  }
  const algorithm = SSE_ALGORITHMS.find((each) => each === named);
  if (!algorithm) throw invalidArgument('The encryption method specified is not supported', SSE, named);
  if (kmsKeyId !== null && algorithm === 'AES256') throw needsKms(named);
  const isBucketKeyEnabled = headers.get(`${SSE}-bucket-key-enabled`)?.toLowerCase() === 'true';
  return { algorithm, kmsKeyId, isBucketKeyEnabled, customerKeyMd5: null };
}

/** Who reads does not say how the object is to be encrypted. */
export function refuseEncryptionOfRead(headers: SentHeaders): void {
  for (const name of [SSE, KMS_KEY]) {
    const value = headers.get(name);
    if (value !== null)
      throw invalidArgument(`${name} header is not supported for this operation.`, name, value);
  }
}

function ofCustomer(customer: string, other: string | null): Encryption {
  if (other !== null) {
    const message =
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified';
    throw invalidArgument(message, SSE, other);
  }
  return { algorithm: 'AES256', kmsKeyId: null, isBucketKeyEnabled: false, customerKeyMd5: customer };
}

function needsKms(named: string | null): S3Error {
  const message =
    'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms';
  return invalidArgument(message, SSE, named ?? 'null');
}
