import { S3_CODES, type S3Code } from '../../../engine/s3/error-codes';
import type { Refusal } from '../../../engine/s3/s3-error';
import { NO_CONDITIONS } from '../../../engine/s3/store/conditions';
import type { FoundOnShelf, ShelfWish } from '../../object-shelf';
import { openBlobs } from '../blobs';
import { storedBytes } from '../handlers/bodies/stored-bytes';
import { checkVersionId } from '../handlers/requests/version-id';
import { checkBucketName } from '../operations/bucket-name';
import type { Shelved } from './open-shelf';
import { refusalOf, shelfCall } from './shelf-call';

const NO_BUCKET: readonly S3Code[] = ['NoSuchBucket', 'InvalidBucketName'];

export async function readFromShelf(of: Shelved, wish: ShelfWish): Promise<FoundOnShelf> {
  try {
    return await found(of, wish);
  } catch (error) {
    return refused(refusalOf(error));
  }
}

async function found(of: Shelved, { bucket, key, version_id, most_bytes }: ShelfWish): Promise<FoundOnShelf> {
  checkBucketName(bucket);
  if (version_id !== null) checkVersionId(version_id, 'versionId', version_id);
  const { version, pieces } = await shelfCall(of)('getObject', 'GetObject', {
    bucket,
    key,
    versionId: version_id,
    partNumber: null,
    range: null,
    conditions: NO_CONDITIONS,
    customerKeyMd5: null,
    wantsBytes: true,
  });
  if (version.size > most_bytes) {
    const detail = `The object has ${version.size} bytes; ${most_bytes} may be read.`;
    return { ok: false, because: 'too_large', detail };
  }
  const stream = storedBytes(openBlobs(of.ports.blobs, of.group.id), pieces, version.size);
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const { headers, metadata } = version;
  const content_type = headers['content-type'] ?? 'binary/octet-stream';
  return { ok: true, key, bytes, content_type, metadata };
}

function refused({ code, message: detail }: Refusal): FoundOnShelf {
  if (NO_BUCKET.includes(code)) return { ok: false, because: 'no_bucket', detail };
  const isMissing = S3_CODES[code][0] === 404;
  return { ok: false, because: isMissing ? 'no_object' : 'refused', detail };
}
