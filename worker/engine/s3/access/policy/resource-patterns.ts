import type { ActionLevel } from '../actions/s3-action';
import { couldBeginWith, isMatch } from '../text/glob';
import { type PolicyText, readPolicyText, widestGlob } from '../text/policy-text';
import { malformedPolicy } from './malformed-policy';

/** `levels` are the kinds of things in the bucket that it can mean. */
export type ResourcePattern = { text: PolicyText; levels: ReadonlySet<ActionLevel> };

export function arnOfBucket(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

export function readResourcePattern(
  written: string,
  { bucket, hasVariables }: { bucket: string; hasVariables: boolean },
): ResourcePattern {
  const text = readPolicyText(written, { hasWildcards: true, hasVariables });
  const levels = levelsWithin(text, bucket);
  if (!written.startsWith('arn:') || levels.size === 0) {
    throw malformedPolicy('Policy has invalid resource', written);
  }
  return { text, levels };
}

function levelsWithin(text: PolicyText, bucket: string): Set<ActionLevel> {
  const glob = widestGlob(text);
  const levels = new Set<ActionLevel>();
  if (isMatch(glob, arnOfBucket(bucket))) levels.add('bucket');
  if (couldBeginWith(glob, `${arnOfBucket(bucket)}/`)) levels.add('object');
  return levels;
}
