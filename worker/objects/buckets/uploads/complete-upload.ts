import { multipartEtag } from '../../../engine/s3/checksums/composite';
import { requireSameType } from '../../../engine/s3/checksums/multipart-checksum';
import { S3Error } from '../../../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import type { AskedBucket } from '../bucket-access';
import { defaultRetention } from '../lock/default-retention';
import { insertVersion } from '../new-version';
import { noticesOf } from '../notices';
import type { OpenStore } from '../open-store';
import { requireConditions, writtenAnswer } from '../put-object';
import { chosenParts, refuseGaps, refuseSmallParts } from './chosen-parts';
import { completedAlready, fingerprintOf } from './completed-upload';
import { openUpload } from './open-upload';
import { checkChecksums } from './part-checksums';
import type { PartRow } from './part-rows';
import { aboutUpload, checksumOfUpload, noSuchUpload, type UploadRow } from './upload-rows';
import { checksumOfParts, requireClaimedChecksum } from './whole-checksum';

const EVENT = 'ObjectCreated:CompleteMultipartUpload';

type Input = StoreInput<'completeUpload'>;

export function completeUpload(store: OpenStore, input: Input): StoreOutput<'completeUpload'> {
  const { bucket, upload } = openUpload(store, input);
  if (!upload) throw noSuchUpload(input.uploadId);
  if (upload.version !== null) return completedAlready(store, bucket, upload, input.parts);
  const parts = partsToJoin(store, upload, input);
  requireConditions(store, bucket, input.key, input.conditions);
  return writeObject(store, bucket, upload, parts, fingerprintOf(input.parts));
}

/** In the order of Amazon's own looks, for who sends several wrong things at once. */
function partsToJoin(store: OpenStore, upload: UploadRow, input: Input): PartRow[] {
  const checksum = checksumOfUpload(upload);
  requireSameType(input.checksumType, checksum.type);
  const parts = chosenParts(store, upload.id, input.parts);
  requireClaimedChecksum(checksum, checksumOfParts(checksum, parts), input.checksum);
  checkChecksums(checksum, upload.id, parts, input.parts);
  refuseSmallParts(parts);
  if (checksum.isAsked) refuseGaps(parts);
  requireSize(sizeOf(parts), input.size);
  return parts;
}

function writeObject(
  store: OpenStore,
  bucket: AskedBucket,
  upload: UploadRow,
  parts: readonly PartRow[],
  fingerprint: string,
): StoreOutput<'completeUpload'> {
  const about = aboutUpload(upload);
  // They are pieces of the object from here on; those that nobody chose go.
  const numbers = JSON.stringify(parts.map(({ number }) => number));
  const unused = store.sql
    .exec<{ blob: string }>(
      'SELECT blob FROM parts WHERE upload = ? AND number NOT IN (SELECT value FROM json_each(?))',
      upload.id,
      numbers,
    )
    .toArray();
  for (const { blob } of unused) store.blobs.release(blob);
  store.sql.exec('DELETE FROM parts WHERE upload = ?', upload.id);
  const row = insertVersion(store, bucket.row, {
    key: upload.key,
    owner: upload.owner,
    size: sizeOf(parts),
    etag: multipartEtag(parts.map(({ etag }) => etag)),
    storage_class: upload.storage_class,
    about: {
      ...about,
      retention: about.retention ?? defaultRetention(store, bucket.row.id),
      checksum: checksumOfParts(checksumOfUpload(upload), parts),
    },
    body: { pieces: parts, partCount: parts.length },
  });
  store.sql.exec(
    'UPDATE uploads SET completed = ?, version = ? WHERE id = ?',
    fingerprint,
    row.seq,
    upload.id,
  );
  return {
    ...writtenAnswer(store, bucket, row),
    notify: noticesOf(store, bucket.row.id, EVENT, upload.key),
  };
}

function requireSize(size: number, told: number | null): void {
  if (told === null || told === size) return;
  throw new S3Error('InvalidRequest', {
    message: `The provided 'x-amz-mp-object-size' header value ${told} does not match what was computed: ${size}`,
  });
}

function sizeOf(parts: readonly PartRow[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}
