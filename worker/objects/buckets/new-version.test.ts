import { expect, test } from 'vitest';
import { PLAIN_OBJECT } from '../../engine/s3/store/plain-object';
import type { NewBody } from '../../engine/s3/store/store-calls';
import { putVersioning } from './bucket-operations';
import { piecesOf } from './object-bytes';
import { putObject } from './put-object';
import { BUCKET, inStore, type StorePlayground } from './store-playground';
import { latestVersion, type VersionRow } from './version-rows';

const LARGE = 100_000;

const inBucket = (act: (store: StorePlayground) => void) =>
  inStore((store) => {
    store.bucket();
    act(store);
  });

type Put = { text: string; size?: number; metadata?: Record<string, string> };

/** The text again and again, and what its digests would be. */
function put(store: StorePlayground, { text, size = text.length, metadata = {} }: Put): void {
  const bytes = new TextEncoder().encode(text.repeat(size).slice(0, size));
  const body: NewBody = { size, md5: `md5 of ${text}`, checksums: {}, bytes };
  const checksum = { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', value: `crc of ${text}` } as const;
  store.call('PutObject', putObject, {
    bucket: BUCKET,
    key: 'a',
    object: { ...PLAIN_OBJECT, metadata },
    body,
    checksum,
    conditions: { ifMatch: null, ifNoneMatch: null },
  });
}

function latest(store: StorePlayground): VersionRow {
  const row = latestVersion(store.store('GetObject'), 1, 'a');
  if (!row) throw new Error('there is no object');
  return row;
}

function bytesOf(store: StorePlayground, row: VersionRow): string {
  const [piece] = piecesOf(store.store('GetObject'), row);
  return piece && 'bytes' in piece ? new TextDecoder().decode(piece.bytes) : 'elsewhere';
}

test('an object that is written over leaves nothing of what it was, however long either is', () =>
  inBucket((store) => {
    put(store, { text: 'first', metadata: { by: 'me' } });
    for (const body of [{ text: 'second' }, { text: 'long', size: LARGE }, { text: 'third' }, { text: '' }]) {
      put(store, body);
      const row = latest(store);
      const { size = body.text.length } = body;
      expect(bytesOf(store, row)).toBe(body.text.repeat(size).slice(0, size));
      expect(row).toMatchObject({ size, etag: `md5 of ${body.text}`, is_latest: 1, superseded_at: null });
      expect(JSON.parse(row.about).metadata).toEqual({});
    }
    expect([store.count('versions'), store.count('blobs')]).toEqual([1, 1]);
  }));

test('the same bytes again stay where they are, and what is said of them changes', () =>
  inBucket((store) => {
    put(store, { text: 'long', size: LARGE });
    const before = latest(store);
    store.now += 1000;
    put(store, { text: 'long', size: LARGE, metadata: { by: 'me' } });
    const after = latest(store);
    expect(after).toMatchObject({ blob: before.blob, modified_at: before.modified_at + 1000 });
    expect(JSON.parse(after.about).metadata).toEqual({ by: 'me' });
    expect(bytesOf(store, after)).toHaveLength(LARGE);
  }));

test('bytes that a fork shares are not written over', () =>
  inBucket((store) => {
    put(store, { text: 'first' });
    const { blob } = latest(store);
    store.call('PutObject', ({ blobs }) => blobs.share(blob ?? ''), null);
    put(store, { text: 'second' });
    expect(latest(store).blob).not.toBe(blob);
    expect(bytesOf(store, { ...latest(store), blob })).toBe('first');
    expect(bytesOf(store, latest(store))).toBe('second');
  }));

test('a suspended bucket writes over its null version alone', () =>
  inBucket((store) => {
    const version = (status: 'Enabled' | 'Suspended') =>
      store.call('PutBucketVersioning', putVersioning, { bucket: BUCKET, status });
    version('Enabled');
    put(store, { text: 'kept' });
    version('Suspended');
    put(store, { text: 'second' });
    put(store, { text: 'third' });
    expect(store.versions().map((row) => [row.is_latest, bytesOf(store, row)])).toEqual([
      [0, 'kept'],
      [1, 'third'],
    ]);
    version('Enabled');
    put(store, { text: 'fourth' });
    expect(store.versions().map((row) => [row.is_latest, bytesOf(store, row)])).toEqual([
      [0, 'kept'],
      [0, 'third'],
      [1, 'fourth'],
    ]);
  }));
