import type { S3Call } from '../../s3-call';
import { checkPostPolicy, requireAllowedSize, uploadLimits } from '../../signature/check-post-policy';
import { readPostPolicy } from '../../signature/post-policy';
import { BODY_BYTES_MOST } from '../bodies/announced-size';

export type FormLimits = { most: number; requireSize(size: number): void };

/** Refuses a form that its policy does not allow; what the file may be is known when it is there. */
export function limitsOfForm(call: S3Call, fields: ReadonlyMap<string, string>, bucket: string): FormLimits {
  const field = fields.get('policy');
  if (field === undefined) return { most: BODY_BYTES_MOST, requireSize: () => undefined };
  const policy = readPostPolicy(field);
  const { now, mode } = call.checking;
  checkPostPolicy(policy, fields, { bucket, now, mode });
  return {
    most: Math.min(BODY_BYTES_MOST, uploadLimits(policy).max),
    requireSize: (size) => requireAllowedSize(policy, size),
  };
}
