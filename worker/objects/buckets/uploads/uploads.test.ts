import { describe, expect, test } from 'vitest';
import { FRIEND, OWNER } from '../../../engine/s3/access/access-samples';
import { checksumOfBytes, compositeChecksum } from '../../../engine/s3/checksums/composite';
import { NO_CONDITIONS } from '../../../engine/s3/store/conditions';
import type { StoreInput, StoreOutput } from '../../../engine/s3/store/store-calls';
import { randomBytes } from '../../../testing/cut-stream';
import { putVersioning } from '../bucket-operations';
import { deleteObject } from '../delete-object';
import { piecesOf } from '../object-bytes';
import { BUCKET, inStore, type StorePlayground } from '../store-playground';
import { abortUploadsBegunBefore } from './abort-begun-before';
import { abortUpload } from './abort-upload';
import { completeUpload } from './complete-upload';
import { getCopySource } from './get-copy-source';
import { listParts } from './list-parts';
import { listUploads } from './list-uploads';
import { putPart } from './put-part';
import {
  asked,
  begin,
  complete,
  completion,
  farBody,
  farBodyOf,
  MIB,
  part,
  refusalOf,
  smallBody,
} from './upload-playground';

const onUpload = (key: string, uploadId: string) => ({ bucket: BUCKET, key, uploadId });

function remove(store: StorePlayground, key: string): void {
  store.call('DeleteObject', deleteObject, {
    bucket: BUCKET,
    key,
    versionId: null,
    bypassesGovernance: false,
    conditions: { ifMatch: null, ifModifiedAt: null, ifSize: null },
  });
}

describe('an upload in parts', () => {
  test('becomes one object of its parts in order, with what it was begun with', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'film', { metadata: { by: 'ann' }, storageClass: 'STANDARD_IA' });
      const large = farBody(store, 5 * MIB, 'aa'.repeat(16));
      // The second one first, for parts come in any order.
      const second = part(store, ['film', id], 2, smallBody(new Uint8Array([1, 2, 3])));
      const first = part(store, ['film', id], 1, large);
      const written = complete(store, completion('film', id, [first, second]));
      expect(written).toMatchObject({
        size: 5 * MIB + 3,
        versionId: null,
        etag: expect.stringMatching(/^[0-9a-f]{32}-2$/),
        checksum: { algorithm: 'CRC64NVME', type: 'FULL_OBJECT' },
      });
      const [row] = store.versions();
      if (!row) throw new Error('no object');
      expect(row).toMatchObject({ part_count: 2, storage_class: 'STANDARD_IA' });
      expect(JSON.parse(row.about)).toMatchObject({ metadata: { by: 'ann' } });
      expect(piecesOf(store.store('GetObject'), row)).toEqual([
        { size: 5 * MIB, start: 0, blob: 'blob' in large && large.blob },
        { size: 3, bytes: new Uint8Array([1, 2, 3]) },
      ]);
      expect(store.count('parts')).toBe(0);
    }));

  test('keeps the latest part of each number, and lets go of what is not chosen', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      part(store, ['a', id], 1, smallBody(new Uint8Array([1])));
      const again = part(store, ['a', id], 1, smallBody(new Uint8Array([2])));
      part(store, ['a', id], 2, smallBody(new Uint8Array([3])));
      expect(store.count('blobs')).toBe(2);
      complete(store, completion('a', id, [again]));
      expect(store.count('blobs')).toBe(1);
    }));

  test('is given up with all of its parts', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      part(store, ['a', id], 1, smallBody(new Uint8Array([1])));
      const abort = { ...onUpload('a', id), initiatedAt: null };
      expect(
        refusalOf(() => store.call('AbortMultipartUpload', abortUpload, { ...abort, initiatedAt: 5 })),
      ).toMatchObject({ code: 'PreconditionFailed' });
      store.call('AbortMultipartUpload', abortUpload, abort);
      expect([store.count('blobs'), store.count('parts'), store.count('uploads')]).toEqual([0, 0, 0]);
      expect(refusalOf(() => store.call('AbortMultipartUpload', abortUpload, abort))).toMatchObject({
        code: 'NoSuchUpload',
        details: { UploadId: id },
      });
    }));

  test('of another key or bucket is none', () =>
    inStore((store) => {
      store.bucket();
      store.bucket({ bucket: 'other-shelf' });
      const id = begin(store, 'a');
      expect(refusalOf(() => part(store, ['b', id], 1, smallBody(new Uint8Array([1])))).code).toBe(
        'NoSuchUpload',
      );
      const elsewhere = { ...completion('a', id, ['x']), bucket: 'other-shelf' };
      expect(store.outcome('CompleteMultipartUpload', completeUpload, elsewhere)).toBe('NoSuchUpload');
    }));

  test("is a stranger's neither to look at nor to give up", () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      store.caller = FRIEND;
      const wish = { ...onUpload('a', id), initiatedAt: null, after: 0, most: 10 };
      expect(store.outcome('ListParts', listParts, wish)).toBe('AccessDenied');
      expect(store.outcome('AbortMultipartUpload', abortUpload, wish)).toBe('AccessDenied');
      store.caller = OWNER;
      expect(store.outcome('ListParts', listParts, wish)).toBe('done');
    }));
});

describe('a completion', () => {
  const open = (store: StorePlayground, sizes: readonly number[]) => {
    store.bucket();
    const id = begin(store, 'a');
    const etags = sizes.map((size, index) => part(store, ['a', id], index + 1, farBody(store, size)));
    return { id, etags };
  };
  const refused = (store: StorePlayground, wish: ReturnType<typeof completion>) =>
    refusalOf(() => complete(store, wish));

  test('needs parts in order', () =>
    inStore((store) => {
      const { id, etags } = open(store, [5 * MIB, 5 * MIB]);
      const wish = completion('a', id, etags);
      expect(refused(store, { ...wish, parts: wish.parts.toReversed() }).code).toBe('InvalidPartOrder');
      const [first] = wish.parts;
      if (!first) throw new Error('no part');
      expect(refused(store, { ...wish, parts: [first, first] }).code).toBe('InvalidPartOrder');
      expect(store.count('versions')).toBe(0);
    }));

  test('needs parts that are there, with their own tags', () =>
    inStore((store) => {
      const { id } = open(store, [5 * MIB]);
      const etag = '0'.repeat(32);
      const missing = refused(store, completion('a', id, [etag, etag]));
      expect(missing).toMatchObject({
        code: 'InvalidPart',
        details: { UploadId: id, PartNumber: '2', ETag: etag },
      });
      expect(refused(store, completion('a', id, ['ffff'])).code).toBe('InvalidPart');
    }));

  test('needs five mebibytes of each part but the last', () =>
    inStore((store) => {
      const { id, etags } = open(store, [5 * MIB - 1, 1]);
      expect(refused(store, completion('a', id, etags))).toMatchObject({
        code: 'EntityTooSmall',
        details: {
          ProposedSize: String(5 * MIB - 1),
          MinSizeAllowed: String(5 * MIB),
          PartNumber: '1',
          ETag: '0'.repeat(32),
        },
      });
    }));

  test('may skip numbers where nobody asked for a checksum', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      const etag = part(store, ['a', id], 7, farBody(store, 3));
      const parts = [{ partNumber: 7, etag, checksums: {} }];
      expect(complete(store, completion('a', id, [], { parts })).size).toBe(3);
      const strict = begin(store, 'b', { checksum: asked('CRC64NVME', 'FULL_OBJECT') });
      part(store, ['b', strict], 7, farBody(store, 3));
      expect(refused(store, completion('b', strict, [], { parts })).code).toBe('InvalidRequest');
    }));

  test('checks the size that it is told', () =>
    inStore((store) => {
      const { id, etags } = open(store, [10]);
      expect(refused(store, completion('a', id, etags, { size: 9 })).message).toBe(
        "The provided 'x-amz-mp-object-size' header value 9 does not match what was computed: 10",
      );
      expect(complete(store, completion('a', id, etags, { size: 10 })).size).toBe(10);
    }));

  test('replaces only what its conditions say', () =>
    inStore((store) => {
      const { id, etags } = open(store, [10]);
      const only = (ifMatch: string | null, ifNoneMatch: string | null) =>
        completion('a', id, etags, { conditions: { ifMatch, ifNoneMatch } });
      expect(refused(store, only('abc', null)).code).toBe('NoSuchKey');
      store.put('a');
      expect(refused(store, only(null, '*')).code).toBe('PreconditionFailed');
      expect(refused(store, only('"other"', null)).code).toBe('PreconditionFailed');
      expect(complete(store, only('"abc"', null)).size).toBe(10);
    }));

  test('answers the same again while its object is there, and writes nothing', () =>
    inStore((store) => {
      const { id, etags } = open(store, [5 * MIB, 10]);
      const wish = completion('a', id, etags);
      const written = complete(store, wish);
      store.now += 60_000;
      expect(complete(store, { ...wish, conditions: { ifMatch: null, ifNoneMatch: '*' } })).toEqual(written);
      expect(store.count('versions')).toBe(1);
      expect(refused(store, completion('a', id, etags.slice(0, 1))).code).toBe('NoSuchUpload');
      expect(refusalOf(() => part(store, ['a', id], 3, farBody(store, 1))).code).toBe('NoSuchUpload');
      store.put('a');
      expect(refused(store, wish).code).toBe('NoSuchUpload');
      expect(store.count('uploads')).toBe(0);
    }));

  test('answers the same again of a version that is not the latest any more', () =>
    inStore((store) => {
      const { id, etags } = open(store, [10]);
      store.call('PutBucketVersioning', putVersioning, { bucket: BUCKET, status: 'Enabled' });
      const written = complete(store, completion('a', id, etags));
      expect(written.versionId).toMatch(/^[0-9a-f]{32}$/);
      remove(store, 'a');
      expect(complete(store, completion('a', id, etags)).versionId).toBe(written.versionId);
    }));
});

describe('checksums', () => {
  const bytes = [randomBytes(5 * MIB, 'one'), randomBytes(1000, 'two')];
  const whole = new Uint8Array([...(bytes[0] ?? []), ...(bytes[1] ?? [])]);

  test.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)('of a whole object are joined: %s', (algorithm) =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a', { checksum: asked(algorithm, 'FULL_OBJECT') });
      const etags = bytes.map((each, index) =>
        part(store, ['a', id], index + 1, farBodyOf(store, each, algorithm)),
      );
      const value = checksumOfBytes(algorithm, whole);
      const told = (claimed: string) =>
        completion('a', id, etags, { checksum: { algorithm, value: claimed }, checksumType: 'FULL_OBJECT' });
      expect(
        refusalOf(() => complete(store, told(checksumOfBytes(algorithm, new Uint8Array(1))))),
      ).toMatchObject({
        code: 'BadDigest',
        message: `The ${algorithm.toLowerCase()} you specified did not match the calculated checksum.`,
      });
      expect(refusalOf(() => complete(store, { ...told(value), checksumType: 'COMPOSITE' })).code).toBe(
        'InvalidRequest',
      );
      expect(complete(store, told(value)).checksum).toEqual({ algorithm, type: 'FULL_OBJECT', value });
    }),
  );

  test.each(['CRC32', 'SHA1', 'SHA256'] as const)("of checksums want each part's own: %s", (algorithm) =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a', { checksum: asked(algorithm, 'COMPOSITE') });
      const far = farBody(store, 5 * MIB);
      const values = [
        checksumOfBytes(algorithm, new Uint8Array([9])),
        checksumOfBytes(algorithm, new Uint8Array([1])),
      ];
      const etags = [
        part(
          store,
          ['a', id],
          1,
          { ...far, checksums: { [algorithm]: values[0] ?? '' } },
          { claimed: algorithm },
        ),
        part(store, ['a', id], 2, smallBody(new Uint8Array([1])), { claimed: algorithm }),
      ];
      const parts = etags.map((etag, index) => ({
        partNumber: index + 1,
        etag,
        checksums: { [algorithm]: values[index] ?? '' },
      }));
      const wish = completion('a', id, [], { parts });
      const lower = algorithm.toLowerCase();
      expect(refusalOf(() => complete(store, completion('a', id, etags)))).toMatchObject({
        code: 'InvalidRequest',
        message: `The upload was created using a ${lower} checksum. The complete request must include the checksum for each part. It was missing for part 1 in the request.`,
      });
      const swapped = parts.map((each) => ({ ...each, checksums: { [algorithm]: values[0] ?? '' } }));
      expect(refusalOf(() => complete(store, { ...wish, parts: swapped })).code).toBe('InvalidPart');
      const foreign = parts.map((each) => ({ ...each, checksums: { CRC32C: 'AAAAAA==' } }));
      expect(refusalOf(() => complete(store, { ...wish, parts: foreign }))).toMatchObject({
        code: 'BadDigest',
        message: 'The crc32c you specified for part 1 did not match what we received.',
      });
      expect(complete(store, wish).checksum).toEqual({
        algorithm,
        type: 'COMPOSITE',
        value: compositeChecksum(algorithm, values),
      });
    }),
  );

  test('of parts are by the algorithm that the upload was begun with', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a', { checksum: asked('SHA256', 'COMPOSITE') });
      const body = smallBody(new Uint8Array([1]));
      expect(refusalOf(() => part(store, ['a', id], 1, body, { claimed: 'CRC32' })).message).toBe(
        'Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32',
      );
      expect(refusalOf(() => part(store, ['a', id], 1, body)).message).toBe(
        'Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null',
      );
      const whole32 = begin(store, 'a', { checksum: asked('CRC32', 'FULL_OBJECT') });
      part(store, ['a', whole32], 1, body);
      part(store, ['a', begin(store, 'a')], 1, body, { claimed: 'CRC32' });
    }));

  test('that nobody asked for may not be told of parts', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      const etag = part(store, ['a', id], 1, smallBody(new Uint8Array([1])));
      const parts = [{ partNumber: 1, etag, checksums: { CRC32: 'AAAAAA==' } }];
      expect(refusalOf(() => complete(store, completion('a', id, [], { parts }))).code).toBe('InvalidPart');
      const checksum = { algorithm: 'CRC32', value: 'AAAAAA==' } as const;
      expect(complete(store, completion('a', id, [etag], { checksum })).checksum?.algorithm).toBe(
        'CRC64NVME',
      );
    }));
});

describe('lists', () => {
  test('of parts come in pages by number', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      for (const number of [10, 3, 1]) part(store, ['a', id], number, smallBody(new Uint8Array([number])));
      const page = (after: number, most: number) =>
        store.call('ListParts', listParts, { ...onUpload('a', id), after, most });
      expect(page(0, 2)).toMatchObject({ parts: [{ number: 1 }, { number: 3 }], isTruncated: true });
      expect(page(3, 2)).toMatchObject({ parts: [{ number: 10, size: 1 }], isTruncated: false });
      expect(page(0, 0)).toMatchObject({ parts: [], isTruncated: false });
    }));

  test('of uploads come by key and then by their beginning, in pages of any size', () =>
    inStore((store) => {
      store.bucket();
      const begun = ['b', 'a', 'b', 'c/1', 'b', 'c/2', 'd'].map((key) => ({ key, id: begin(store, key) }));
      const done = begin(store, 'a');
      complete(store, completion('a', done, [part(store, ['a', done], 1, smallBody(new Uint8Array([1])))]));
      const expected = ['a', 'b', 'b', 'b', 'c/', 'd'];
      for (const most of [1, 2, 3, 10]) {
        const told: string[] = [];
        let after = '';
        let afterUpload: string | null = null;
        for (let pages = 0; pages <= begun.length; pages++) {
          const wish: StoreInput<'listUploads'> = {
            bucket: BUCKET,
            prefix: '',
            delimiter: '/',
            after,
            afterUpload,
            most,
          };
          const page: StoreOutput<'listUploads'> = store.call('ListMultipartUploads', listUploads, wish);
          told.push(...page.rows.map(({ uploadId }) => uploadId), ...page.commonPrefixes);
          if (!page.isTruncated) break;
          after = page.last ?? '';
          afterUpload = page.lastUpload;
        }
        const keyOf = (name: string) => begun.find(({ id }) => id === name)?.key ?? name;
        expect(told.map(keyOf).sort(), `pages of ${most}`).toEqual(expected);
        const ofB = begun.filter(({ key }) => key === 'b').map(({ id }) => id);
        expect(told.filter((name) => keyOf(name) === 'b')).toEqual(ofB);
      }
    }));

  test('of uploads begin after a key where no upload is named', () =>
    inStore((store) => {
      store.bucket();
      for (const key of ['a', 'a', 'b']) begin(store, key);
      const wish = { bucket: BUCKET, prefix: '', delimiter: '', after: 'a', afterUpload: null, most: 10 };
      const { rows } = store.call('ListMultipartUploads', listUploads, wish);
      expect(rows.map(({ key }) => key)).toEqual(['b']);
    }));
});

test('uploads that lie open for long are given up, and no others', () =>
  inStore((store) => {
    store.bucket();
    const old = ['logs/a', 'logs/b', 'other'].map((key) => begin(store, key));
    part(store, ['logs/a', old[0] ?? ''], 1, smallBody(new Uint8Array([1])));
    store.now += 1000;
    begin(store, 'logs/c');
    const { id } = store.sql.exec<{ id: number }>('SELECT id FROM buckets').one();
    const abort = (prefix: string) =>
      store.call('PutObject', (open) => abortUploadsBegunBefore(open, { id }, prefix, store.now), null);
    expect(abort('logs/')).toBe(2);
    expect(store.count('blobs')).toBe(0);
    expect(abort('logs/')).toBe(0);
    expect(abort('')).toBe(1);
    expect(store.count('uploads')).toBe(1);
  }));

test(
  'ten thousand parts become one object within a moment',
  () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a');
      const numbers = Array.from({ length: 10_000 }, (_, index) => index + 1);
      const tag = 'ab'.repeat(16);
      store.sql.exec(
        `INSERT INTO parts (upload, number, blob, size, etag, modified_at, checksums)
       SELECT ?, value, 'blob-' || value, ?, ?, 0, '{"CRC64NVME":"AAAAAAAAAAA="}' FROM json_each(?)`,
        ...[id, 5 * MIB, tag, JSON.stringify(numbers)],
      );
      const written = complete(
        store,
        completion(
          'a',
          id,
          numbers.map(() => tag),
        ),
      );
      expect(written).toMatchObject({ size: 50_000 * MIB, etag: expect.stringMatching(/-10000$/) });
    }),
  3000,
);

describe('a part that is copied', () => {
  const source = (store: StorePlayground, change = {}) => ({
    ...onUpload('copy', begin(store, 'copy')),
    source: { bucket: BUCKET, key: 'film', versionId: null, conditions: NO_CONDITIONS },
    range: null,
    customerKeyMd5: null,
    ...change,
  });

  test('is read of any range of an object, in pieces or not', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'film');
      const etags = [
        part(store, ['film', id], 1, farBody(store, 5 * MIB)),
        part(store, ['film', id], 2, smallBody(new Uint8Array([1, 2, 3]))),
      ];
      complete(store, completion('film', id, etags));
      const range = `bytes=${5 * MIB - 2}-${5 * MIB + 1}`;
      const found = store.call('UploadPartCopy', getCopySource, source(store, { range }));
      expect(found).toMatchObject({
        range: { start: 5 * MIB - 2, length: 4 },
        pieces: [{ size: 2, start: 5 * MIB - 2 }, { bytes: new Uint8Array([1, 2]) }],
        algorithm: 'CRC64NVME',
      });
      const beyond = source(store, { range: `bytes=0-${5 * MIB + 3}` });
      expect(store.outcome('UploadPartCopy', getCopySource, beyond)).toBe('InvalidArgument');
    }));

  test('needs a source that is there, and that its conditions fit', () =>
    inStore((store) => {
      store.bucket();
      expect(store.outcome('UploadPartCopy', getCopySource, source(store))).toBe('NoSuchKey');
      store.put('film');
      const { source: plain, ...wish } = source(store);
      const conditions = { ...NO_CONDITIONS, ifNoneMatch: '"abc"' };
      const conditional = { ...wish, source: { ...plain, conditions } };
      expect(store.outcome('UploadPartCopy', getCopySource, conditional)).toBe('PreconditionFailed');
      expect(store.outcome('UploadPartCopy', getCopySource, { ...wish, source: plain })).toBe('done');
      expect(store.outcome('UploadPartCopy', getCopySource, source(store, { uploadId: 'x' }))).toBe(
        'NoSuchUpload',
      );
    }));

  test('needs no checksum of its client', () =>
    inStore((store) => {
      store.bucket();
      const id = begin(store, 'a', { checksum: asked('SHA1', 'COMPOSITE') });
      const body = smallBody(new Uint8Array([1]));
      const wish = { ...onUpload('a', id), number: 1, body, claimed: null, customerKeyMd5: null };
      expect(store.outcome('UploadPartCopy', putPart, wish)).toBe('done');
    }));
});

test("every part of an upload with a client's own key brings that key", () =>
  inStore((store) => {
    store.bucket();
    const encryption = {
      algorithm: 'AES256',
      kmsKeyId: null,
      isBucketKeyEnabled: false,
      customerKeyMd5: 'mine',
    } as const;
    const id = begin(store, 'a', { encryption });
    const body = smallBody(new Uint8Array([1]));
    const withKey = (customerKeyMd5: string | null) => () =>
      part(store, ['a', id], 1, body, { customerKeyMd5 });
    expect(refusalOf(withKey(null)).code).toBe('InvalidRequest');
    expect(refusalOf(withKey('theirs')).code).toBe('InvalidRequest');
    expect(withKey('mine')()).toMatch(/^[0-9a-f]{32}$/);
  }));
