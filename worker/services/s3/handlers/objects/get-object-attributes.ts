import type { Answer } from '../../../../engine/answer';
import type { StoreOutput } from '../../../../engine/s3/store/store-calls';
import { httpDate } from '../../answers/http-date';
import { xmlAnswer } from '../../answers/plain-answers';
import { type AttributedParts, renderObjectAttributes } from '../../documents/object-attributes';
import type { S3Call } from '../../s3-call';
import { versionHeader } from '../answers/version-header';
import { askedAttributes } from '../requests/asked-attributes';
import { customerKeyMd5 } from '../requests/customer-key';
import { PART_NUMBER_MOST } from '../requests/part-number';
import { versionNamed } from '../requests/version-named';
import { wholeNumber } from '../whole-number';

const PARTS_MOST = 1000;

type Page = { marker: number; maxParts: number };

export async function getObjectAttributes(call: S3Call): Promise<Answer> {
  const { headers } = call;
  const asked = askedAttributes(headers);
  const named = new Map(headers);
  const page = {
    marker: wholeNumber(named, 'x-amz-part-number-marker', {
      least: 0,
      most: PART_NUMBER_MOST,
      byDefault: 0,
    }),
    maxParts: wholeNumber(named, 'x-amz-max-parts', { least: 0, most: PARTS_MOST, byDefault: PARTS_MOST }),
  };
  const found = await call.store.call('listObjectParts', call.asker(), {
    ...versionNamed(call),
    after: page.marker,
    most: page.maxParts,
    customerKeyMd5: customerKeyMd5(headers),
  });
  const { version, isVersioned } = found;
  const body = renderObjectAttributes({
    etag: asked.has('ETag') ? version.etag : undefined,
    checksum: asked.has('Checksum') ? (version.checksum ?? undefined) : undefined,
    parts: asked.has('ObjectParts') ? attributedParts(found, page) : undefined,
    storageClass: asked.has('StorageClass') ? version.storageClass : undefined,
    size: asked.has('ObjectSize') ? version.size : undefined,
  });
  return xmlAnswer(body, [
    ['last-modified', httpDate(version.modifiedAt)],
    ...versionHeader(isVersioned ? version.versionId : null),
  ]);
}

function attributedParts(
  { version, parts, isTruncated }: StoreOutput<'listObjectParts'>,
  { marker, maxParts }: Page,
): AttributedParts | undefined {
  const { partCount, checksum } = version;
  if (partCount === null) return undefined;
  const shown = parts.flatMap(({ number, size, checksums }) => {
    const value = checksum && checksums[checksum.algorithm];
    return value ? [{ partNumber: number, size, checksum: { algorithm: checksum.algorithm, value } }] : [];
  });
  if (shown.length < parts.length) return { total: partCount };
  const nextMarker = shown.at(-1)?.partNumber ?? marker;
  return { total: partCount, page: { marker, nextMarker, maxParts, isTruncated, parts: shown } };
}
