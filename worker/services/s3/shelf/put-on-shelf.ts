import { DEFAULT_ALGORITHM } from '../../../engine/s3/checksums/algorithms';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { NewBody, StoreInput } from '../../../engine/s3/store/store-calls';
import type { ShelvedObject } from '../../object-shelf';
import { openBlobs } from '../blobs';
import { sourceOfBytes } from '../body/byte-source';
import { digestsOfBytes } from '../body/digests/digests-of-bytes';
import { checkNewBucketName } from '../operations/bucket-name';
import { checkKey } from '../operations/request-target';
import type { Shelved } from './open-shelf';
import { refusalOf, type ShelfCall, shelfCall } from './shelf-call';
import { tellOfShelf } from './tell-of-shelf';

type PutInput = StoreInput<'putObject'>;

export async function putOnShelf(
  of: Shelved,
  object: ShelvedObject,
): Promise<{ ok: true } | { ok: false; detail: string }> {
  const call = shelfCall(of);
  try {
    checkKey(object.key);
    const written = await putThere(of, call, object).catch(async (error: unknown) => {
      if (refusalOf(error).code !== 'NoSuchBucket') throw error;
      await makeBucket(of, call, object.bucket);
      return putThere(of, call, object);
    });
    const { bucket, key } = object;
    const { versionId, size, etag, notify: targets } = written;
    tellOfShelf(of, { event: 'ObjectCreated:Put', bucket, key, versionId, size, etag, targets });
    return { ok: true };
  } catch (error) {
    return { ok: false, detail: refusalOf(error).message };
  }
}

async function putThere(of: Shelved, call: ShelfCall, object: ShelvedObject) {
  const { bytes, bucket, key, content_type, cache_control, metadata } = object;
  const { md5, checksums } = await digestsOfBytes(bytes, { algorithms: [DEFAULT_ALGORITHM], sha256: false });
  const input: Omit<PutInput, 'body'> = {
    bucket,
    key,
    object: {
      ...PLAIN_OBJECT,
      headers: {
        'content-type': content_type,
        ...(cache_control !== null && { 'cache-control': cache_control }),
      },
      metadata,
    },
    checksum: {
      algorithm: DEFAULT_ALGORITHM,
      type: 'FULL_OBJECT',
      value: checksums[DEFAULT_ALGORITHM] ?? '',
    },
    conditions: { ifMatch: null, ifNoneMatch: null },
  };
  const body = { size: bytes.byteLength, md5, checksums };
  if (bytes.byteLength > of.ports.rowBytes) return putBlob(of, call, input, { ...body, bytes });
  return call('putObject', 'PutObject', { ...input, body: { ...body, bytes } });
}

/** Beside its row, as the protocol's own large bodies are. */
async function putBlob(
  { ports, group }: Shelved,
  call: ShelfCall,
  input: Omit<PutInput, 'body'>,
  { bytes, ...body }: NewBody & { bytes: Uint8Array },
) {
  const { bucket, key, conditions, object } = input;
  const place = { bucket, key, uploadId: null, conditions, withheld: object };
  const { blob } = await call('reserveBlob', 'PutObject', place);
  try {
    await openBlobs(ports.blobs, group.id).put(blob, {
      source: sourceOfBytes(bytes),
      size: body.size,
      begun: (multipart) => call('keepBlob', 'PutObject', { blob, multipart }),
    });
    return await call('putObject', 'PutObject', { ...input, body: { ...body, blob } });
  } catch (error) {
    await call('giveUpBlob', 'PutObject', { blob });
    throw error;
  }
}

/** Two that are put at once may both find it missing. */
async function makeBucket({ config }: Shelved, call: ShelfCall, bucket: string): Promise<void> {
  checkNewBucketName(bucket);
  const { region } = config;
  const plain = { region, acl: null, isLocked: false, ownership: null, tags: {} };
  await call('createBucket', 'CreateBucket', { bucket, ...plain }).catch((error: unknown) => {
    if (refusalOf(error).code !== 'BucketAlreadyOwnedByYou') throw error;
  });
}
