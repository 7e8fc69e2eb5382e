import { type ChecksumAlgorithm, DEFAULT_ALGORITHM } from '../../engine/s3/checksums/algorithms';
import { S3Error } from '../../engine/s3/s3-error';
import { copiedHeaders } from '../../engine/s3/store/redirect';
import type { StoreInput, StoreOutput, ToDigest } from '../../engine/s3/store/store-calls';
import type { Checksum } from '../../engine/s3/store/stored-version';
import { copySource, refuseLargeCopy } from './copy-source';
import { aboutNewObject } from './new-object';
import { piecesOf, sharedBody } from './object-bytes';
import type { OpenStore } from './open-store';
import { openForWriting, writeVersion } from './put-object';
import { aboutOf, toldVersion, type VersionRow } from './version-rows';

/** The bytes are shared, not copied. What only they tell of the copy is asked back for, and comes with a second call. */
export function copyObject(store: OpenStore, input: StoreInput<'copyObject'>): StoreOutput<'copyObject'> {
  const { key, object, conditions, digests } = input;
  const source = copySource(store, input.source, input.sourceKeyMd5);
  const bucket = openForWriting(store, input.bucket, key, conditions);
  refuseLargeCopy(source.row.size);
  const from = aboutOf(source.row);
  const { owner, about } = aboutNewObject(store, bucket, {
    ...object,
    headers: input.about?.headers ?? copiedHeaders(from.headers, input.redirect),
    metadata: input.about?.metadata ?? from.metadata,
    tags: input.tags ?? from.tags,
  });
  const known = knownDigests(source.row, from.checksum, input.algorithm);
  const fitting = digests && digests.of === identityOf(source.row) ? digests : null;
  const told =
    known ?? (fitting && { md5: fitting.md5, checksum: checksumOf(fitting, from.checksum, input.algorithm) });
  if (!told) return { toDigest: toDigest(store, source.row, input.algorithm ?? from.checksum?.algorithm) };
  const written = writeVersion(store, bucket, 'ObjectCreated:Copy', {
    key,
    owner,
    size: source.row.size,
    etag: told.md5,
    storage_class: object.storageClass,
    about: { ...about, checksum: told.checksum },
    body: sharedBody(store, source.row),
  });
  return { ...written, sourceVersionId: toldVersion(source.bucket.row, source.row) };
}

type Told = { md5: string; checksum: Checksum };

/** Of an object that was put whole, where its own checksum will do. */
function knownDigests(
  row: VersionRow,
  checksum: Checksum | null,
  asked: ChecksumAlgorithm | null,
): Told | null {
  if (row.part_count !== null || checksum?.type !== 'FULL_OBJECT') return null;
  return asked === null || asked === checksum.algorithm ? { md5: row.etag, checksum } : null;
}

function checksumOf(
  { checksums }: { checksums: Partial<Record<ChecksumAlgorithm, string>> },
  from: Checksum | null,
  asked: ChecksumAlgorithm | null,
): Checksum {
  const algorithm = asked ?? from?.algorithm ?? DEFAULT_ALGORITHM;
  const value = checksums[algorithm];
  if (value === undefined) throw new S3Error('InternalError');
  return { algorithm, type: 'FULL_OBJECT', value };
}

function toDigest(
  store: OpenStore,
  row: VersionRow,
  algorithm: ChecksumAlgorithm = DEFAULT_ALGORITHM,
): ToDigest {
  return { of: identityOf(row), size: row.size, pieces: piecesOf(store, row), algorithm };
}

/** Changes with the bytes. */
function identityOf(row: VersionRow): string {
  return `${row.seq}/${row.etag}`;
}
