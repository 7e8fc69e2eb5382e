import { S3Error } from '../../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { askedVersion } from './asked-version';
import { DAY, midnightFrom } from './lifecycle/midnights';
import type { OpenStore } from './open-store';
import { aboutOf, saveAbout, type VersionRow } from './version-rows';

const ARCHIVES: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** What is in an archive is listed and told of, but its bytes are read only where they were brought back. */
export function requireReadable(row: VersionRow, now: number): void {
  if (ARCHIVES.has(row.storage_class) && !isRestored(row, now))
    throw new S3Error('InvalidObjectState', { details: { StorageClass: row.storage_class } });
}

/** Hours pass at Amazon; here the bytes are back at once. */
export function restoreObject(
  store: OpenStore,
  input: StoreInput<'restoreObject'>,
): StoreOutput<'restoreObject'> {
  const { row } = askedVersion(store, input);
  if (!ARCHIVES.has(row.storage_class))
    throw new S3Error('InvalidObjectState', {
      message: "Restore is not allowed for the object's current storage class",
      details: { StorageClass: row.storage_class },
    });
  saveAbout(store, row, { restored: { until: midnightFrom(store.now + input.days * DAY) } });
  return { isNew: !isRestored(row, store.now) };
}

function isRestored(row: VersionRow, now: number): boolean {
  const { restored } = aboutOf(row);
  return restored !== null && restored.until > now;
}
