import { S3_CODES } from '../../../engine/s3/error-codes';
import { S3Error } from '../../../engine/s3/s3-error';
import type { AppError } from '../../../platform/errors';
import { storageErrors } from './errors';

/** What the store refuses, as the admin API tells it. */
export async function saidByStore<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof S3Error ? told(error) : error;
  }
}

function told({ refusal: { code, message: reason } }: S3Error): AppError {
  const [status] = S3_CODES[code];
  const values = { code, reason };
  if (code === 'EntityTooLarge') return storageErrors.too_large(values);
  if (status === 404) return storageErrors.missing(values);
  return status === 400 ? storageErrors.invalid(values) : storageErrors.conflict(values);
}
