import type { LifecycleConfiguration, LifecycleRule } from '../../../engine/s3/settings/lifecycle';
import { type LifecycleScope, lifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import type { OpenStore } from '../open-store';
import { readSetting } from '../setting-rows';

export type ActiveRule = LifecycleRule & { scope: LifecycleScope };

export function activeRules(store: OpenStore, bucket: number): ActiveRule[] {
  const setting = readSetting(store, bucket, 'lifecycle') as LifecycleConfiguration | undefined;
  return (setting?.Rule ?? [])
    .filter(({ Status }) => Status === 'Enabled')
    .map((rule) => ({ ...rule, scope: lifecycleScope(rule) }));
}
