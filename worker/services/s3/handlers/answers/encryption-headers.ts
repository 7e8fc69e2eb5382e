import type { HeaderList } from '../../../../engine/answer';
import type { Encryption } from '../../../../engine/s3/store/stored-version';
import type { S3Call } from '../../s3-call';

const SSE = 'x-amz-server-side-encryption';

export function encryptionHeaders(call: S3Call, encryption: Encryption): HeaderList {
  const { algorithm, customerKeyMd5, isBucketKeyEnabled, kmsKeyId } = encryption;
  if (customerKeyMd5 !== null) {
    return [
      [`${SSE}-customer-algorithm`, 'AES256'],
      [`${SSE}-customer-key-md5`, customerKeyMd5],
    ];
  }
  if (algorithm === 'AES256') return [[SSE, algorithm]];
  const headers: HeaderList = [
    [SSE, algorithm],
    [`${SSE}-aws-kms-key-id`, kmsKeyId ?? managedKey(call)],
  ];
  if (isBucketKeyEnabled) headers.push([`${SSE}-bucket-key-enabled`, 'true']);
  return headers;
}

/** What is used where a client names none. */
function managedKey({ caller, context }: S3Call): string {
  const { config, compiled } = context;
  const account = caller.kind === 'account' ? caller.account : compiled.accounts.first;
  return `arn:aws:kms:${config.region}:${account.accountId}:alias/aws/s3`;
}
