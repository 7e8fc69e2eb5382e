import { S3Error } from '../../../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { askedVersion } from '../asked-version';
import type { OpenStore } from '../open-store';
import { aboutOf, saveAbout, toldVersion } from '../version-rows';
import { requireLock } from './require-lock';

export function getLegalHold(
  store: OpenStore,
  input: StoreInput<'getLegalHold'>,
): StoreOutput<'getLegalHold'> {
  const { bucket, row } = askedVersion(store, input);
  requireLock(store, bucket.row.id);
  const { legalHold } = aboutOf(row);
  if (!legalHold) throw new S3Error('NoSuchObjectLockConfiguration', { details: { Key: row.key } });
  return legalHold;
}

export function putLegalHold(
  store: OpenStore,
  input: StoreInput<'putLegalHold'>,
): StoreOutput<'putLegalHold'> {
  const { bucket, row } = askedVersion(store, input);
  requireLock(store, bucket.row.id);
  saveAbout(store, row, { legalHold: input.hold });
  return { versionId: toldVersion(bucket.row, row) };
}
