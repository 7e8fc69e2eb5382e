import type { Group } from '../../api/group-queries';

export const FAULTS = [
  'slow_down',
  'internal_error',
  'wrong_checksum',
  'truncated_body',
  'upload_lost',
  'stale_listing',
] as const;

export type Fault = (typeof FAULTS)[number];

type StoreConfig = { region?: string; faults?: Partial<Record<Fault, number>> };

/** The settings of a group of this kind, as the server has checked them. */
export function storeConfig(config: Group['config']): StoreConfig {
  return config as StoreConfig;
}

export function regionIn(config: Group['config']): string {
  return storeConfig(config).region ?? 'us-east-1';
}
