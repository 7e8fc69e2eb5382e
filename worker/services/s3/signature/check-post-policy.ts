import { S3Error } from '../../../engine/s3/s3-error';
import type { FormFields } from './form-claim';
import type { MatchCondition, PolicyCondition } from './policy-conditions';
import type { PostPolicy } from './post-policy';
import type { Checking } from './verified';

/** Fields that sign the policy, or only guard the bytes on their way: no condition speaks of them. */
const UNCOVERED = ['awsaccesskeyid', 'file', 'policy', 'signature', 'x-amz-signature'];
const UNCOVERED_PREFIXES = ['x-ignore-', 'x-amz-checksum-'];

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message: `Invalid according to Policy: ${message}` });
}

function conditionFailed(written: readonly unknown[]): S3Error {
  const items = written.map((item) => JSON.stringify(item)).join(', ');
  return denied(`Policy Condition failed: [${items}]`);
}

function nameOf({ field }: MatchCondition): string {
  return field.slice(1).toLowerCase();
}

function isMet(condition: MatchCondition, fields: FormFields): boolean {
  const sent = fields.get(nameOf(condition));
  if (condition.kind === 'eq') return sent === condition.value;
  if (sent === undefined) return condition.value === '';
  const values = nameOf(condition) === 'content-type' ? sent.split(',').map((type) => type.trim()) : [sent];
  return values.every((value) => value.startsWith(condition.value));
}

function requireMet(condition: PolicyCondition, fields: FormFields): void {
  if (condition.kind === 'content-length-range') return;
  if (condition.kind === 'unmet') throw conditionFailed(condition.written);
  if (isMet(condition, fields)) return;
  throw conditionFailed([condition.kind, condition.field, condition.value]);
}

function needsCondition(name: string): boolean {
  return !UNCOVERED.includes(name) && !UNCOVERED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function requireCovered(fields: FormFields, conditions: readonly PolicyCondition[]): void {
  const covered = conditions.flatMap((condition) => ('field' in condition ? nameOf(condition) : []));
  const extra = [...fields.keys()].filter((name) => needsCondition(name) && !covered.includes(name));
  if (extra.length > 0) throw denied(`Extra input fields: ${extra.join(', ')}`);
}

/** `fields` by their names in lower case, with the file's name already in the key. */
export function checkPostPolicy(
  policy: PostPolicy,
  fields: FormFields,
  { bucket, now, mode }: Pick<Checking, 'now' | 'mode'> & { bucket: string },
): void {
  if (mode === 'strict' && now > policy.expiration) throw denied('Policy expired.');
  // The bucket is in the URL, and a field of the form to the policy.
  const all = new Map([...fields, ['bucket', bucket]]);
  for (const condition of policy.conditions) requireMet(condition, all);
  requireCovered(all, policy.conditions);
}

/** How many bytes the file may have by all ranges of the policy. */
export function uploadLimits({ conditions }: PostPolicy): { min: number; max: number } {
  const ranges = conditions.filter((condition) => condition.kind === 'content-length-range');
  return {
    min: Math.max(0, ...ranges.map(({ min }) => min)),
    max: Math.min(Number.POSITIVE_INFINITY, ...ranges.map(({ max }) => max)),
  };
}

/** Refuses a file of that many bytes if the policy does not allow them. */
export function requireAllowedSize(policy: PostPolicy, size: number): void {
  const { min, max } = uploadLimits(policy);
  if (size > max) {
    throw new S3Error('EntityTooLarge', {
      details: { ProposedSize: String(size), MaxSizeAllowed: String(max) },
    });
  }
  if (size >= min) return;
  throw new S3Error('EntityTooSmall', {
    details: { ProposedSize: String(size), MinSizeAllowed: String(min) },
  });
}
