import { requireAlgorithm } from '../../../../engine/s3/checksums/multipart-checksum';
import { REDIRECT } from '../../../../engine/s3/store/redirect';
import type { StoreInput } from '../../../../engine/s3/store/store-calls';
import type { SentHeaders } from '../../sent-headers';
import { writeConditions } from './conditions';
import { contentHeaders } from './content-headers';
import { requireChange } from './copy-change';
import { copySource } from './copy-source';
import { sourceKeyMd5 } from './customer-key';
import { isReplaced } from './directive';
import { askedTags, newPlace } from './new-object';
import type { ObjectNamed } from './object-named';
import { userMetadata } from './user-metadata';

/** What is to be copied to where, and what of the source the copy keeps. */
export function askedCopy(headers: SentHeaders, named: ObjectNamed, now: number): StoreInput<'copyObject'> {
  const source = copySource(headers);
  const isMetadataReplaced = isReplaced(headers, 'metadata');
  requireChange(headers, source, named, isMetadataReplaced);
  const algorithm = headers.get('x-amz-checksum-algorithm');
  const content = contentHeaders(headers);
  return {
    ...named,
    source,
    about: isMetadataReplaced ? { headers: content, metadata: userMetadata(headers) } : null,
    redirect: content[REDIRECT] ?? null,
    tags: isReplaced(headers, 'tagging') ? askedTags(headers) : null,
    object: newPlace(headers, now),
    algorithm: algorithm === null ? null : requireAlgorithm(algorithm),
    conditions: writeConditions(headers),
    sourceKeyMd5: sourceKeyMd5(headers),
    digests: null,
  };
}
