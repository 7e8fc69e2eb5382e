import { describe, expect, test } from 'vitest';
import { FRIEND, OWNER, policyOf, statementWith } from '../../engine/s3/access/access-samples';
import { GROUPS } from '../../engine/s3/access/acl/grant';
import type { SettingName, SettingValue } from '../../engine/s3/store/settings';
import type { NewAcl } from '../../engine/s3/store/store-calls';
import { putSetting } from './bucket-settings';
import { noticesOf } from './notices';
import { getObjectAcl, putObjectAcl } from './object-acl';
import { getTags, putTags } from './object-tags';
import { requireReadable, restoreObject } from './restore-object';
import { BUCKET, inStore, START, type StorePlayground } from './store-playground';
import { aboutOf } from './version-rows';

const DAY = 24 * 60 * 60 * 1000;
const OBJECT = { bucket: BUCKET, key: 'a', versionId: null };

const withObject = (act: (store: StorePlayground) => void, storageClass = 'STANDARD') =>
  inStore((store) => {
    store.bucket();
    store.put('a', { storageClass });
    act(store);
  });

function set(store: StorePlayground, name: SettingName, value: SettingValue): void {
  store.call('PutBucketPolicy', putSetting, { bucket: BUCKET, name, id: '', value });
}

describe('the ACL of an object', () => {
  const give = (store: StorePlayground, acl: Partial<NewAcl>) =>
    store.outcome('PutObjectAcl', putObjectAcl, { ...OBJECT, headers: null, document: null, ...acl });
  const grants = (store: StorePlayground) => store.call('GetObjectAcl', getObjectAcl, OBJECT).grants;
  const own = { grantee: { kind: 'account', id: OWNER.id }, permission: 'FULL_CONTROL' };
  const everyone = { kind: 'group', uri: GROUPS.allUsers };
  const canned = (name: string) => ({ headers: { 'x-amz-acl': name } });

  test('is canned, granted by headers or by a document', () =>
    withObject((store) => {
      expect(grants(store)).toEqual([own]);
      expect(give(store, canned('public-read'))).toBe('done');
      expect(grants(store)).toEqual([own, { grantee: everyone, permission: 'READ' }]);
      expect(give(store, { headers: { 'x-amz-grant-read': `id="${FRIEND.id}"` } })).toBe('done');
      const read = { grantee: { kind: 'account', id: FRIEND.id }, permission: 'READ' };
      expect(grants(store)).toEqual([read]);
      const wanted = [
        { grantee: { kind: 'email' as const, value: FRIEND.email }, permission: 'READ' as const },
      ];
      expect(give(store, { document: { owner: OWNER.id, wanted: [] } })).toBe('done');
      expect(grants(store)).toEqual([]);
      expect(give(store, { document: { owner: OWNER.id, wanted } })).toBe('done');
      expect(grants(store)).toEqual([read]);
    }));

  test('has to name its owner, someone who exists, and something at all', () =>
    withObject((store) => {
      expect(give(store, { document: { owner: FRIEND.id, wanted: [] } })).toBe('AccessDenied');
      expect(give(store, {})).toBe('MissingSecurityHeader');
      expect(give(store, canned('no-such'))).toBe('InvalidArgument');
      expect(give(store, { headers: { 'x-amz-grant-read': 'id="nobody"' } })).toBe('InvalidArgument');
      expect(give(store, { headers: { 'x-amz-grant-read': 'emailAddress="x@y.z"' } })).toBe(
        'UnresolvableGrantByEmailAddress',
      );
      store.caller = FRIEND;
      expect(give(store, canned('public-read'))).toBe('AccessDenied');
    }));

  test('is given by who may write it, and stays that of its owner', () =>
    withObject((store) => {
      give(store, {
        headers: {
          'x-amz-grant-write-acp': `id="${FRIEND.id}"`,
          'x-amz-grant-read-acp': `id="${FRIEND.id}"`,
        },
      });
      store.caller = FRIEND;
      expect(give(store, canned('private'))).toBe('done');
      expect(grantsOf(store)).toEqual([own]);
    }));

  const grantsOf = (store: StorePlayground) => store.versions().flatMap((row) => aboutOf(row).acl.grants);

  test('cannot be public where public ACLs are blocked', () =>
    withObject((store) => {
      set(store, 'publicAccessBlock', {
        blockPublicAcls: true,
        ignorePublicAcls: false,
        blockPublicPolicy: false,
        restrictPublicBuckets: false,
      });
      expect(give(store, canned('public-read'))).toBe('AccessDenied');
      expect(give(store, canned('private'))).toBe('done');
    }));

  test('is off where the bucket owner is enforced', () =>
    withObject((store) => {
      give(store, canned('public-read'));
      set(store, 'ownershipControls', 'BucketOwnerEnforced');
      expect(grants(store)).toEqual([own]);
      expect(give(store, canned('public-read'))).toBe('AccessControlListNotSupported');
      expect(give(store, canned('bucket-owner-full-control'))).toBe('done');
      set(store, 'ownershipControls', 'ObjectWriter');
      expect(grants(store)).toHaveLength(2);
    }));
});

describe('the tags of an object', () => {
  test('are put, read and taken away', () =>
    withObject((store) => {
      expect(store.call('GetObjectTagging', getTags, OBJECT)).toEqual({ tags: {}, versionId: null });
      store.call('PutObjectTagging', putTags, { ...OBJECT, tags: { b: '1', a: '' } });
      expect(store.call('GetObjectTagging', getTags, OBJECT).tags).toEqual({ b: '1', a: '' });
      store.call('DeleteObjectTagging', putTags, { ...OBJECT, tags: {} });
      expect(store.call('GetObjectTagging', getTags, OBJECT).tags).toEqual({});
      expect(store.outcome('GetObjectTagging', getTags, { ...OBJECT, key: 'b' })).toBe('NoSuchKey');
      const other = { ...OBJECT, versionId: 'x' };
      expect(store.outcome('GetObjectTagging', getTags, other)).toBe('NoSuchVersion');
    }));

  test('are for others only by policy', () =>
    withObject((store) => {
      store.caller = FRIEND;
      expect(store.outcome('GetObjectTagging', getTags, OBJECT)).toBe('AccessDenied');
      store.caller = OWNER;
      const allowed = statementWith({ Action: 's3:GetObjectTagging', Resource: `arn:aws:s3:::${BUCKET}/*` });
      set(store, 'policy', policyOf(allowed));
      store.caller = FRIEND;
      expect(store.outcome('GetObjectTagging', getTags, OBJECT)).toBe('done');
      expect(store.outcome('PutObjectTagging', putTags, { ...OBJECT, tags: {} })).toBe('AccessDenied');
    }));

  test('tell who wants to know of them', () =>
    withObject((store) => {
      set(store, 'notification', {
        TopicConfiguration: [],
        QueueConfiguration: [
          { Id: 'q', Event: ['s3:ObjectTagging:*'], Queue: 'https://example.com/all' },
          { Id: 'd', Event: ['s3:ObjectTagging:Delete'], Queue: 'https://example.com/deleted' },
        ],
        CloudFunctionConfiguration: [],
      });
      const all = { id: 'q', target: 'https://example.com/all' };
      const deleted = { id: 'd', target: 'https://example.com/deleted' };
      expect(store.call('PutObjectTagging', putTags, { ...OBJECT, tags: { a: '1' } }).notify).toEqual([all]);
      expect(store.call('DeleteObjectTagging', putTags, { ...OBJECT, tags: {} }).notify).toEqual([
        all,
        deleted,
      ]);
      const created = (open: Parameters<typeof noticesOf>[0]) => noticesOf(open, 1, 'ObjectCreated:Put', 'a');
      expect(store.call('PutObject', created, null)).toEqual([]);
    }));
});

describe('an object in an archive', () => {
  const restore = (store: StorePlayground, days: number) =>
    store.call('RestoreObject', restoreObject, { ...OBJECT, days });
  const read = (store: StorePlayground) =>
    store.outcome('GetObject', () => store.versions().map((row) => requireReadable(row, store.now)), null);

  test.each(['GLACIER', 'DEEP_ARCHIVE'])('is read from %s while it is restored', (storageClass) =>
    withObject((store) => {
      expect(read(store)).toBe('InvalidObjectState');
      expect(restore(store, 2)).toEqual({ isNew: true });
      expect(read(store)).toBe('done');
      const until = Date.UTC(2026, 0, 18);
      expect(store.versions().map((row) => aboutOf(row).restored)).toEqual([{ until }]);
      store.now = START + DAY;
      expect(restore(store, 2)).toEqual({ isNew: false });
      store.now = until;
      expect(read(store)).toBe('done');
      store.now = until + DAY;
      expect(read(store)).toBe('InvalidObjectState');
      expect(restore(store, 1)).toEqual({ isNew: true });
    }, storageClass),
  );

  test.each(['STANDARD', 'STANDARD_IA', 'GLACIER_IR'])('is not one of class %s', (storageClass) =>
    withObject((store) => {
      expect(read(store)).toBe('done');
      const wish = { ...OBJECT, days: 1 };
      expect(store.outcome('RestoreObject', restoreObject, wish)).toBe('InvalidObjectState');
    }, storageClass),
  );
});
