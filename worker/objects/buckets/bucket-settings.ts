import { S3Error } from '../../engine/s3/s3-error';
import { SETTINGS } from '../../engine/s3/store/settings';
import type { StoreInput, StoreOutput } from '../../engine/s3/store/store-calls';
import { bucketFor } from './bucket-access';
import { findBucket } from './bucket-rows';
import { awaitMidnight } from './lifecycle/await-midnight';
import type { OpenStore } from './open-store';
import { SETTING_CHECKS } from './setting-checks';
import { dropSetting, readSetting, readSettings, writeSetting } from './setting-rows';

/** Null for a setting that a bucket always has, and that nobody has set. */
export function getSetting(
  store: OpenStore,
  { bucket, name, id }: StoreInput<'getSetting'>,
): StoreOutput<'getSetting'> {
  const { row } = bucketFor(store, bucket);
  const value = readSetting(store, row.id, name, id);
  const { missing } = SETTINGS[name];
  if (value !== undefined || missing === null) return value ?? null;
  throw new S3Error(missing, { details: { BucketName: bucket } });
}

export function listSettings(store: OpenStore, { bucket, name }: StoreInput<'listSettings'>) {
  return readSettings(store, bucketFor(store, bucket).row.id, name);
}

export function putSetting(store: OpenStore, input: StoreInput<'putSetting'>): null {
  const asked = bucketFor(store, input.bucket);
  SETTING_CHECKS[input.name]?.(store, asked, input.value);
  writeSetting(store, asked.row.id, input);
  if (input.name === 'lifecycle') awaitMidnight(store, asked.row.id);
  return null;
}

export function deleteSetting(store: OpenStore, { bucket, name, id }: StoreInput<'deleteSetting'>): null {
  const { row } = bucketFor(store, bucket);
  dropSetting(store, row.id, name, id);
  if (name === 'lifecycle') store.sql.exec('UPDATE buckets SET expires_at = NULL WHERE id = ?', row.id);
  return null;
}

/** For a browser, which may learn by it whether it may ask at all. */
export function getCors(store: OpenStore, { bucket }: StoreInput<'getCors'>): StoreOutput<'getCors'> {
  const row = findBucket(store, bucket);
  return row ? (readSetting(store, row.id, 'cors') ?? null) : null;
}
