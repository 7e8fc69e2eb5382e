import { expect, test } from 'vitest';
import { createRandom } from '../../../engine/random';
import { NO_CONDITIONS } from '../../../engine/s3/store/conditions';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import type { NewBody, StoreInput } from '../../../engine/s3/store/store-calls';
import { putVersioning } from '../bucket-operations';
import { copyObject } from '../copy-object';
import { deleteObject } from '../delete-object';
import { putObject } from '../put-object';
import { BUCKET, inStore, type StorePlayground } from '../store-playground';
import { abortUpload } from '../uploads/abort-upload';
import { begin, complete, completion, MIB, part } from '../uploads/upload-playground';
import { MINUTE, openBlobs } from './sweep-playground';

const KEYS = ['a', 'b', 'c', 'd/e'];
const CRC64 = 'AAAAAAAAAAA=';
const CRC32 = 'AAAAAA==';
const STEPS = 400;

type ModelVersion = { id: string; etag: string };
type Versioning = 'Enabled' | 'Suspended' | null;

/** What S3 says that a key holds, newest first; a marker has no tag. */
class Model {
  versioning: Versioning = null;
  readonly keys = new Map<string, ModelVersion[]>(KEYS.map((key) => [key, []]));

  of(key: string): ModelVersion[] {
    return this.keys.get(key) ?? [];
  }

  write(key: string, etag: string, id: string | null): void {
    if (this.versioning !== 'Enabled') this.remove(key, 'null');
    this.of(key).unshift({ id: id ?? 'null', etag });
  }

  remove(key: string, id: string): void {
    const left = this.of(key).filter((version) => version.id !== id);
    this.keys.set(key, left);
  }
}

/** One who does at random what clients do, and knows what must come of it. */
function walker(store: StorePlayground, seed: string) {
  const random = createRandom(seed);
  const model = new Model();
  const blobs = openBlobs(store);
  const uploads: { key: string; id: string; etags: Map<number, string> }[] = [];
  let count = 0;
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[random.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const someKey = () => pick(KEYS);

  async function body(size = random.integer(1, 9)): Promise<NewBody> {
    count += 1;
    const md5 = count.toString(16).padStart(32, '0');
    const checksums = { CRC64NVME: CRC64 };
    if (random.integer(0, 1) && size < MIB) return { size, md5, checksums, bytes: new Uint8Array(size) };
    return { size, md5, checksums, blob: await blobs.bring() };
  }

  async function put(): Promise<void> {
    const key = someKey();
    const newBody = await body();
    const written = store.call('PutObject', putObject, {
      bucket: BUCKET,
      key,
      object: PLAIN_OBJECT,
      body: newBody,
      checksum: { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', value: CRC64 },
      conditions: { ifMatch: null, ifNoneMatch: null },
    });
    model.write(key, newBody.md5, written.versionId);
  }

  function copy(): void {
    const from = KEYS.find((each) => model.of(each)[0]?.etag);
    if (from === undefined) return;
    const key = someKey();
    const wish: StoreInput<'copyObject'> = {
      bucket: BUCKET,
      key,
      source: { bucket: BUCKET, key: from, versionId: null, conditions: NO_CONDITIONS },
      about: null,
      tags: null,
      object: PLAIN_OBJECT,
      // Half of the time its bytes are to be digested anew.
      algorithm: pick(['CRC32', null] as const),
      conditions: { ifMatch: null, ifNoneMatch: null },
      redirect: null,
      sourceKeyMd5: null,
      digests: null,
    };
    const first = store.call('CopyObject', copyObject, wish);
    const told =
      'toDigest' in first
        ? store.call('CopyObject', copyObject, {
            ...wish,
            digests: {
              of: first.toDigest.of,
              md5: 'd'.repeat(32),
              checksums: { CRC32, CRC64NVME: CRC64 },
            },
          })
        : first;
    if ('toDigest' in told) throw new Error('asked twice');
    model.write(key, told.etag, told.versionId);
  }

  async function upload(): Promise<void> {
    const key = someKey();
    const id = begin(store, key);
    const etags = new Map<number, string>();
    uploads.push({ key, id, etags });
    for (let parts = random.integer(0, 4); parts > 0; parts--) {
      const number = random.integer(1, 3);
      etags.set(number, part(store, [key, id], number, await body(5 * MIB)));
    }
  }

  function finish(): void {
    const [open] = uploads.splice(random.integer(0, uploads.length), 1);
    if (!open) return;
    const { key, id, etags } = open;
    const chosen = [...etags].sort(([one], [other]) => one - other).slice(random.integer(0, 1));
    if (chosen.length === 0 || random.integer(0, 3) === 0) {
      const wish = { bucket: BUCKET, key, uploadId: id, initiatedAt: null };
      store.call('AbortMultipartUpload', abortUpload, wish);
      return;
    }
    const parts = chosen.map(([partNumber, etag]) => ({ partNumber, etag, checksums: {} }));
    const wish = completion(key, id, [], { parts });
    const written = complete(store, wish);
    model.write(key, written.etag, written.versionId);
    expect(complete(store, wish).etag).toBe(written.etag);
  }

  function remove(): void {
    const key = someKey();
    const named = random.integer(0, 1) ? model.of(key) : [];
    const versionId = named.length > 0 ? pick(named).id : null;
    const deleted = store.call('DeleteObject', deleteObject, {
      bucket: BUCKET,
      key,
      versionId,
      bypassesGovernance: false,
      conditions: { ifMatch: null, ifModifiedAt: null, ifSize: null },
    });
    if (versionId !== null) model.remove(key, versionId);
    else if (model.versioning === null) model.remove(key, 'null');
    else model.write(key, '', deleted.versionId);
  }

  function version(): void {
    model.versioning = pick(['Enabled', 'Suspended'] as const);
    store.call('PutBucketVersioning', putVersioning, { bucket: BUCKET, status: model.versioning });
  }

  async function vanish(): Promise<void> {
    const blob = await blobs.bring();
    if (random.integer(0, 1)) blobs.ledger((each) => each.giveUp(blob));
  }

  async function wait(): Promise<void> {
    store.machineTime += random.integer(0, 20) * MINUTE;
    await blobs.sweepNow();
  }

  const steps = [put, put, put, copy, copy, upload, upload, finish, finish, remove, remove, vanish, wait];
  return {
    model,
    blobs,
    step: async (index: number) =>
      index > STEPS / 3 && random.integer(0, 30) === 0 ? version() : pick(steps)(),
  };
}

function held(store: StorePlayground): Record<string, number> {
  const rows = store.sql
    .exec<{ blob: string; refs: number }>(
      `SELECT blob, count(*) AS refs FROM (SELECT blob FROM versions WHERE blob IS NOT NULL
         UNION ALL SELECT blob FROM pieces UNION ALL SELECT blob FROM parts) GROUP BY blob`,
    )
    .toArray();
  return Object.fromEntries(rows.map(({ blob, refs }) => [blob, refs]));
}

function counted(store: StorePlayground): Record<string, number> {
  const rows = store.sql.exec<{ id: string; refs: number }>('SELECT id, refs FROM blobs').toArray();
  return Object.fromEntries(rows.map(({ id, refs }) => [id, refs]));
}

function versionsOf(store: StorePlayground): Map<string, ModelVersion[]> {
  const keys = new Map<string, ModelVersion[]>(KEYS.map((key) => [key, []]));
  for (const row of store.versions()) keys.get(row.key)?.unshift({ id: row.version_id, etag: row.etag });
  return keys;
}

test.each(['one', 'two', 'three'])(
  'after whatever clients do, R2 holds what the rows say and the rows what S3 says: walk %s',
  (seed) =>
    inStore(async (store) => {
      store.bucket();
      const { model, blobs, step } = walker(store, seed);
      for (let index = 0; index < STEPS; index++) {
        await step(index);
        expect(held(store), `step ${index}`).toEqual(counted(store));
        expect(versionsOf(store), `step ${index}`).toEqual(model.keys);
      }
      const latest = store.versions().filter(({ is_latest }) => is_latest === 1);
      expect(latest.map(({ key, version_id }) => [key, version_id])).toEqual(
        KEYS.flatMap((key) =>
          model
            .of(key)
            .slice(0, 1)
            .map(({ id }) => [key, id]),
        ),
      );
      await blobs.sweepUntilQuiet();
      const far = store.sql
        .exec<{ id: string }>('SELECT id FROM blobs WHERE bytes IS NULL ORDER BY id')
        .toArray();
      expect(await blobs.held()).toEqual(far.map(({ id }) => id));
      expect(far.length).toBeGreaterThan(0);
      expect([store.count('waiting_blobs'), store.count('doomed_blobs')]).toEqual([0, 0]);
    }),
);
