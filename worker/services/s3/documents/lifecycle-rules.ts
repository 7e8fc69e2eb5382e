import { S3Error } from '../../../engine/s3/s3-error';
import type { LifecycleFilter, LifecycleRule } from '../../../engine/s3/settings/lifecycle';
import { lifecycleScope } from '../../../engine/s3/settings/lifecycle-scope';
import { checkExpiration, checkNoncurrent, checkTransitions, positive } from './lifecycle-actions';
import { malformedXml } from './xml-element';

const ID_LENGTH_MOST = 255;

export function checkLifecycleRule(rule: LifecycleRule): void {
  if (rule.ID.length > ID_LENGTH_MOST)
    throw new S3Error('InvalidArgument', {
      message: `ID length should not exceed allowed limit of ${ID_LENGTH_MOST}`,
      details: { ArgumentName: 'ID', ArgumentValue: rule.ID },
    });
  if (rule.Filter === undefined && rule.Prefix === undefined) throw malformedXml();
  if (rule.Filter !== undefined && rule.Prefix !== undefined)
    throw refused(
      'Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.',
    );
  checkFilter(rule.Filter ?? {});
  if (!hasAction(rule)) throw refused('At least one action needs to be specified in a rule');
  checkScopedActions(rule);
  if (rule.Expiration !== undefined) checkExpiration(rule.Expiration);
  checkTransitions(rule);
  checkNoncurrent(rule);
  const days = rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation;
  positive(days, 'DaysAfterInitiation', 'AbortIncompleteMultipartUpload');
}

function hasAction(rule: LifecycleRule): boolean {
  return (
    rule.Expiration !== undefined ||
    rule.NoncurrentVersionExpiration !== undefined ||
    rule.AbortIncompleteMultipartUpload !== undefined ||
    rule.Transition.length + rule.NoncurrentVersionTransition.length > 0
  );
}

/** One predicate, or And with at least two. */
function checkFilter({ And, ...single }: LifecycleFilter): void {
  const predicates = Object.keys(single).length + (And === undefined ? 0 : 1);
  if (predicates > 1) throw malformedXml();
  if (And !== undefined) {
    const { Tag, ...others } = And;
    if (Tag.length + Object.keys(others).length < 2) throw malformedXml();
    if (new Set(Tag.map(({ Key }) => Key)).size < Tag.length)
      throw refused('Duplicate Tag Keys are not allowed.');
  }
  const { ObjectSizeGreaterThan: above, ObjectSizeLessThan: below } = And ?? single;
  if ((above !== undefined && above < 0) || (below !== undefined && below < 1))
    throw refused('Object size filters must be positive integers.');
  if (above !== undefined && below !== undefined && below <= above)
    throw refused("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
}

/** A delete marker and an upload that is not finished have neither tags nor a size. */
function checkScopedActions(rule: LifecycleRule): void {
  const { tags, largerThan, smallerThan } = lifecycleScope(rule);
  const hasSize = largerThan !== null || smallerThan !== null;
  if (rule.AbortIncompleteMultipartUpload !== undefined) {
    if (tags.length > 0) throw refused('AbortIncompleteMultipartUpload cannot be specified with Tags.');
    if (hasSize) throw refused('AbortIncompleteMultipartUpload cannot be specified with object size.');
  }
  if (rule.Expiration?.ExpiredObjectDeleteMarker === undefined) return;
  if (tags.length > 0) throw refused('ExpiredObjectDeleteMarker cannot be specified with Tags.');
  if (hasSize) throw refused('ExpiredObjectDeleteMarker cannot be specified with object size.');
}

function refused(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
