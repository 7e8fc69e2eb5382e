import { S3Error } from '../../../engine/s3/s3-error';
import type { Tag } from '../../../engine/s3/settings/tag';

export type Tagged = 'object' | 'bucket';

const KEY_LENGTH_MOST = 128;
const VALUE_LENGTH_MOST = 256;
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const TOO_MANY = {
  object: { most: 10, message: 'Object tags cannot be greater than 10' },
  bucket: { most: 50, message: 'Bucket tag count cannot be greater than 50' },
};
const SYSTEM_TAG = {
  object: 'Your TagKey cannot be prefixed with aws:',
  bucket: 'System tags cannot be added/updated by requester',
};

/** What holds for tags however they arrive. */
export function checkTags(tags: readonly Tag[], of: Tagged): void {
  const keys = new Set<string>();
  for (const { Key, Value } of tags) {
    if (Key === '' || Key.length > KEY_LENGTH_MOST || !CHARACTERS.test(Key))
      throw invalidTag('The TagKey you have provided is invalid', { TagKey: Key });
    if (Value.length > VALUE_LENGTH_MOST || !CHARACTERS.test(Value))
      throw invalidTag('The TagValue you have provided is invalid', { TagKey: Key, TagValue: Value });
    if (Key.startsWith('aws:')) throw invalidTag(SYSTEM_TAG[of], { TagKey: Key });
    if (keys.has(Key)) throw invalidTag('Cannot provide multiple Tags with the same key', { TagKey: Key });
    keys.add(Key);
  }
  if (tags.length > TOO_MANY[of].most) throw new S3Error('BadRequest', { message: TOO_MANY[of].message });
}

function invalidTag(message: string, details: Record<string, string>): S3Error {
  return new S3Error('InvalidTag', { message, details });
}
