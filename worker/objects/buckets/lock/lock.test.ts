import { describe, expect, test } from 'vitest';
import { FRIEND, policyOf, statementWith } from '../../../engine/s3/access/access-samples';
import type { LegalHold, LockMode, Retention } from '../../../engine/s3/settings/object-lock';
import { openBucket } from '../bucket-access';
import { putSetting } from '../bucket-settings';
import { BUCKET, inStore, START, type StorePlayground } from '../store-playground';
import { aboutOf, findVersion } from '../version-rows';
import { getLegalHold, putLegalHold } from './legal-hold';
import { refuseProtected } from './protection';
import { getRetention, putRetention } from './retention';

const DAY = 24 * 60 * 60 * 1000;
const OBJECT = { bucket: BUCKET, key: 'a', versionId: null };

function retain(store: StorePlayground, retention: Retention | null, bypassesGovernance = false): string {
  return store.outcome('PutObjectRetention', putRetention, { ...OBJECT, retention, bypassesGovernance });
}

function hold(store: StorePlayground, status: LegalHold): string {
  return store.outcome('PutObjectLegalHold', putLegalHold, { ...OBJECT, hold: status });
}

function mayDelete(store: StorePlayground, bypassesGovernance = false): string {
  return store.outcome(
    'DeleteObject',
    (open) => {
      const bucket = openBucket(open, BUCKET);
      const row = findVersion(open, bucket.row.id, 'a', null);
      if (!row) throw new Error('There is no object.');
      refuseProtected(open, bucket, row, { bypassesGovernance });
    },
    null,
  );
}

const until = (mode: LockMode, days: number): Retention => ({ mode, until: START + days * DAY });

test('a bucket without Object Lock refuses retention and legal holds', () =>
  inStore((store) => {
    store.bucket();
    store.put('a');
    expect(retain(store, until('GOVERNANCE', 1))).toBe('InvalidRequest');
    expect(hold(store, 'ON')).toBe('InvalidRequest');
    expect(store.outcome('GetObjectRetention', getRetention, OBJECT)).toBe('InvalidRequest');
    expect(store.outcome('GetObjectLegalHold', getLegalHold, OBJECT)).toBe('InvalidRequest');
  }));

describe('in a bucket with Object Lock', () => {
  const locked = (act: (store: StorePlayground) => void) =>
    inStore((store) => {
      store.bucket({ isLocked: true });
      store.put('a');
      act(store);
    });

  test('an object without either has none to tell', () =>
    locked((store) => {
      const none = 'NoSuchObjectLockConfiguration';
      expect(store.outcome('GetObjectRetention', getRetention, OBJECT)).toBe(none);
      expect(store.outcome('GetObjectLegalHold', getLegalHold, OBJECT)).toBe(none);
      expect(store.outcome('GetObjectRetention', getRetention, { ...OBJECT, key: 'b' })).toBe('NoSuchKey');
      expect(mayDelete(store)).toBe('done');
    }));

  test('a legal hold holds until it is off, whoever asks', () =>
    locked((store) => {
      expect(hold(store, 'ON')).toBe('done');
      expect(store.call('GetObjectLegalHold', getLegalHold, OBJECT)).toBe('ON');
      expect(mayDelete(store, true)).toBe('AccessDenied');
      expect(hold(store, 'OFF')).toBe('done');
      expect(store.call('GetObjectLegalHold', getLegalHold, OBJECT)).toBe('OFF');
      expect(mayDelete(store)).toBe('done');
    }));

  test('governance is bypassed by who asks for it and may, and ends by the clock', () =>
    locked((store) => {
      expect(retain(store, until('GOVERNANCE', 2))).toBe('done');
      expect(store.call('GetObjectRetention', getRetention, OBJECT)).toEqual(until('GOVERNANCE', 2));
      expect(mayDelete(store)).toBe('AccessDenied');
      expect(mayDelete(store, true)).toBe('done');
      store.caller = FRIEND;
      expect(mayDelete(store, true)).toBe('AccessDenied');
      store.now = START + 2 * DAY;
      expect(mayDelete(store)).toBe('done');
    }));

  test('a policy can withhold the bypass', () =>
    locked((store) => {
      retain(store, until('GOVERNANCE', 2));
      const value = policyOf(
        statementWith({
          Effect: 'Deny',
          Action: 's3:BypassGovernanceRetention',
          Resource: `arn:aws:s3:::${BUCKET}/*`,
        }),
      );
      store.call('PutBucketPolicy', putSetting, { bucket: BUCKET, name: 'policy', id: '', value });
      expect(mayDelete(store, true)).toBe('AccessDenied');
      expect(retain(store, null, true)).toBe('AccessDenied');
    }));

  test('compliance gives way to nobody before its time', () =>
    locked((store) => {
      expect(retain(store, until('COMPLIANCE', 2))).toBe('done');
      expect(mayDelete(store, true)).toBe('AccessDenied');
      expect(retain(store, until('COMPLIANCE', 1), true)).toBe('AccessDenied');
      expect(retain(store, until('GOVERNANCE', 3), true)).toBe('AccessDenied');
      expect(retain(store, null, true)).toBe('AccessDenied');
      expect(retain(store, until('COMPLIANCE', 3))).toBe('done');
      store.now = START + 3 * DAY;
      expect(retain(store, null)).toBe('done');
    }));

  test.each([
    ['longer', until('GOVERNANCE', 9), 'done'],
    ['the same', until('GOVERNANCE', 5), 'done'],
    ['shorter', until('GOVERNANCE', 4), 'AccessDenied'],
    ['of another mode', until('COMPLIANCE', 9), 'AccessDenied'],
    ['lifted', null, 'AccessDenied'],
  ])('governance made %s without a bypass', (_change, retention, outcome) =>
    locked((store) => {
      retain(store, until('GOVERNANCE', 5));
      expect(retain(store, retention)).toBe(outcome);
      expect(retain(store, retention, true)).toBe('done');
    }),
  );

  test('retention cannot end before it begins', () =>
    locked((store) => {
      expect(retain(store, until('GOVERNANCE', 0))).toBe('InvalidArgument');
    }));

  test.each([
    [{ Days: 3 }, 3],
    [{ Years: 2 }, 730],
  ])('a new object is kept by the default of %o', (length, days) =>
    locked((store) => {
      const value = {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', ...length } },
      };
      const setting = { bucket: BUCKET, name: 'objectLock' as const, id: '', value };
      store.call('PutObjectLockConfiguration', putSetting, setting);
      store.put('b');
      store.put('c', { retention: until('COMPLIANCE', 1) });
      const [earlier, byDefault, told] = store.versions().map((row) => aboutOf(row).retention);
      expect(earlier).toBeNull();
      expect(byDefault).toEqual(until('GOVERNANCE', days));
      expect(told).toEqual(until('COMPLIANCE', 1));
    }),
  );
});
