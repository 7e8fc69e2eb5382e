import { S3Error } from '../../../engine/s3/s3-error';
import type { Retention } from '../../../engine/s3/settings/object-lock';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { askedVersion } from '../asked-version';
import type { OpenStore } from '../open-store';
import { aboutOf, saveAbout, toldVersion } from '../version-rows';
import { lockState } from './lock-state';
import { requireOpen } from './protection';
import { requireLock } from './require-lock';

export function getRetention(
  store: OpenStore,
  input: StoreInput<'getRetention'>,
): StoreOutput<'getRetention'> {
  const { bucket, row } = askedVersion(store, input);
  requireLock(store, bucket.row.id);
  const { retention } = aboutOf(row);
  if (!retention) throw new S3Error('NoSuchObjectLockConfiguration', { details: { Key: row.key } });
  return retention;
}

export function putRetention(
  store: OpenStore,
  { retention, ...input }: StoreInput<'putRetention'>,
): StoreOutput<'putRetention'> {
  const { bucket, row } = askedVersion(store, input);
  requireLock(store, bucket.row.id);
  if (retention && retention.until <= store.now)
    throw new S3Error('InvalidArgument', { message: 'The retain until date must be in the future!' });
  const held = aboutOf(row).retention;
  if (held && isWeaker(retention, held)) {
    const state = lockState({ retention: held, legalHold: null }, store.now);
    requireOpen(store, bucket, row, { ...input, state });
  }
  saveAbout(store, row, { retention });
  return { versionId: toldVersion(bucket.row, row) };
}

/** Another mode counts as weaker whichever it is: Amazon asks for the bypass there too. */
function isWeaker(retention: Retention | null, held: Retention): boolean {
  return !retention || retention.mode !== held.mode || retention.until < held.until;
}
