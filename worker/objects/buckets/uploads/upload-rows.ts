import type { ObjectFacts } from '../../../engine/s3/access/facts';
import type { MultipartChecksum } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { StoredUpload } from '../../../engine/s3/store/store-calls';
import type { ObjectAbout } from '../../../engine/s3/store/stored-version';
import { type AskedBucket, authorizeIn } from '../bucket-access';
import type { OpenStore } from '../open-store';

export type UploadRow = {
  /** In the order of their beginning. */
  seq: number;
  id: string;
  bucket: number;
  key: string;
  initiator: string;
  owner: string;
  initiated_at: number;
  storage_class: string;
  checksum: string;
  about: string;
  /** Of the request that began it. */
  headers: string;
  /** The parts that were put together; null while the upload is open. */
  completed: string | null;
  /** What became of it. */
  version: number | null;
};

type Place = { key: string; uploadId: string };

/** Of a key: open, or completed while its object is still there. */
export function findUpload(
  { sql }: OpenStore,
  bucket: number,
  { key, uploadId }: Place,
): UploadRow | undefined {
  const [row] = sql
    .exec<UploadRow>('SELECT * FROM uploads WHERE id = ? AND bucket = ? AND key = ?', uploadId, bucket, key)
    .toArray();
  return row;
}

/** For what who began an upload may do beside the bucket's owner. */
export function uploadForInitiator(
  store: OpenStore,
  bucket: AskedBucket,
  { key, uploadId }: Place,
): UploadRow {
  const row = findUpload(store, bucket.row.id, { key, uploadId });
  authorizeIn(store, bucket, { key, object: row ? uploadFacts(row) : null });
  if (!row || row.version !== null) throw noSuchUpload(uploadId);
  return row;
}

export function noSuchUpload(uploadId: string): S3Error {
  return new S3Error('NoSuchUpload', { details: { UploadId: uploadId } });
}

export function storedUpload(row: UploadRow): StoredUpload {
  return {
    key: row.key,
    uploadId: row.id,
    initiator: row.initiator,
    owner: row.owner,
    storageClass: row.storage_class,
    initiatedAt: row.initiated_at,
    checksum: checksumOfUpload(row),
    encryption: aboutUpload(row).encryption,
  };
}

/** Written by insertUpload alone. */
export function checksumOfUpload({ checksum }: UploadRow): MultipartChecksum {
  return JSON.parse(checksum) as MultipartChecksum;
}

/** What its object will be; written by insertUpload alone. */
export function aboutUpload({ about }: UploadRow): ObjectAbout {
  return JSON.parse(about) as ObjectAbout;
}

export function dropUpload({ sql, blobs }: OpenStore, { id }: UploadRow): void {
  const parts = sql.exec<{ blob: string }>('DELETE FROM parts WHERE upload = ? RETURNING blob', id).toArray();
  for (const { blob } of parts) blobs.release(blob);
  sql.exec('DELETE FROM uploads WHERE id = ?', id);
}

function uploadFacts(row: UploadRow): ObjectFacts {
  return { owner: row.initiator, acl: { owner: row.initiator, grants: [] }, tags: {} };
}
