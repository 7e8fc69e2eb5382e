import { describe, expect, test } from 'vitest';
import { account, FRIEND, OWNER } from '../access-samples';
import { ownerOfNewObject, refuseAclOnNewBucket, refuseAclWhereOff } from '../ownership';
import { refuseBlockedAcl } from '../public-access-block';
import { cannedAcl } from './canned-acl';
import { GROUPS, type Grant } from './grant';
import { requestedAcl } from './requested-acl';
import { resolveGrants } from './wanted-grant';

const ACCOUNTS = [OWNER, FRIEND, account('third', '333333333333')];
const directory = {
  byId: (id: string) => ACCOUNTS.find((known) => known.id === id),
  byEmail: (email: string) => ACCOUNTS.find((known) => known.email === email),
};
const owners = { owner: FRIEND.id, bucketOwner: OWNER.id };

/** Such as "READ to id-of-friend". */
const shown = (grants: readonly Grant[]) =>
  grants.map(
    ({ grantee, permission }) => `${permission} to ${grantee.kind === 'account' ? grantee.id : grantee.uri}`,
  );
const ask = (headers: Record<string, string>) => requestedAcl(new Headers(headers), owners, directory);
const errorOf = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
};

describe('a canned ACL', () => {
  test.each([
    ['private', []],
    ['public-read', [`READ to ${GROUPS.allUsers}`]],
    ['public-read-write', [`READ to ${GROUPS.allUsers}`, `WRITE to ${GROUPS.allUsers}`]],
    ['authenticated-read', [`READ to ${GROUPS.authenticatedUsers}`]],
    ['bucket-owner-read', ['READ to id-of-owner']],
    ['bucket-owner-full-control', ['FULL_CONTROL to id-of-owner']],
    ['log-delivery-write', [`WRITE to ${GROUPS.logDelivery}`, `READ_ACP to ${GROUPS.logDelivery}`]],
  ] as const)('%s gives its owner all, and others %j', (name, others) => {
    expect(shown(cannedAcl(name, owners))).toEqual(['FULL_CONTROL to id-of-friend', ...others]);
  });

  test('for the bucket’s owner says nothing where that is the owner anyhow', () => {
    expect(cannedAcl('bucket-owner-read', { owner: OWNER.id, bucketOwner: OWNER.id })).toHaveLength(1);
    expect(cannedAcl('bucket-owner-full-control', { owner: OWNER.id, bucketOwner: null })).toHaveLength(1);
  });

  test('that nobody knows is refused', () => {
    expect(errorOf(() => ask({ 'x-amz-acl': 'public' }))).toMatchObject({
      refusal: { code: 'InvalidArgument', details: { ArgumentName: 'x-amz-acl', ArgumentValue: 'public' } },
    });
    expect(errorOf(() => ask({ 'x-amz-acl': 'constructor' }))).toMatchObject({
      refusal: { code: 'InvalidArgument' },
    });
  });
});

describe('headers that grant', () => {
  test('name accounts by id or address and groups by address, quoted or not', () => {
    const acl = ask({
      'x-amz-grant-read':
        'id="id-of-owner", emailAddress="third@example.com",uri=http://acs.amazonaws.com/groups/global/AllUsers',
      'x-amz-grant-full-control': 'ID=id-of-friend',
      'x-amz-grant-write-acp': "id='id-of-third'",
    });
    expect(acl?.canned).toBeNull();
    expect(shown(acl?.grants ?? [])).toEqual([
      'FULL_CONTROL to id-of-friend',
      'READ to id-of-owner',
      'READ to id-of-third',
      `READ to ${GROUPS.allUsers}`,
      'WRITE_ACP to id-of-third',
    ]);
  });

  test('are absent from most requests', () => {
    expect(ask({ 'content-type': 'text/plain' })).toBeNull();
  });

  test.each<[Record<string, string>, string, string | RegExp]>([
    [{ 'x-amz-grant-read': 'id=nobody' }, 'InvalidArgument', 'Invalid id'],
    [{ 'x-amz-grant-read': 'uri=http://example.com' }, 'InvalidArgument', 'Invalid group uri'],
    [
      { 'x-amz-grant-read': 'emailAddress=no@example.com' },
      'UnresolvableGrantByEmailAddress',
      /e-?mail address/,
    ],
    [{ 'x-amz-grant-read': 'somebody' }, 'InvalidArgument', 'Argument format not recognized'],
    [{ 'x-amz-grant-read': 'name=a' }, 'InvalidArgument', 'Argument format not recognized'],
    [{ 'x-amz-grant-read': 'id=' }, 'InvalidArgument', 'Argument format not recognized'],
    [
      { 'x-amz-grant-read': 'id=id-of-owner', 'x-amz-acl': 'private' },
      'InvalidRequest',
      'Specifying both Canned ACLs and Header Grants is not allowed',
    ],
  ])('%j are refused with %s', (headers, code, message) => {
    const error = errorOf(() => ask(headers));
    expect(error).toMatchObject({
      refusal: { code, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    });
  });

  test('may not be more than a hundred', () => {
    const wanted = { grantee: { kind: 'id', value: OWNER.id }, permission: 'READ' } as const;
    expect(resolveGrants(Array(100).fill(wanted), directory)).toHaveLength(100);
    expect(() => resolveGrants(Array(101).fill(wanted), directory)).toThrow('at most 100');
  });
});

describe('with ACLs off', () => {
  const refusal = (headers: Record<string, string>) =>
    errorOf(() => refuseAclWhereOff('BucketOwnerEnforced', ask(headers), OWNER.id));
  const notSupported = { refusal: { code: 'AccessControlListNotSupported' } };

  test('only what gives all to the bucket’s owner is taken', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ 'x-amz-acl': 'bucket-owner-full-control' })).toBeNull();
    expect(refusal({ 'x-amz-grant-full-control': 'id=id-of-owner' })).toBeNull();
    expect(refusal({ 'x-amz-acl': 'private' })).toMatchObject(notSupported);
    expect(refusal({ 'x-amz-acl': 'public-read' })).toMatchObject(notSupported);
    expect(refusal({ 'x-amz-grant-read': 'id=id-of-owner' })).toMatchObject(notSupported);
    expect(
      errorOf(() => refuseAclWhereOff('ObjectWriter', ask({ 'x-amz-acl': 'public-read' }), OWNER.id)),
    ).toBeNull();
  });

  test('a new bucket may not be opened by one', () => {
    const create = (canned: string) =>
      errorOf(() => refuseAclOnNewBucket('BucketOwnerEnforced', ask({ 'x-amz-acl': canned })));
    expect(create('private')).toBeNull();
    expect(create('public-read')).toMatchObject({ refusal: { code: 'InvalidBucketAclWithObjectOwnership' } });
  });
});

test.each([
  ['BucketOwnerEnforced', undefined, OWNER.id],
  ['BucketOwnerPreferred', undefined, FRIEND.id],
  ['BucketOwnerPreferred', 'bucket-owner-full-control', OWNER.id],
  ['ObjectWriter', 'bucket-owner-full-control', FRIEND.id],
] as const)('under %s, what a friend uploads with the ACL %s belongs to %s', (ownership, canned, owner) => {
  const requested = canned ? ask({ 'x-amz-acl': canned }) : null;
  expect(ownerOfNewObject(ownership, { writer: FRIEND.id, bucketOwner: OWNER.id, requested })).toBe(owner);
});

test('public ACLs are refused where they are blocked, others are not', () => {
  const block = {
    blockPublicAcls: true,
    ignorePublicAcls: false,
    blockPublicPolicy: false,
    restrictPublicBuckets: false,
  };
  for (const canned of ['public-read', 'public-read-write', 'authenticated-read'] as const) {
    expect(() => refuseBlockedAcl(block, cannedAcl(canned, owners))).toThrow('Access Denied');
    expect(() => refuseBlockedAcl(null, cannedAcl(canned, owners))).not.toThrow();
  }
  for (const canned of ['private', 'bucket-owner-read', 'log-delivery-write'] as const) {
    expect(() => refuseBlockedAcl(block, cannedAcl(canned, owners))).not.toThrow();
  }
});
