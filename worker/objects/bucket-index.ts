import { DurableObject } from 'cloudflare:workers';
import { S3Error } from '../engine/s3/s3-error';
import type { StoreInput, StoreOutput } from '../engine/s3/store/store-calls';
import type { StoreAnswer, StoreCall } from '../engine/s3/store/store-port';
import { systemClock } from '../platform/clock';
import { randomIds } from '../platform/ids';
import { SqlBlobLedger } from './buckets/blob-ledger';
import { findBucket } from './buckets/bucket-rows';
import { CommonTurn } from './buckets/common-turn';
import { HotBytes } from './buckets/hot-bytes';
import { OF_BYTES, OF_OBJECTS, OF_READERS, UNBORN } from './buckets/kinds-of-calls';
import { KnownRows } from './buckets/known-rows';
import { carryOutLifecycle, isLifecycleDue } from './buckets/lifecycle/carry-out-lifecycle';
import type { OpenStore } from './buckets/open-store';
import { PolicyCache } from './buckets/policy-cache';
import { STORE_OPERATIONS, type WorldCallName } from './buckets/store-operations';
import { STORE_SCHEMA } from './buckets/store-schema';
import { blobPrefix } from './buckets/sweep/doomed-blobs';
import { wantSearchAfterStart } from './buckets/sweep/lost-blobs';
import { destroyBlobs, nextSweep, sweep } from './buckets/sweep/sweep';
import { forgetWorld } from './buckets/worlds/forget-world';
import { forkWorld } from './buckets/worlds/fork-world';
import { listWorlds } from './buckets/worlds/store-overview';
import { findWorld, idleWorlds, insertWorld, nextIdle, noteUse } from './buckets/worlds/world-rows';
import { migrate } from './schema';

type StoreEnv = { BLOBS: R2Bucket };

/** R2 may be out of reach for a while. */
const RETRY_MS = 60_000;

/** Ends a transaction of which nothing is to stay. */
class Rehearsed extends Error {
  constructor(readonly value: unknown) {
    super();
  }
}

/** One per `s3` group: its buckets, keys, versions and uploads in every world, and which bytes in R2 are theirs. */
export class BucketIndex extends DurableObject<StoreEnv> {
  readonly #policies = new PolicyCache();
  readonly #known = new KnownRows();
  readonly #hot = new HotBytes();
  readonly #turn = new CommonTurn();
  #isOpen = false;
  #isScheduled = false;
  #alarmAt: number | null = null;

  /** All of the call, or nothing of it. What it refuses is an answer, not an error. */
  async execute(call: StoreCall): Promise<StoreAnswer<unknown>> {
    if (!OF_READERS.has(call.name)) await this.#turn.wait();
    const { sql } = this.#open(call.groupId);
    const machineTime = systemClock.now();
    const world = this.#known.world(call.world, () => findWorld(sql, call.world));
    if (!world && !UNBORN.has(call.name)) return { ok: false, refusal: null };
    const blobs = new SqlBlobLedger({ sql, ids: randomIds, now: machineTime });
    const answer = this.#answer(call, blobs, world, machineTime);
    // The first call finds what an object has left behind that was cut off.
    if (blobs.hasWork || !this.#isScheduled || call.world !== 'main') await this.#setAlarm();
    return answer;
  }

  #answer(
    call: StoreCall,
    blobs: SqlBlobLedger,
    world: ReturnType<typeof findWorld>,
    machineTime: number,
  ): StoreAnswer<unknown> {
    const { sql } = this.ctx.storage;
    try {
      // What is refused below takes nothing of this back.
      this.#carryOutLifecycle(call, blobs);
      const act = () => {
        if (world && noteUse(sql, world, machineTime)) this.#known.forget();
        const done = this.#carryOut(this.#store(call, blobs), call, machineTime);
        if (call.isRehearsal && !OF_BYTES.has(call.name)) throw new Rehearsed(done);
        return done;
      };
      const isReading = OF_READERS.has(call.name) && !call.isRehearsal;
      const value = isReading ? act() : this.ctx.storage.transactionSync(act);
      return { ok: true, value };
    } catch (error) {
      // Some of it may have been read after it was changed, which is taken back.
      if (!OF_READERS.has(call.name)) this.#known.forget();
      if (error instanceof Rehearsed) return { ok: true, value: error.value };
      if (error instanceof S3Error) return { ok: false, refusal: error.refusal };
      throw error;
    }
  }

  /** Gives everything back, whatever world it is in. */
  async destroy(groupId: string): Promise<void> {
    await destroyBlobs({ r2: this.env.BLOBS, prefix: blobPrefix(groupId) });
    this.#isOpen = false;
    this.#isScheduled = false;
    this.#alarmAt = null;
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#known.forget();
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = null;
    const { sql } = this.ctx.storage;
    const [owner] = sql
      .exec<{ count: number }>("SELECT count(*) AS count FROM sqlite_master WHERE name = 'store_owner'")
      .toArray();
    if (!owner?.count) return;
    const { group_id: groupId } = sql.exec<{ group_id: string }>('SELECT group_id FROM store_owner').one();
    this.#open(groupId);
    const now = systemClock.now();
    const blobs = new SqlBlobLedger({ sql, ids: randomIds, now });
    for (const world of idleWorlds(sql, now))
      this.ctx.storage.transactionSync(() => forgetWorld(sql, blobs, world));
    this.#known.forget();
    try {
      await sweep(sql, { r2: this.env.BLOBS, prefix: blobPrefix(groupId) }, now);
      await this.#setAlarm();
    } catch (error) {
      console.warn('The bytes of a store could not be swept; it is tried again.', error);
      await this.#setAlarm(now + RETRY_MS);
    }
  }

  #store({ world, asker }: StoreCall, blobs: SqlBlobLedger): OpenStore {
    const { sql } = this.ctx.storage;
    const { now } = asker.request;
    const [policies, known, hot] = [this.#policies, this.#known, this.#hot];
    return { sql, world, asker, now, ids: randomIds, policies, known, hot, blobs };
  }

  #carryOutLifecycle(call: StoreCall, blobs: SqlBlobLedger): void {
    if (call.isRehearsal || !('bucket' in call.input)) return;
    const store = this.#store(call, blobs);
    const bucket = findBucket(store, call.input.bucket);
    if (bucket && isLifecycleDue(bucket, store.now))
      this.ctx.storage.transactionSync(() => carryOutLifecycle(store, bucket));
  }

  #carryOut(store: OpenStore, call: StoreCall, machineTime: number): unknown {
    if (isWorldCall(call.name)) return this.#carryOutOnWorld(store, call, machineTime);
    return this.#perform(store, call);
  }

  #carryOutOnWorld(store: OpenStore, call: StoreCall, machineTime: number): unknown {
    const { sql, world, blobs } = store;
    if (call.name === 'listWorlds') return listWorlds(store);
    this.#known.forget();
    if (call.name === 'forgetWorld') forgetWorld(sql, blobs, world);
    if (call.name === 'forkWorld') {
      const { from } = call.input as StoreInput<'forkWorld'>;
      forkWorld(sql, blobs, { from, to: world, machineTime });
    }
    if (call.name === 'bearWorld' && !findWorld(sql, world)) {
      insertWorld(sql, world, machineTime);
      const { calls } = call.input as StoreInput<'bearWorld'>;
      for (const each of calls)
        this.#perform({ ...store, asker: each.asker, now: each.asker.request.now }, each);
    }
    return null;
  }

  #perform(
    store: OpenStore,
    { name, input }: Pick<StoreCall, 'name' | 'input'>,
  ): StoreOutput<StoreCall['name']> {
    // The table's own types say that the input of a name is what its operation takes.
    const operation = STORE_OPERATIONS[name as keyof typeof STORE_OPERATIONS] as (
      store: OpenStore,
      input: unknown,
    ) => StoreOutput<StoreCall['name']>;
    const output = operation(store, input);
    if (!OF_OBJECTS.has(name)) this.#known.forget();
    return output;
  }

  #open(groupId: string): DurableObjectStorage {
    if (this.#isOpen) return this.ctx.storage;
    migrate(this.ctx.storage, STORE_SCHEMA);
    const { sql } = this.ctx.storage;
    sql.exec('INSERT INTO store_owner (id, group_id) VALUES (1, ?) ON CONFLICT DO NOTHING', groupId);
    wantSearchAfterStart(sql, systemClock.now());
    this.#isOpen = true;
    return this.ctx.storage;
  }

  async #setAlarm(notBefore = 0): Promise<void> {
    this.#isScheduled = true;
    const { sql } = this.ctx.storage;
    const times = [nextSweep(sql), nextIdle(sql)].filter((time) => time !== null);
    if (times.length === 0) return;
    const at = Math.max(notBefore, Math.min(...times));
    if (this.#alarmAt !== null && this.#alarmAt <= at) return;
    this.#alarmAt = at;
    await this.ctx.storage.setAlarm(at);
  }
}

function isWorldCall(name: string): name is WorldCallName {
  return name === 'bearWorld' || name === 'forkWorld' || name === 'forgetWorld' || name === 'listWorlds';
}
