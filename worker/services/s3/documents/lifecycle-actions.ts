import { S3Error } from '../../../engine/s3/s3-error';
import type { LifecycleExpiration, LifecycleRule } from '../../../engine/s3/settings/lifecycle';
import { lifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import { malformedXml } from './xml-element';

const DAY = 24 * 60 * 60 * 1000;
const NEWER_VERSIONS_MOST = 100;
/** Objects have to be this old before they may move to where they are seldom read. */
const LEAST_DAYS: Readonly<Record<string, number>> = { STANDARD_IA: 30, ONEZONE_IA: 30 };

export function checkExpiration(expiration: LifecycleExpiration): void {
  if (Object.keys(expiration).length !== 1) throw malformedXml();
  positive(expiration.Days, 'Days', 'Expiration');
  midnight(expiration.Date);
}

export function checkTransitions(rule: LifecycleRule): void {
  const { Transition: transitions, Expiration: expiration = {} } = rule;
  const where = `for filter '(prefix=${lifecycleScope(rule).prefix})'`;
  const classes = new Set<string>();
  for (const { Days, Date: date, StorageClass } of transitions) {
    if ((Days === undefined) === (date === undefined)) throw malformedXml();
    midnight(date);
    if (Days !== undefined && Days < 0)
      throw badArgument(`'Days' in Transition action must be nonnegative`, 'Days', Days);
    const least = LEAST_DAYS[StorageClass] ?? 0;
    if (Days !== undefined && Days < least)
      throw badArgument(
        `'Days' in Transition action must be greater than or equal to ${least} for storageClass '${StorageClass}'`,
        'Days',
        Days,
      );
    if (classes.has(StorageClass))
      throw refused(`'StorageClass' must be different for 'Transition' actions in same 'Rule' ${where}`);
    classes.add(StorageClass);
    if (Days !== undefined && expiration.Days !== undefined && expiration.Days <= Days)
      throw badArgument(
        `'Days' in the Expiration action ${where} must be greater than 'Days' in the Transition action`,
        'Days',
        expiration.Days,
      );
  }
  const times = [expiration, ...transitions];
  if (times.some(({ Days }) => Days !== undefined) && times.some(({ Date: date }) => date !== undefined))
    throw refused(
      `Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule ${where}`,
    );
}

export function checkNoncurrent({
  NoncurrentVersionExpiration,
  NoncurrentVersionTransition,
}: LifecycleRule): void {
  if (NoncurrentVersionExpiration !== undefined) {
    const { NoncurrentDays, NewerNoncurrentVersions } = NoncurrentVersionExpiration;
    if (NoncurrentDays === undefined && NewerNoncurrentVersions === undefined) throw malformedXml();
    positive(NoncurrentDays, 'NoncurrentDays', 'NoncurrentVersionExpiration');
    checkNewer(NewerNoncurrentVersions, 'NoncurrentVersionExpiration');
  }
  for (const { NoncurrentDays, NewerNoncurrentVersions, StorageClass } of NoncurrentVersionTransition) {
    if (NoncurrentDays === undefined) throw malformedXml();
    const least = LEAST_DAYS[StorageClass] ?? 0;
    if (NoncurrentDays < least)
      throw badArgument(
        `'NoncurrentDays' in NoncurrentVersionTransition action must be greater than or equal to ${least} for storageClass '${StorageClass}'`,
        'NoncurrentDays',
        NoncurrentDays,
      );
    checkNewer(NewerNoncurrentVersions, 'NoncurrentVersionTransition');
  }
}

function checkNewer(count: number | undefined, action: string): void {
  positive(count, 'NewerNoncurrentVersions', action);
  if (count !== undefined && count > NEWER_VERSIONS_MOST)
    throw badArgument(
      `'NewerNoncurrentVersions' for ${action} action must be less than or equal to ${NEWER_VERSIONS_MOST}`,
      'NewerNoncurrentVersions',
      count,
    );
}

export function positive(value: number | undefined, name: string, action: string): void {
  if (value !== undefined && value < 1)
    throw badArgument(`'${name}' for ${action} action must be a positive integer`, name, value);
}

function midnight(date: string | undefined): void {
  if (date !== undefined && Date.parse(date) % DAY !== 0)
    throw badArgument("'Date' must be at midnight GMT", 'Date', date);
}

function badArgument(message: string, name: string, value: number | string): S3Error {
  return new S3Error('InvalidArgument', {
    message,
    details: { ArgumentName: name, ArgumentValue: String(value) },
  });
}

function refused(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
