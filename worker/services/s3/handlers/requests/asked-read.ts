import { S3Error } from '../../../../engine/s3/s3-error';
import type { StoreInput } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';
import { readConditions } from './conditions';
import { customerKeyMd5 } from './customer-key';
import { refuseEncryptionOfRead } from './encryption-headers';
import { partNumber } from './part-number';
import { versionNamed } from './version-named';

/** What of which object a GET or HEAD asks for, and under what conditions. */
export function askedRead(call: S3Call): Omit<StoreInput<'getObject'>, 'wantsBytes'> {
  const { headers, operation } = call;
  refuseEncryptionOfRead(headers);
  const range = headers.get('range');
  const part = partNumber(operation.query);
  if (range !== null && part !== null)
    throw new S3Error('InvalidRequest', {
      message: 'Cannot specify both Range header and partNumber query parameter',
    });
  return {
    ...versionNamed(call),
    partNumber: part,
    range,
    conditions: readConditions(headers),
    customerKeyMd5: customerKeyMd5(headers),
  };
}
