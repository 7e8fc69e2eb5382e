import { api } from './client';
import { sendBytes, type Watching } from './send-bytes';
import { type BucketAt, paramOf } from './store-queries';

const uploads = api.groups[':group_id'].buckets[':bucket'].uploads;
const upload = uploads[':upload'];

/** An upload in parts, which can be gone on with for as long as it is not given up. */
export type LargeUpload = BucketAt & { id: string; key: string };
export type SentPart = { number: number; etag: string };

export async function uploadWhole(
  at: BucketAt & { key: string },
  body: Blob,
  type: string,
  watching: Watching,
): Promise<void> {
  const url = `${bucketUrl(at)}/object?${new URLSearchParams({ world: at.world, key: at.key })}`;
  await sendBytes({ url, body, headers: { 'content-type': type } }, watching);
}

export async function beginLargeUpload(at: BucketAt, key: string, type: string): Promise<LargeUpload> {
  const json = { key, content_type: type };
  const response = await uploads.$post({ param: paramOf(at), query: { world: at.world }, json });
  return { ...at, key, id: (await response.json()).upload.id };
}

export async function sendPart(
  at: LargeUpload,
  number: number,
  body: Blob,
  watching: Watching,
): Promise<SentPart> {
  const query = new URLSearchParams({ world: at.world, key: at.key });
  const url = `${bucketUrl(at)}/uploads/${encodeURIComponent(at.id)}/parts/${number}?${query}`;
  const answer = await sendBytes({ url, body, headers: {} }, watching);
  // What the route of the Worker answers.
  return answer as SentPart;
}

export async function joinParts(at: LargeUpload, parts: SentPart[]): Promise<void> {
  await upload.complete.$post({
    param: { ...paramOf(at), upload: at.id },
    query: queryOf(at),
    json: { parts },
  });
}

export async function dropLargeUpload(at: LargeUpload): Promise<void> {
  await upload.$delete({ param: { ...paramOf(at), upload: at.id }, query: queryOf(at) });
}

function queryOf({ world, key }: LargeUpload) {
  return { world, key };
}

function bucketUrl({ groupId, bucket }: BucketAt): string {
  return `/api/groups/${encodeURIComponent(groupId)}/buckets/${encodeURIComponent(bucket)}`;
}
