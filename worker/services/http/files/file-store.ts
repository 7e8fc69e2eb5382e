import { isoTime } from '../../../platform/clock';
import { FILE_NAME, type StoredFile } from './document';
import { fileErrors } from './errors';

const PAGE = 1_000;
const MOST_FILES = 1_000;
const UNTYPED = 'application/octet-stream';

export function fileKey(groupId: string, name: string): string {
  return `${prefixOf(groupId)}${name}`;
}

/** In the order of their names. A group has no more files than one page of R2. */
export async function listFiles(blobs: R2Bucket, groupId: string): Promise<StoredFile[]> {
  const prefix = prefixOf(groupId);
  const { objects } = await blobs.list({ prefix, limit: PAGE, include: ['httpMetadata'] });
  return objects.map((object) => describeFile(object, prefix));
}

export async function putFile(
  blobs: R2Bucket,
  groupId: string,
  { name, bytes, contentType }: { name: string; bytes: Uint8Array; contentType: string | null },
): Promise<StoredFile> {
  if (!FILE_NAME.test(name)) throw fileErrors.bad_name();
  await refuseOverflow(blobs, groupId, name);
  const object = await blobs.put(fileKey(groupId, name), bytes, {
    httpMetadata: { contentType: contentType ?? UNTYPED },
  });
  return describeFile(object, prefixOf(groupId));
}

export async function getFile(blobs: R2Bucket, groupId: string, name: string): Promise<R2ObjectBody> {
  const object = FILE_NAME.test(name) ? await blobs.get(fileKey(groupId, name)) : null;
  if (!object) throw fileErrors.unknown({ name });
  return object;
}

export async function deleteFile(blobs: R2Bucket, groupId: string, name: string): Promise<void> {
  if (!FILE_NAME.test(name) || !(await blobs.head(fileKey(groupId, name))))
    throw fileErrors.unknown({ name });
  await blobs.delete(fileKey(groupId, name));
}

/** All that the group has; for when the group itself is gone for good. */
export async function destroyFiles(blobs: R2Bucket, groupId: string): Promise<void> {
  for (;;) {
    const { objects, truncated } = await blobs.list({ prefix: prefixOf(groupId), limit: PAGE });
    if (objects.length > 0) await blobs.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}

export function contentTypeOfFile(object: R2Object): string {
  return object.httpMetadata?.contentType ?? UNTYPED;
}

function prefixOf(groupId: string): string {
  return `groups/${groupId}/files/`;
}

async function refuseOverflow(blobs: R2Bucket, groupId: string, name: string): Promise<void> {
  const files = await listFiles(blobs, groupId);
  if (files.length < MOST_FILES || files.some((file) => file.name === name)) return;
  throw fileErrors.too_many({ limit: MOST_FILES });
}

function describeFile(object: R2Object, prefix: string): StoredFile {
  return {
    name: object.key.slice(prefix.length),
    size: object.size,
    content_type: contentTypeOfFile(object),
    etag: object.etag,
    updated_at: isoTime(object.uploaded.getTime()),
  };
}
