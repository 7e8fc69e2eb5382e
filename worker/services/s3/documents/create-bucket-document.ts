import type { Tag } from '../../../engine/s3/settings/tag';
import { fields, many, optional } from './element-fields';
import { text } from './element-values';
import { readXml } from './read-xml';
import { checkTags } from './tag-rules';
import { readTag } from './tagging-document';

const read = fields({
  LocationConstraint: optional(text),
  Location: optional(fields({ Type: optional(text), Name: optional(text) })),
  Bucket: optional(fields({ DataRedundancy: optional(text), Type: optional(text) })),
  Tags: optional(fields({ Tag: many(readTag) })),
});

export type NewBucketDocument = {
  /** Null is us-east-1, which has no name here. */
  location: string | null;
  tags: Tag[];
};

/** The body of CreateBucket, which may be missing. */
export function parseCreateBucket(xml: string): NewBucketDocument {
  if (xml === '') return { location: null, tags: [] };
  const { LocationConstraint = '', Tags } = read(readXml(xml, 'CreateBucketConfiguration'));
  const tags = Tags?.Tag ?? [];
  checkTags(tags, 'bucket');
  return { location: LocationConstraint === '' ? null : LocationConstraint, tags };
}
