import { describe, expect, test } from 'vitest';
import { inStore } from '../store-playground';
import { refusalOf } from '../uploads/upload-playground';
import { wantSearchAfterStart } from './lost-blobs';
import { MINUTE, openBlobs, openBlobsIn } from './sweep-playground';

describe('bytes in R2', () => {
  test('leave it some time after the last row that has them', () =>
    inStore(async (store) => {
      const { bring, held, ledger, next, sweepNow } = openBlobs(store);
      const blob = await bring();
      ledger((blobs) => blobs.take({ size: 1, blob }));
      ledger((blobs) => blobs.share(blob));
      expect(next()).toBeNull();
      ledger((blobs) => blobs.release(blob));
      expect(next()).toBeNull();
      ledger((blobs) => blobs.release(blob));
      expect(next()).toBe(store.machineTime + 2 * MINUTE);
      await sweepNow();
      // A download may be under way.
      expect(await held()).toEqual([blob]);
      store.machineTime += 2 * MINUTE;
      await sweepNow();
      expect(await held()).toEqual([]);
      expect(next()).toBeNull();
    }));

  test('leave it when their upload came to nothing', () =>
    inStore(async (store) => {
      const { bring, held, ledger, sweepUntilQuiet } = openBlobs(store);
      const blob = await bring();
      ledger((blobs) => blobs.giveUp(blob));
      await sweepUntilQuiet();
      expect(await held()).toEqual([]);
    }));

  test('leave it when their writer says nothing for half an hour, and stay while it does', () =>
    inStore(async (store) => {
      const { bring, held, ledger, sweepNow } = openBlobs(store);
      const [silent, slow] = [await bring(), await bring()];
      for (let minutes = 0; minutes < 60; minutes += 5) {
        ledger((blobs) => blobs.keep(slow, null));
        await sweepNow();
        expect(await held()).toEqual((minutes < 30 ? [silent, slow] : [slow]).sort());
        store.machineTime += 5 * MINUTE;
      }
      expect(refusalOf(() => ledger((blobs) => blobs.take({ size: 1, blob: silent }))).code).toBe(
        'InternalError',
      );
      expect(refusalOf(() => ledger((blobs) => blobs.keep(silent, null))).code).toBe('InternalError');
      expect(ledger((blobs) => blobs.take({ size: 1, blob: slow }))).toBe(slow);
    }));

  test('leave it too when they came after their blob was given up', () =>
    inStore(async (store) => {
      const { bring, bucket, held, ledger, sweepNow, sweepUntilQuiet } = openBlobs(store);
      const blob = await bring();
      store.machineTime += 31 * MINUTE;
      await sweepNow();
      await bucket.r2.put(bucket.prefix + blob, 'late');
      await sweepUntilQuiet();
      expect(await held()).toEqual([]);
      await bucket.r2.put(bucket.prefix + blob, 'later still');
      ledger((blobs) => blobs.giveUp(blob));
      await sweepUntilQuiet();
      expect(await held()).toEqual([]);
    }));

  test('of a row stay, whatever is said of its blob afterwards', () =>
    inStore(async (store) => {
      const { bring, held, ledger, next } = openBlobs(store);
      const blob = await bring();
      ledger((blobs) => blobs.take({ size: 1, blob }));
      ledger((blobs) => blobs.giveUp(blob));
      expect(next()).toBeNull();
      expect(await held()).toEqual([blob]);
    }));

  test('that came in parts do not lie there half done', () =>
    inStore(async (store) => {
      const { bucket, ledger, sweepUntilQuiet } = openBlobs(store);
      const blob = ledger((blobs) => blobs.reserve());
      const upload = await bucket.r2.createMultipartUpload(bucket.prefix + blob);
      ledger((blobs) => blobs.keep(blob, upload.uploadId));
      ledger((blobs) => blobs.keep(blob, null));
      const part = await upload.uploadPart(1, 'half');
      await sweepUntilQuiet();
      await expect(upload.complete([part])).rejects.toThrow();
    }));

  test('that were completed in parts are deleted like others', () =>
    inStore(async (store) => {
      const { bucket, held, ledger, sweepUntilQuiet } = openBlobs(store);
      const blob = ledger((blobs) => blobs.reserve());
      const upload = await bucket.r2.createMultipartUpload(bucket.prefix + blob);
      ledger((blobs) => blobs.keep(blob, upload.uploadId));
      await upload.complete([await upload.uploadPart(1, 'all')]);
      expect(await held()).toEqual([blob]);
      await sweepUntilQuiet();
      expect(await held()).toEqual([]);
    }));
});

describe('a search', () => {
  test('finds what no row knows, within the hour', () =>
    inStore(async (store) => {
      const { bring, bucket, held, ledger, next, sweepUntilQuiet } = openBlobs(store);
      const kept = await bring();
      ledger((blobs) => blobs.take({ size: 1, blob: kept }));
      const waiting = await bring();
      for (let index = 0; index < 30; index++) await bucket.r2.put(`${bucket.prefix}lost-${index}`, 'x');
      const start = store.machineTime;
      wantSearchAfterStart(store.sql, start);
      expect(next()).toBeLessThanOrEqual(start + 60 * MINUTE);
      while ((await held()).length > 2) {
        const at = next();
        if (at === null) throw new Error('not searched');
        store.machineTime = at;
        ledger((blobs) => blobs.keep(waiting, null));
        await openBlobsIn(bucket, store).sweepNow();
      }
      expect(store.machineTime - start).toBeLessThanOrEqual(60 * MINUTE);
      expect(await held()).toEqual([kept, waiting].sort());
      await sweepUntilQuiet();
      expect(await held()).toEqual([kept]);
    }));

  test('does not come twice an hour', () =>
    inStore(async (store) => {
      const { bring, ledger, next, sweepNow } = openBlobs(store);
      const blob = await bring();
      ledger((blobs) => blobs.take({ size: 1, blob }));
      wantSearchAfterStart(store.sql, store.machineTime);
      const first = next() ?? 0;
      store.machineTime = first;
      await sweepNow();
      expect(next()).toBeNull();
      await bring();
      wantSearchAfterStart(store.sql, store.machineTime);
      const { due } = store.sql.exec<{ due: number }>('SELECT due_at AS due FROM blob_searches').one();
      expect(due).toBe(first + 60 * MINUTE);
    }));

  test('is not for a store that never had anything in R2', () =>
    inStore((store) => {
      store.bucket();
      store.put('a');
      wantSearchAfterStart(store.sql, store.machineTime);
      expect(openBlobs(store).next()).toBeNull();
    }));
});

test('an alarm that is cut off before R2 has answered is made up for by the next', () =>
  inStore(async (store) => {
    const { bring, bucket, held, ledger, sweepUntilQuiet } = openBlobs(store);
    const blobs = await Promise.all(Array.from({ length: 5 }, () => bring()));
    for (const blob of blobs) ledger((each) => each.giveUp(blob));
    store.machineTime += 2 * MINUTE;
    const broken = {
      prefix: bucket.prefix,
      r2: new Proxy(bucket.r2, {
        get(r2, name: keyof R2Bucket) {
          if (name === 'delete') return () => Promise.reject(new Error('R2 is away'));
          const value = r2[name];
          return typeof value === 'function' ? value.bind(r2) : value;
        },
      }),
    };
    await expect(openBlobsIn(broken, store).sweepNow()).rejects.toThrow('R2 is away');
    expect(await held()).toHaveLength(5);
    expect(await sweepUntilQuiet()).toBeGreaterThan(0);
    expect(await held()).toEqual([]);
  }));
