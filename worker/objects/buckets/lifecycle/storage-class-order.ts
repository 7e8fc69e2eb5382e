import type { TransitionClass } from '../../../engine/s3/settings/lifecycle';

/** Objects move down only. */
const DOWNWARDS = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
] as const;

/** From where a rule moves objects to the class. */
export function classesBefore(storageClass: TransitionClass): readonly string[] {
  return DOWNWARDS.slice(0, DOWNWARDS.indexOf(storageClass));
}
