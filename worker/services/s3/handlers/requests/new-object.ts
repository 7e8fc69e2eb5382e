import type { Tags } from '../../../../engine/s3/access/tags';
import type { Tag } from '../../../../engine/s3/settings/tag';
import type { NewObject } from '../../../../engine/s3/store/store-calls';
import { parseTaggingHeader } from '../../documents/tagging-header';
import type { SentHeaders } from '../../sent-headers';
import { aclHeaders } from './acl-headers';
import { contentHeaders } from './content-headers';
import { askedEncryption } from './encryption-headers';
import { askedLock } from './lock-headers';
import { storageClass } from './storage-class';
import { userMetadata } from './user-metadata';

/** What the headers of a write say of the object to be; `now` by the project's clock. */
export function newObject(headers: SentHeaders, now: number): NewObject {
  return {
    headers: contentHeaders(headers),
    metadata: userMetadata(headers),
    tags: askedTags(headers),
    ...newPlace(headers, now),
  };
}

/** The same without what a copy may take from its source. */
export function newPlace(
  headers: SentHeaders,
  now: number,
): Omit<NewObject, 'headers' | 'metadata' | 'tags'> {
  return {
    acl: aclHeaders(headers),
    storageClass: storageClass(headers),
    encryption: askedEncryption(headers),
    ...askedLock(headers, now),
  };
}

export function askedTags(headers: SentHeaders): Tags {
  const header = headers.get('x-amz-tagging');
  return header === null ? {} : tagsOf(parseTaggingHeader(header));
}

export function tagsOf(tags: readonly Tag[]): Tags {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}
