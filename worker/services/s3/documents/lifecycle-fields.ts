import { TRANSITION_CLASSES } from '../../../engine/s3/settings/lifecycle';
import { fields, many, optional, required } from './element-fields';
import { bool, instant, integer, rawText, text, word } from './element-values';
import { isoDate } from './iso-date';
import { readTag } from './tagging-document';
import type { XmlElement } from './xml-element';

const predicates = {
  Prefix: optional(rawText),
  ObjectSizeGreaterThan: optional(integer),
  ObjectSizeLessThan: optional(integer),
};
const noncurrent = { NoncurrentDays: optional(integer), NewerNoncurrentVersions: optional(integer) };
const storageClass = required(word(TRANSITION_CLASSES));

/** What the schema says of a lifecycle; what its numbers and their company must be is in the rules. */
export const readLifecycle = fields({
  Rule: many(
    fields({
      ID: optional(text),
      Filter: optional(
        fields({
          ...predicates,
          Tag: optional(readTag),
          And: optional(fields({ ...predicates, Tag: many(readTag) })),
        }),
      ),
      Prefix: optional(rawText),
      Status: required(word(['Enabled', 'Disabled'])),
      Expiration: optional(
        fields({
          Date: optional(date),
          Days: optional(integer),
          ExpiredObjectDeleteMarker: optional(bool),
        }),
      ),
      Transition: many(fields({ Date: optional(date), Days: optional(integer), StorageClass: storageClass })),
      NoncurrentVersionExpiration: optional(fields(noncurrent)),
      NoncurrentVersionTransition: many(fields({ ...noncurrent, StorageClass: storageClass })),
      AbortIncompleteMultipartUpload: optional(fields({ DaysAfterInitiation: required(integer) })),
    }),
    { least: 1 },
  ),
});

function date(element: XmlElement): string {
  return isoDate(instant(element));
}
