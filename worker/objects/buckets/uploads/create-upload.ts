import { headersOfBeginning } from '../../../engine/s3/access/begun-upload';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { callerId } from '../bucket-access';
import { aboutNewObject } from '../new-object';
import type { OpenStore } from '../open-store';
import { openForWriting } from '../put-object';
import { storedUpload, type UploadRow } from './upload-rows';

const ORDER_DIGITS = 9;

export function createUpload(
  store: OpenStore,
  input: StoreInput<'createUpload'>,
): StoreOutput<'createUpload'> {
  const { key, object, checksum } = input;
  const bucket = openForWriting(store, input.bucket, key, null);
  const { owner, about } = aboutNewObject(store, bucket, object);
  return storedUpload(
    insertUpload(store, {
      bucket: bucket.row.id,
      key,
      initiator: store.asker.isTrusted ? bucket.row.owner : callerId(store),
      owner,
      storage_class: object.storageClass,
      checksum: JSON.stringify(checksum),
      // Whatever time the bucket gives its objects begins when there is an object.
      about: JSON.stringify({ ...about, retention: object.retention }),
      headers: JSON.stringify(headersOfBeginning(store.asker.request)),
    }),
  );
}

type NewUpload = Omit<UploadRow, 'seq' | 'id' | 'initiated_at' | 'completed' | 'version'>;

function insertUpload({ sql, ids, now }: OpenStore, upload: NewUpload): UploadRow {
  const { seq } = sql.exec<{ seq: number }>('SELECT coalesce(max(seq), 0) + 1 AS seq FROM uploads').one();
  // Those of one key are told in the order of their ids, which is to be that of their beginning.
  const order = seq.toString(36).padStart(ORDER_DIGITS, '0');
  return sql
    .exec<UploadRow>(
      `INSERT INTO uploads (seq, id, bucket, key, initiator, owner, initiated_at, storage_class, checksum, about, headers)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
      seq,
      `${order}${ids.next()}${ids.next()}`.replaceAll('-', ''),
      upload.bucket,
      upload.key,
      upload.initiator,
      upload.owner,
      now,
      upload.storage_class,
      upload.checksum,
      upload.about,
      upload.headers,
    )
    .one();
}
