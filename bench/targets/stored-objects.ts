import type { StoredObjects } from '../cases/case.ts';
import type { Presign } from './presigned.ts';

const AT_ONCE = 16;

type Store = { base: string; presign: Presign };

/** The bucket of a case with all its objects, through the server's own S3. */
export async function fillBucket({ base, presign }: Store, { bucket, keys, body }: StoredObjects) {
  const put = async (path: string, content: string) => {
    const answer = await fetch(await presign('PUT', `${base}${path}`), { method: 'PUT', body: content });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`PUT ${path} answered ${answer.status}: ${text.slice(0, 300)}`);
  };
  await put(`/${bucket}`, '');
  const left = keys.values();
  const putAll = async () => {
    for (const key of left) await put(`/${bucket}/${key}`, body);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, putAll));
}
