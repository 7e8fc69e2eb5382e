import {
  type NotificationConfiguration,
  type NotificationTarget,
  notificationTargets,
} from '../../engine/s3/settings/notification';
import type { OpenStore } from './open-store';
import { readSetting } from './setting-rows';

/** Who wants to be told. `event` without "s3:", such as "ObjectCreated:Put". */
export function noticesOf(
  store: OpenStore,
  bucket: number,
  event: string,
  key: string,
): readonly NotificationTarget[] {
  const setting = readSetting(store, bucket, 'notification');
  return setting ? notificationTargets(setting as NotificationConfiguration, event, key) : [];
}
