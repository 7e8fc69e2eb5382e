import { env } from 'cloudflare:test';
import { randomIds } from '../../../platform/ids';
import type { StorePlayground } from '../store-playground';
import { type BlobBucket, blobPrefix } from './doomed-blobs';
import { nextSweep, sweep } from './sweep';

export const MINUTE = 60_000;

/** For tests: a store's own corner of the real R2. */
export function openBlobs(store: StorePlayground) {
  return openBlobsIn({ r2: env.BLOBS, prefix: blobPrefix(randomIds.next()) }, store);
}

export function openBlobsIn(bucket: BlobBucket, store: StorePlayground) {
  async function held(): Promise<string[]> {
    const { objects } = await bucket.r2.list({ prefix: bucket.prefix });
    return objects.map(({ key }) => key.slice(bucket.prefix.length)).sort();
  }

  function ledger<Result>(act: (blobs: ReturnType<StorePlayground['store']>['blobs']) => Result): Result {
    return store.call('PutObject', ({ blobs }) => act(blobs), null);
  }

  /** As the service brings a large body; nobody has said yet what it is for. */
  async function bring(): Promise<string> {
    const blob = ledger((blobs) => blobs.reserve());
    await bucket.r2.put(bucket.prefix + blob, blob);
    return blob;
  }

  /** As the object's alarm does it at that moment. */
  function sweepNow(): Promise<void> {
    return sweep(store.sql, bucket, store.machineTime);
  }

  /** Lets the alarms come one after another; how many there were. */
  async function sweepUntilQuiet(): Promise<number> {
    for (let alarms = 0; alarms < 50; alarms++) {
      const next = nextSweep(store.sql);
      if (next === null) return alarms;
      store.machineTime = Math.max(store.machineTime, next);
      await sweepNow();
    }
    throw new Error('it keeps waking');
  }

  return { bucket, held, ledger, bring, sweepNow, sweepUntilQuiet, next: () => nextSweep(store.sql) };
}
