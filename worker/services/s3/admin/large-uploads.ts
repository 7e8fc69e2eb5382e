import type { Answer } from '../../../engine/answer';
import { multipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { ServiceAppEnv } from '../../admin-env';
import { writeXml } from '../documents/write-xml';
import type { AdminStore } from './admin-store';
import { houseCall } from './house-call';
import type { NewUpload, PartsToJoin } from './upload-documents';

type Deps = ServiceAppEnv['Variables'];
type UploadPlace = { bucket: string; key: string; uploadId: string };

const PART_HEADERS = /^(?:content-(?:length|md5)|x-amz-checksum-.*)$/;

export async function beginUpload(store: AdminStore, bucket: string, { key, content_type }: NewUpload) {
  const upload = await store.ask(
    'createUpload',
    {
      bucket,
      key,
      object: { ...PLAIN_OBJECT, headers: { 'content-type': content_type } },
      checksum: multipartChecksum(null, null),
    },
    { operation: 'CreateMultipartUpload' },
  );
  return { id: upload.uploadId, key };
}

export async function uploadPart(
  deps: Deps,
  { bucket, key, uploadId, part }: UploadPlace & { part: number },
  asked: { world: string; request: Request },
) {
  const query = new Map([
    ['uploadId', uploadId],
    ['partNumber', String(part)],
  ]);
  const answer = await houseCall(deps, {
    ...asked,
    operation: { name: 'UploadPart', level: 'object', bucket, key, query },
    headers: new Headers([...asked.request.headers].filter(([name]) => PART_HEADERS.test(name))),
  });
  return { number: part, etag: etagOf(answer) ?? '' };
}

/** As its own clients do, so that whoever listens to the bucket hears of it. */
export async function completeUpload(
  deps: Deps,
  { bucket, key, uploadId, parts }: UploadPlace & { parts: PartsToJoin },
  { world, url }: { world: string; url: string },
) {
  const Part = parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag }));
  const document = new TextEncoder().encode(writeXml('CompleteMultipartUpload', { Part }));
  const answer = await houseCall(deps, {
    world,
    operation: {
      name: 'CompleteMultipartUpload',
      level: 'object',
      bucket,
      key,
      query: new Map([['uploadId', uploadId]]),
    },
    request: new Request(url, { method: 'POST', body: document }),
    headers: new Headers({ 'content-length': String(document.byteLength) }),
  });
  return {
    key,
    etag: elementOf(answer, 'ETag'),
    version_id: new Map(answer.headers).get('x-amz-version-id') ?? null,
  };
}

export async function dropUpload(store: AdminStore, place: UploadPlace): Promise<void> {
  await store.ask('abortUpload', { ...place, initiatedAt: null }, { operation: 'AbortMultipartUpload' });
}

function etagOf({ headers }: Answer): string | undefined {
  return new Map(headers).get('etag')?.replaceAll('"', '');
}

/** Of our own document, whose texts need no decoding here. */
function elementOf({ body }: Answer, name: string): string {
  const text = typeof body === 'string' ? body : '';
  return new RegExp(`<${name}>(?:&quot;)?([^<&]*)`).exec(text)?.[1] ?? '';
}
