import { S3Error } from '../../../engine/s3/s3-error';
import type { Strikes } from './strikes';

/** The faults that any request can meet before anything is done. */
export function refuseStruck({ isStruckBy }: Strikes): void {
  if (isStruckBy('slow_down')) throw new S3Error('SlowDown');
  if (isStruckBy('internal_error')) throw new S3Error('InternalError');
}
