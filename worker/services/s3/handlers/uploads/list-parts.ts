import type { Answer } from '../../../../engine/answer';
import { xmlAnswer } from '../../answers/plain-answers';
import { renderListParts } from '../../documents/list-parts-document';
import type { S3Call } from '../../s3-call';
import { PART_NUMBER_MOST } from '../requests/part-number';
import { uploadNamed } from '../requests/upload-named';
import { wholeNumber } from '../whole-number';

const PARTS_MOST = 1000;

export async function listParts(call: S3Call): Promise<Answer> {
  const { query } = call.operation;
  const named = uploadNamed(call);
  const after = wholeNumber(query, 'part-number-marker', { least: 0, most: PART_NUMBER_MOST, byDefault: 0 });
  const most = wholeNumber(query, 'max-parts', { least: 0, most: PARTS_MOST, byDefault: PARTS_MOST });
  const listed = await call.store.call('listParts', call.asker(), { ...named, after, most });
  const { algorithm, type, isAsked } = listed.checksum;
  const document = renderListParts({
    ...named,
    initiator: call.owner(listed.initiator),
    owner: call.owner(listed.owner),
    storageClass: listed.storageClass,
    checksum: isAsked ? { algorithm, type } : undefined,
    partNumberMarker: after,
    nextPartNumberMarker: listed.parts.at(-1)?.number ?? (listed.isTruncated ? after : 0),
    maxParts: most,
    isTruncated: listed.isTruncated,
    parts: listed.parts.map(({ number, modifiedAt, etag, size, checksums }) => {
      const value = isAsked ? checksums[algorithm] : undefined;
      return {
        partNumber: number,
        lastModified: modifiedAt,
        etag,
        size,
        checksum: value === undefined ? undefined : { algorithm, value },
      };
    }),
  });
  return xmlAnswer(document);
}
