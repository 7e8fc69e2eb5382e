import type { ObjectLockConfiguration, Retention } from '../../../engine/s3/settings/object-lock';
import type { OpenStore } from '../open-store';
import { readSetting } from '../setting-rows';

const DAY = 24 * 60 * 60 * 1000;
const DAYS_OF_YEAR = 365;

/** What a new version of the bucket's objects is kept by, where its upload says nothing. */
export function defaultRetention(store: OpenStore, bucket: number): Retention | null {
  const lock = readSetting(store, bucket, 'objectLock') as ObjectLockConfiguration | undefined;
  const rule = lock?.Rule?.DefaultRetention;
  if (!rule) return null;
  const days = rule.Days ?? (rule.Years ?? 0) * DAYS_OF_YEAR;
  return { mode: rule.Mode, until: store.now + days * DAY };
}
