import { describe, expect, test } from 'vitest';
import type { LifecycleRule, LifecycleTransition } from '../../../engine/s3/settings/lifecycle';
import { PLAIN_OBJECT } from '../../../engine/s3/store/plain-object';
import { openBucket } from '../bucket-access';
import { putVersioning } from '../bucket-operations';
import { deleteSetting, putSetting } from '../bucket-settings';
import { BUCKET, inStore, START, type StorePlayground } from '../store-playground';
import { createUpload } from '../uploads/create-upload';
import { latestVersion } from '../version-rows';
import { expirationOf } from './expiration-of';
import { DAY } from './midnights';

/** The bucket is made and filled on the 15th at half past ten: after one day and the midnight then, it is the 17th. */
const DATE = (day: number) => Date.UTC(2026, 0, day);
const LARGE = 200_000;

function rule(change: Partial<LifecycleRule>): LifecycleRule {
  const where = change.Filter ? {} : { Prefix: '' };
  return { ID: 'r', Status: 'Enabled', ...where, Transition: [], NoncurrentVersionTransition: [], ...change };
}

function setRules(store: StorePlayground, ...changes: Partial<LifecycleRule>[]): void {
  const value = { Rule: changes.map(rule) };
  store.call('PutBucketLifecycle', putSetting, { bucket: BUCKET, name: 'lifecycle', id: '', value });
}

function keepVersions(store: StorePlayground, status: 'Enabled' | 'Suspended' = 'Enabled'): void {
  store.call('PutBucketVersioning', putVersioning, { bucket: BUCKET, status });
}

/** What is there for who looks then. */
function at(store: StorePlayground, time: number) {
  store.now = time;
  store.call('ListObjects', (open) => openBucket(open, BUCKET), null);
  return store.versions();
}

const keysAt = (store: StorePlayground, time: number) => at(store, time).map(({ key }) => key);

const inBucket = (act: (store: StorePlayground) => void) =>
  inStore((store) => {
    store.bucket();
    act(store);
  });

describe('objects end', () => {
  test('at the midnight after their days, bytes and all', () =>
    inBucket((store) => {
      store.put('a');
      setRules(store, { Expiration: { Days: 1 } });
      expect(keysAt(store, DATE(16) + DAY - 1)).toEqual(['a']);
      expect(keysAt(store, DATE(17))).toEqual([]);
      expect(store.count('blobs')).toBe(0);
    }));

  test('each when it is due, however the clock gets there', () =>
    inBucket((store) => {
      setRules(store, { Expiration: { Days: 3 } });
      store.put('a');
      store.now = START + DAY;
      store.put('b');
      expect(keysAt(store, DATE(19))).toEqual(['b']);
      expect(keysAt(store, DATE(19) + 1)).toEqual(['b']);
      expect(keysAt(store, DATE(20))).toEqual([]);
    }));

  test('also after the clock was set back', () =>
    inBucket((store) => {
      setRules(store, { Expiration: { Days: 1 } });
      expect(keysAt(store, DATE(30))).toEqual([]);
      store.now = START;
      store.put('a');
      expect(keysAt(store, DATE(16))).toEqual(['a']);
      expect(keysAt(store, DATE(17))).toEqual([]);
    }));

  test('on a date, and those made later at the next midnight', () =>
    inBucket((store) => {
      setRules(store, { Expiration: { Date: new Date(DATE(20)).toISOString() } });
      store.put('a');
      expect(keysAt(store, DATE(20) - 1)).toEqual(['a']);
      expect(keysAt(store, DATE(20))).toEqual([]);
      store.now = DATE(20) + 5;
      store.put('b');
      expect(keysAt(store, DATE(21) - 1)).toEqual(['b']);
      expect(keysAt(store, DATE(21))).toEqual([]);
    }));

  test('by rules that are in force', () =>
    inBucket((store) => {
      store.put('a');
      setRules(store, { Expiration: { Days: 1 }, Status: 'Disabled' });
      expect(keysAt(store, DATE(25))).toEqual(['a']);
      setRules(store, { Expiration: { Days: 1 } });
      // New rules do not act before the next midnight.
      expect(keysAt(store, DATE(25) + 1)).toEqual(['a']);
      store.call('DeleteBucketLifecycle', deleteSetting, { bucket: BUCKET, name: 'lifecycle', id: '' });
      expect(keysAt(store, DATE(30))).toEqual(['a']);
    }));

  test.each<[string, Partial<LifecycleRule>, string[]]>([
    ['a prefix', { Prefix: 'log/' }, ['log', 'logs/c', 'Ω']],
    ['a prefix in a filter', { Filter: { Prefix: 'log/' } }, ['log', 'logs/c', 'Ω']],
    ['a prefix beyond ASCII', { Filter: { Prefix: 'Ω' } }, ['log', 'log/', 'log/a', 'log/b', 'logs/c']],
    ['a tag', { Filter: { Tag: { Key: 'x', Value: '1' } } }, ['log', 'log/', 'log/b', 'logs/c', 'Ω']],
    [
      'several tags',
      { Filter: { And: { Prefix: 'log', Tag: ['x', 'y'].map((Key) => ({ Key, Value: '1' })) } } },
      ['log', 'log/', 'log/b', 'logs/c', 'Ω'],
    ],
    ['larger ones', { Filter: { ObjectSizeGreaterThan: 10 } }, ['log', 'log/', 'log/b', 'logs/c', 'Ω']],
    ['smaller ones', { Filter: { ObjectSizeLessThan: 11 } }, ['log/a']],
  ])('only within the scope of %s', (_scope, scope, left) =>
    inBucket((store) => {
      for (const key of ['log', 'log/', 'log/b', 'logs/c', 'Ω']) store.put(key, { size: 10 });
      store.put('log/a', { size: 11, tags: { x: '1', y: '1' } });
      setRules(store, { ...scope, Expiration: { Days: 1 } });
      expect(keysAt(store, DATE(17))).toEqual(left);
    }),
  );

  test('by the thousand, those of other buckets apart', () =>
    inBucket((store) => {
      store.bucket({ bucket: 'other' });
      for (let index = 0; index < 1203; index += 1)
        store.put(`k${index}`, { tags: { keep: index % 400 === 0 ? 'yes' : 'no' } });
      setRules(store, {
        Filter: { Tag: { Key: 'keep', Value: 'no' } },
        Expiration: { Days: 1 },
      });
      expect(keysAt(store, DATE(17))).toEqual(['k0', 'k1200', 'k400', 'k800']);
      expect(store.count('blobs')).toBe(4);
    }));
});

describe('where versions are kept', () => {
  const versioned = (act: (store: StorePlayground) => void) =>
    inBucket((store) => {
      keepVersions(store);
      act(store);
    });
  const shape = (store: StorePlayground, time: number) =>
    at(store, time).map(
      ({ key, is_marker, is_latest }) => `${key}${is_marker ? '!' : ''}${is_latest ? '' : '-'}`,
    );

  test('an object ends by a marker, once, of the midnight when it was due', () =>
    versioned((store) => {
      store.put('a');
      setRules(store, { Expiration: { Days: 1 } });
      expect(shape(store, DATE(25))).toEqual(['a-', 'a!']);
      expect(store.versions()).toMatchObject([
        { superseded_at: DATE(17) },
        { modified_at: DATE(17), owner: 'id-of-owner' },
      ]);
      expect(shape(store, DATE(26))).toEqual(['a-', 'a!']);
    }));

  test('a suspended bucket loses its null version to the marker', () =>
    versioned((store) => {
      store.put('a');
      keepVersions(store, 'Suspended');
      store.put('a');
      setRules(store, { Expiration: { Days: 1 } });
      expect(shape(store, DATE(17))).toEqual(['a-', 'a!']);
      expect(store.versions()[1]?.version_id).toBe('null');
      expect(store.count('blobs')).toBe(1);
    }));

  test('older versions end by days and by how many are newer', () =>
    versioned((store) => {
      for (let day = 15; day < 20; day += 1) {
        store.now = DATE(day) + 1;
        store.put('a');
      }
      const ids = store.versions().map(({ version_id }) => version_id);
      setRules(store, { NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 2 } });
      const left = (time: number) => at(store, time).map(({ version_id }) => ids.indexOf(version_id));
      expect(left(DATE(19) + 2)).toEqual([0, 1, 2, 3, 4]);
      expect(left(DATE(20))).toEqual([2, 3, 4]);
      expect(left(DATE(25))).toEqual([2, 3, 4]);
      setRules(store, { NoncurrentVersionExpiration: { NoncurrentDays: 3 } });
      expect(left(DATE(26))).toEqual([4]);
      expect(store.count('blobs')).toBe(1);
    }));

  test('days are counted from when a version was superseded', () =>
    versioned((store) => {
      store.put('a');
      store.now = DATE(20);
      store.put('a');
      setRules(store, { NoncurrentVersionExpiration: { NoncurrentDays: 2 } });
      expect(shape(store, DATE(22) - 1)).toEqual(['a-', 'a']);
      expect(shape(store, DATE(22))).toEqual(['a']);
    }));

  test('a locked version outlives its rule until the lock ends', () =>
    versioned((store) => {
      store.call('PutObjectLockConfiguration', putSetting, {
        bucket: BUCKET,
        name: 'objectLock',
        id: '',
        value: { ObjectLockEnabled: 'Enabled' },
      });
      store.put('a', { retention: { mode: 'GOVERNANCE', until: DATE(22) } });
      store.put('a', { legalHold: 'ON' });
      store.put('a');
      setRules(store, { NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
      expect(shape(store, DATE(20))).toEqual(['a-', 'a-', 'a']);
      expect(shape(store, DATE(22))).toEqual(['a-', 'a']);
    }));

  test('a marker goes when nothing is behind it any more', () =>
    versioned((store) => {
      store.put('a');
      setRules(
        store,
        { ID: 'end', Expiration: { Days: 1 } },
        { ID: 'old', NoncurrentVersionExpiration: { NoncurrentDays: 3 } },
        { ID: 'tidy', Expiration: { ExpiredObjectDeleteMarker: true } },
      );
      expect(shape(store, DATE(17))).toEqual(['a-', 'a!']);
      expect(shape(store, DATE(20) - 1)).toEqual(['a-', 'a!']);
      expect(shape(store, DATE(20))).toEqual([]);
    }));

  test('all that has come to pass in between has done so in one jump', () =>
    versioned((store) => {
      store.put('a');
      setRules(store, {
        Expiration: { Days: 1 },
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      });
      expect(shape(store, DATE(30))).toEqual([]);
      expect(store.count('blobs')).toBe(0);
    }));
});

describe('storage classes', () => {
  const classesAt = (store: StorePlayground, time: number) =>
    at(store, time).map(({ storage_class }) => storage_class);
  const transition = (Days: number, StorageClass: LifecycleTransition['StorageClass']) => ({
    Days,
    StorageClass,
  });

  test('change one after another, downwards', () =>
    inBucket((store) => {
      store.put('a', { size: LARGE });
      store.put('b', { size: LARGE, storageClass: 'DEEP_ARCHIVE' });
      setRules(store, { Transition: [transition(2, 'GLACIER'), transition(1, 'STANDARD_IA')] });
      expect(classesAt(store, DATE(16))).toEqual(['STANDARD', 'DEEP_ARCHIVE']);
      expect(classesAt(store, DATE(17))).toEqual(['STANDARD_IA', 'DEEP_ARCHIVE']);
      expect(classesAt(store, DATE(18))).toEqual(['GLACIER', 'DEEP_ARCHIVE']);
    }));

  test('stay for small objects, unless the rule speaks of sizes', () =>
    inBucket((store) => {
      store.put('a', { size: 128 * 1024 - 1 });
      store.put('b', { size: 128 * 1024 });
      setRules(store, { Transition: [transition(1, 'GLACIER')] });
      expect(classesAt(store, DATE(17))).toEqual(['STANDARD', 'GLACIER']);
      setRules(store, {
        Filter: { ObjectSizeGreaterThan: 1 },
        Transition: [transition(1, 'GLACIER')],
      });
      expect(classesAt(store, DATE(18))).toEqual(['GLACIER', 'GLACIER']);
    }));

  test('of older versions change by themselves', () =>
    inBucket((store) => {
      keepVersions(store);
      for (let count = 0; count < 3; count += 1) store.put('a', { size: LARGE });
      setRules(store, {
        NoncurrentVersionTransition: [
          { NoncurrentDays: 1, NewerNoncurrentVersions: 1, StorageClass: 'GLACIER_IR' },
        ],
      });
      expect(classesAt(store, DATE(17))).toEqual(['GLACIER_IR', 'STANDARD', 'STANDARD']);
    }));
});

test('uploads that nobody finishes are given up after their days', () =>
  inBucket((store) => {
    const begin = (key: string) =>
      store.call('CreateMultipartUpload', createUpload, {
        bucket: BUCKET,
        key,
        object: PLAIN_OBJECT,
        checksum: { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', isAsked: false },
      });
    begin('tmp/a');
    begin('b');
    store.now = DATE(16);
    begin('tmp/c');
    setRules(store, { Prefix: 'tmp/', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } });
    const open = (time: number) => {
      at(store, time);
      return store.sql.exec<{ key: string }>('SELECT key FROM uploads ORDER BY key').toArray();
    };
    expect(open(DATE(17) - 1)).toHaveLength(3);
    expect(open(DATE(17))).toEqual([{ key: 'b' }]);
  }));

describe('the end that an object is told', () => {
  const told = (store: StorePlayground, key: string) =>
    store.call(
      'HeadObject',
      (open) => {
        const { row } = openBucket(open, BUCKET);
        const version = latestVersion(open, row.id, key);
        return version ? expirationOf(open, row, version) : 'missing';
      },
      null,
    );

  test('is the first that a rule in force has for it', () =>
    inBucket((store) => {
      store.put('log/a', { tags: { x: '1' } });
      store.put('b');
      expect(told(store, 'b')).toBeNull();
      setRules(
        store,
        { ID: 'off', Status: 'Disabled', Expiration: { Days: 1 } },
        { ID: 'late', Expiration: { Days: 9 } },
        { ID: 'logs', Prefix: 'log/', Expiration: { Days: 3 } },
        { ID: 'same', Prefix: 'log/', Expiration: { Days: 3 } },
        { ID: 'tag', Filter: { Tag: { Key: 'x', Value: '2' } }, Expiration: { Days: 1 } },
        { ID: 'tidy', Expiration: { ExpiredObjectDeleteMarker: true } },
      );
      expect(told(store, 'log/a')).toEqual({ at: DATE(19), ruleId: 'logs' });
      expect(told(store, 'b')).toEqual({ at: DATE(25), ruleId: 'late' });
      setRules(store, { ID: 'date', Expiration: { Date: '2026-02-01T00:00:00.000Z' } });
      expect(told(store, 'b')).toEqual({ at: Date.UTC(2026, 1, 1), ruleId: 'date' });
    }));
});

test('a bucket is looked through once a day, and never without rules', () =>
  inBucket((store) => {
    store.put('a');
    const reads = (time: number) => {
      const before = store.lookups;
      at(store, time);
      return store.lookups - before;
    };
    const idle = reads(DATE(16));
    expect(reads(DATE(17))).toBe(idle);
    setRules(store, { Expiration: { Days: 100 } });
    expect(reads(DATE(17) + 1)).toBe(idle);
    expect(reads(DATE(18))).toBeGreaterThan(idle);
    expect(reads(DATE(18) + 1)).toBe(idle);
  }));
