/** What has to leave R2: an object, or an upload in parts that was never completed there. */
type DoomedBlob = { id: string; multipart: string | null };

/** As many as R2 deletes at once. */
const BATCH = 1000;
/** How R2 says that an upload is completed or given up already. */
const NO_SUCH_UPLOAD = /\b10024\b/;

export type BlobBucket = {
  r2: R2Bucket;
  /** Of all blobs of the group, with its slash. */
  prefix: string;
};

export function blobPrefix(groupId: string): string {
  return `s3/${groupId}/`;
}

export function doom(sql: SqlStorage, { id, multipart }: DoomedBlob, deleteAt: number): void {
  sql.exec(
    'INSERT INTO doomed_blobs (id, delete_at, multipart) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    id,
    deleteAt,
    multipart,
  );
}

/** A row goes only after its bytes: a crash between the two deletes them once more. */
export async function deleteDoomed(sql: SqlStorage, bucket: BlobBucket, now: number): Promise<void> {
  for (;;) {
    const doomed = sql
      .exec<DoomedBlob>(
        'SELECT id, multipart FROM doomed_blobs WHERE delete_at <= ? ORDER BY delete_at LIMIT ?',
        now,
        BATCH,
      )
      .toArray();
    if (doomed.length === 0) return;
    for (const { id, multipart } of doomed) if (multipart !== null) await abortUpload(bucket, id, multipart);
    await bucket.r2.delete(doomed.map(({ id }) => bucket.prefix + id));
    const ids = JSON.stringify(doomed.map(({ id }) => id));
    sql.exec('DELETE FROM doomed_blobs WHERE id IN (SELECT value FROM json_each(?))', ids);
  }
}

async function abortUpload({ r2, prefix }: BlobBucket, id: string, multipart: string): Promise<void> {
  try {
    await r2.resumeMultipartUpload(prefix + id, multipart).abort();
  } catch (error) {
    if (!(error instanceof Error && NO_SUCH_UPLOAD.test(error.message))) throw error;
  }
}
