import { env, runInDurableObject } from 'cloudflare:test';
import { as, FRIEND, OWNER, PLAIN_REQUEST } from '../../engine/s3/access/access-samples';
import type { Account } from '../../engine/s3/access/account';
import type { ActingOperation } from '../../engine/s3/access/actions/operation-actions';
import { S3Error } from '../../engine/s3/s3-error';
import { NO_CONDITIONS } from '../../engine/s3/store/conditions';
import { PLAIN_OBJECT } from '../../engine/s3/store/plain-object';
import type { NewObject } from '../../engine/s3/store/store-calls';
import { randomIds } from '../../platform/ids';
import { migrate } from '../schema';
import { SqlBlobLedger } from './blob-ledger';
import { createBucket } from './create-bucket';
import { HotBytes } from './hot-bytes';
import { KnownRows } from './known-rows';
import type { OpenStore } from './open-store';
import { PolicyCache } from './policy-cache';
import { putObject } from './put-object';
import { STORE_SCHEMA } from './store-schema';
import type { VersionRow } from './version-rows';

export const START = Date.UTC(2026, 0, 15, 10, 30);
export const BUCKET = 'shelf';

type Put = Partial<NewObject> & { size?: number };

/** For tests: operations on the real tables, with a clock that is set by hand. */
export class StorePlayground {
  now = START;
  machineTime = Date.UTC(2026, 5, 1);
  caller: Account = OWNER;
  /** Statements that operations have run. */
  lookups = 0;
  readonly sql: SqlStorage;
  readonly #policies = new PolicyCache();
  readonly #hot = new HotBytes();

  constructor(private readonly storage: DurableObjectStorage) {
    migrate(storage, STORE_SCHEMA);
    this.sql = storage.sql;
  }

  call<Input, Output>(
    operation: ActingOperation,
    act: (store: OpenStore, input: Input) => Output,
    input: Input,
  ): Output {
    return this.storage.transactionSync(() => act(this.store(operation), input));
  }

  /** The code that a call is refused with, "done" when it is not. */
  outcome<Input>(
    operation: ActingOperation,
    act: (store: OpenStore, input: Input) => unknown,
    input: Input,
  ): string {
    try {
      this.call(operation, act, input);
    } catch (error) {
      if (error instanceof S3Error) return error.refusal.code;
      throw error;
    }
    return 'done';
  }

  bucket({ isLocked = false, bucket = BUCKET } = {}): void {
    const wish = { bucket, region: 'eu-west-1', acl: null, isLocked, ownership: null, tags: {} };
    this.call('CreateBucket', createBucket, wish);
  }

  put(key: string, { size = 3, ...object }: Put = {}): string | null {
    const { versionId } = this.call('PutObject', putObject, {
      bucket: BUCKET,
      key,
      object: { ...PLAIN_OBJECT, ...object },
      body: { size, md5: 'abc', checksums: {}, bytes: new Uint8Array([1, 2, 3]) },
      checksum: null,
      conditions: NO_CONDITIONS,
    });
    return versionId;
  }

  versions(): VersionRow[] {
    return this.sql.exec<VersionRow>('SELECT * FROM versions ORDER BY key, seq').toArray();
  }

  count(table: string): number {
    return this.sql.exec<{ count: number }>(`SELECT count(*) AS count FROM ${table}`).one().count;
  }

  store(operation: ActingOperation): OpenStore {
    const { now, caller } = this;
    const sql = this.#counted();
    return {
      sql,
      world: 'main',
      now,
      ids: randomIds,
      policies: this.#policies,
      known: new KnownRows(),
      hot: this.#hot,
      blobs: new SqlBlobLedger({ sql, ids: randomIds, now: this.machineTime }),
      asker: {
        operation,
        caller: as(caller),
        request: { ...PLAIN_REQUEST, now },
        accounts: [OWNER, FRIEND],
        isTrusted: false,
      },
    };
  }

  #counted(): SqlStorage {
    return new Proxy(this.sql, {
      get: (sql, name: keyof SqlStorage) => {
        if (name !== 'exec') return sql[name];
        this.lookups += 1;
        return sql.exec.bind(sql);
      },
    });
  }
}

/** Any object with SQLite: the tables are all that matters. */
export function inStore(act: (store: StorePlayground) => void | Promise<void>): Promise<void> {
  const stub = env.GROUP_STATE.getByName(randomIds.next());
  return runInDurableObject(stub, (_object, { storage }) => act(new StorePlayground(storage)));
}
