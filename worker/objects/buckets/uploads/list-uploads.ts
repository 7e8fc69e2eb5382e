import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { bucketFor } from '../bucket-access';
import { type KeyRange, listPage } from '../listing-range';
import type { OpenStore } from '../open-store';
import { storedUpload, type UploadRow } from './upload-rows';

export function listUploads(store: OpenStore, input: StoreInput<'listUploads'>): StoreOutput<'listUploads'> {
  const { row: bucket } = bucketFor(store, input.bucket);
  const { after, afterUpload } = input;
  const marker = afterUpload === null ? null : { key: after, id: afterUpload };
  const page = listPage<UploadRow>(input, (range, most, last) =>
    readUploads(store, bucket.id, { range, most, last: last ?? marker }),
  );
  const rows = page.rows.map(storedUpload);
  const lastRow = rows.at(-1);
  return { ...page, rows, lastUpload: lastRow && lastRow.key === page.last ? lastRow.uploadId : null };
}

type Wanted = { range: KeyRange; most: number; last: { key: string; id: string } | null };

/** Those of one key come by id. */
function readUploads({ sql }: OpenStore, bucket: number, { range, most, last }: Wanted): UploadRow[] {
  const { from, isFromIncluded, until } = range;
  return sql
    .exec<UploadRow>(
      `SELECT * FROM uploads WHERE bucket = ? AND version IS NULL AND key >= ? ${until === null ? '' : 'AND key < ?'}
         AND (? OR key > ? OR (key = ? AND id > ?)) ORDER BY key, seq LIMIT ?`,
      ...[bucket, from, ...(until === null ? [] : [until])],
      ...[isFromIncluded ? 1 : 0, from, last?.key ?? null, last?.id ?? null, most],
    )
    .toArray();
}
