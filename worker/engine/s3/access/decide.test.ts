import { describe, expect, test } from 'vitest';
import {
  as,
  BUCKET,
  bucketWith,
  FRIEND,
  OWNER,
  objectOf,
  PLAIN_REQUEST,
  STRANGER,
  statementWith,
} from './access-samples';
import { ANONYMOUS_ID, type Caller } from './account';
import type { CannedAclName } from './acl/canned-acl';
import type { Permission } from './acl/grant';
import type { S3Action } from './actions/s3-action';
import { authorize, decide, mayLearnOfAbsence, type Question } from './decide';
import type { BucketFacts } from './facts';

const CALLERS = { owner: as(OWNER), friend: as(FRIEND), stranger: STRANGER };
type Who = keyof typeof CALLERS;

function ask(who: Who | Caller, action: S3Action, bucket: BucketFacts, more: Partial<Question> = {}) {
  const caller = typeof who === 'string' ? CALLERS[who] : who;
  return decide({ caller, action, bucket, key: null, object: null, request: PLAIN_REQUEST, ...more });
}

const everyone = ['owner', 'friend', 'stranger'] as const;

describe('a bucket without a policy', () => {
  test.each<[CannedAclName, S3Action, readonly Who[]]>([
    ['private', 's3:ListBucket', ['owner']],
    ['private', 's3:PutObject', ['owner']],
    ['private', 's3:GetBucketAcl', ['owner']],
    ['private', 's3:PutBucketPolicy', ['owner']],
    ['public-read', 's3:ListBucket', everyone],
    ['public-read', 's3:ListBucketVersions', everyone],
    ['public-read', 's3:ListBucketMultipartUploads', everyone],
    ['public-read', 's3:PutObject', ['owner']],
    ['public-read', 's3:GetBucketAcl', ['owner']],
    ['public-read', 's3:GetBucketTagging', ['owner']],
    ['public-read', 's3:DeleteBucket', ['owner']],
    ['public-read-write', 's3:PutObject', everyone],
    ['public-read-write', 's3:DeleteObject', everyone],
    ['public-read-write', 's3:DeleteObjectVersion', ['owner']],
    ['public-read-write', 's3:PutBucketAcl', ['owner']],
    ['public-read-write', 's3:GetBucketPolicy', ['owner']],
    ['authenticated-read', 's3:ListBucket', ['owner', 'friend']],
    ['authenticated-read', 's3:PutObject', ['owner']],
    ['log-delivery-write', 's3:PutObject', ['owner']],
  ])('that is %s opens %s to %j', (canned, action, allowed) => {
    const bucket = bucketWith({ canned });
    expect(everyone.filter((who) => ask(who, action, bucket) === 'allow')).toEqual(allowed);
  });

  test.each<[Permission, S3Action[], S3Action[]]>([
    ['READ', ['s3:ListBucket'], ['s3:PutObject', 's3:GetBucketAcl', 's3:PutBucketAcl']],
    ['WRITE', ['s3:PutObject', 's3:DeleteObject'], ['s3:ListBucket', 's3:GetBucketAcl']],
    ['READ_ACP', ['s3:GetBucketAcl'], ['s3:ListBucket', 's3:PutObject', 's3:PutBucketAcl']],
    ['WRITE_ACP', ['s3:PutBucketAcl'], ['s3:ListBucket', 's3:PutObject', 's3:GetBucketAcl']],
    [
      'FULL_CONTROL',
      ['s3:ListBucket', 's3:PutObject', 's3:GetBucketAcl', 's3:PutBucketAcl'],
      ['s3:DeleteBucket'],
    ],
  ])('gives a friend with %s %j and not %j', (permission, given, kept) => {
    const grant = { grantee: { kind: 'account', id: FRIEND.id }, permission } as const;
    const bucket = bucketWith({ acl: { owner: OWNER.id, grants: [grant] } });
    expect(given.filter((action) => ask('friend', action, bucket) === 'deny')).toEqual([]);
    expect(kept.filter((action) => ask('friend', action, bucket) === 'allow')).toEqual([]);
    expect(ask('stranger', given[0] ?? 's3:ListBucket', bucket)).toBe('deny');
  });

  test('lets its owner give up reading and writing, but never the ACL', () => {
    const bucket = bucketWith({ acl: { owner: OWNER.id, grants: [] } });
    expect(ask('owner', 's3:PutObject', bucket)).toBe('deny');
    expect(ask('owner', 's3:ListBucket', bucket)).toBe('deny');
    expect(ask('owner', 's3:GetBucketAcl', bucket)).toBe('allow');
    expect(ask('owner', 's3:PutBucketAcl', bucket)).toBe('allow');
    expect(ask('owner', 's3:DeleteObject', bucket)).toBe('allow');
    expect(ask('owner', 's3:GetObject', bucket, { key: 'a', object: objectOf(OWNER) })).toBe('allow');
  });
});

describe('an object', () => {
  test.each<[CannedAclName, S3Action, readonly Who[]]>([
    ['private', 's3:GetObject', ['owner']],
    ['public-read', 's3:GetObject', everyone],
    ['public-read', 's3:GetObjectVersion', everyone],
    ['public-read', 's3:GetObjectAcl', ['owner']],
    ['public-read', 's3:GetObjectTagging', ['owner']],
    ['public-read', 's3:GetObjectAttributes', ['owner']],
    ['public-read-write', 's3:PutObject', ['owner']],
    ['authenticated-read', 's3:GetObject', ['owner', 'friend']],
  ])('that is %s opens %s to %j', (canned, action, allowed) => {
    const more = { key: 'a', object: objectOf(OWNER, canned) };
    expect(everyone.filter((who) => ask(who, action, bucketWith(), more) === 'allow')).toEqual(allowed);
  });

  test('of a friend is not the bucket owner’s to read, but to delete, to tag and to hold', () => {
    const bucket = bucketWith({ canned: 'public-read-write' });
    const more = { key: 'a', object: objectOf(FRIEND) };
    for (const action of [
      's3:GetObject',
      's3:GetObjectAcl',
      's3:PutObjectAcl',
      's3:GetObjectAttributes',
    ] as const) {
      expect(ask('owner', action, bucket, more)).toBe('deny');
      expect(ask('friend', action, bucket, more)).toBe('allow');
    }
    for (const action of ['s3:DeleteObject', 's3:GetObjectTagging', 's3:PutObjectRetention'] as const) {
      expect(ask('owner', action, bucket, more)).toBe('allow');
    }
  });

  test.each<[CannedAclName, S3Action, 'allow' | 'deny']>([
    ['bucket-owner-read', 's3:GetObject', 'allow'],
    ['bucket-owner-read', 's3:PutObjectAcl', 'deny'],
    ['bucket-owner-full-control', 's3:PutObjectAcl', 'allow'],
    ['bucket-owner-full-control', 's3:GetObjectAcl', 'allow'],
  ])('of a friend that is %s answers the bucket’s owner on %s: %s', (canned, action, decision) => {
    expect(ask('owner', action, bucketWith(), { key: 'a', object: objectOf(FRIEND, canned) })).toBe(decision);
  });

  test('that nobody signed for is everybody’s', () => {
    const object = { ...objectOf(OWNER), owner: ANONYMOUS_ID };
    expect(ask('stranger', 's3:GetObject', bucketWith(), { key: 'a', object })).toBe('allow');
    expect(ask('friend', 's3:GetObject', bucketWith(), { key: 'a', object })).toBe('deny');
  });

  test('under way may be listed and given up by who began it', () => {
    const more = { key: 'a', object: objectOf(FRIEND) };
    for (const action of ['s3:ListMultipartUploadParts', 's3:AbortMultipartUpload'] as const) {
      expect(everyone.filter((who) => ask(who, action, bucketWith(), more) === 'allow')).toEqual([
        'owner',
        'friend',
      ]);
    }
  });
});

describe('a bucket with ACLs off', () => {
  const bucket = bucketWith({ canned: 'public-read-write', ownership: 'BucketOwnerEnforced' });

  test('is its owner’s alone, and all objects in it too', () => {
    expect(everyone.filter((who) => ask(who, 's3:ListBucket', bucket) === 'allow')).toEqual(['owner']);
    const more = { key: 'a', object: objectOf(FRIEND, 'public-read') };
    expect(everyone.filter((who) => ask(who, 's3:GetObject', bucket, more) === 'allow')).toEqual(['owner']);
  });

  test('is opened by its policy, whoever wrote the object once', () => {
    const open = bucketWith({ ownership: 'BucketOwnerEnforced', statements: [statementWith()] });
    expect(ask('stranger', 's3:GetObject', open, { key: 'a', object: objectOf(FRIEND) })).toBe('allow');
  });
});

describe('a policy', () => {
  const object = objectOf(OWNER);

  test('opens to strangers what it allows, and nothing else', () => {
    const bucket = bucketWith({ statements: [statementWith()] });
    expect(ask('stranger', 's3:GetObject', bucket, { key: 'a/b', object })).toBe('allow');
    expect(ask('stranger', 's3:GetObjectAcl', bucket, { key: 'a/b', object })).toBe('deny');
    expect(ask('stranger', 's3:ListBucket', bucket)).toBe('deny');
  });

  test('that denies wins over its own allowance, over an ACL and over the owner', () => {
    const statements = [
      statementWith(),
      statementWith({ Effect: 'Deny', Resource: `arn:aws:s3:::${BUCKET}/secret/*` }),
    ];
    const bucket = bucketWith({ statements });
    for (const who of everyone) {
      expect(
        ask(who, 's3:GetObject', bucket, { key: 'secret/a', object: objectOf(OWNER, 'public-read') }),
      ).toBe('deny');
      expect(ask(who, 's3:GetObject', bucket, { key: 'open/a', object })).toBe('allow');
    }
  });

  test('that denies everything cannot keep the owner from mending it', () => {
    const all = {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
    };
    const bucket = bucketWith({ statements: [statementWith(all)] });
    expect(ask('owner', 's3:ListBucket', bucket)).toBe('deny');
    for (const action of ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy'] as const) {
      expect(ask('owner', action, bucket)).toBe('allow');
      expect(ask('friend', action, bucket)).toBe('deny');
    }
  });

  test('cannot open what another account keeps in the bucket', () => {
    const bucket = bucketWith({ statements: [statementWith()] });
    expect(ask('stranger', 's3:GetObject', bucket, { key: 'a', object: objectOf(FRIEND) })).toBe('deny');
    expect(ask('owner', 's3:GetObject', bucket, { key: 'a', object: objectOf(FRIEND) })).toBe('deny');
  });

  test.each<[string, unknown, readonly Who[]]>([
    ['everyone', '*', everyone],
    ['every AWS principal', { AWS: '*' }, everyone],
    ['an account by its number', { AWS: FRIEND.accountId }, ['friend']],
    ['an account by its root', { AWS: `arn:aws:iam::${FRIEND.accountId}:root` }, ['friend']],
    ['a user', { AWS: [`arn:aws:iam::${FRIEND.accountId}:user/staff/friend`] }, ['friend']],
    ['another user of the account', { AWS: `arn:aws:iam::${FRIEND.accountId}:user/else` }, []],
    ['a canonical id', { CanonicalUser: FRIEND.id }, ['friend']],
    ['a service', { Service: 'logging.s3.amazonaws.com' }, []],
    ['several kinds', { Service: 'a.amazonaws.com', CanonicalUser: [FRIEND.id, 'id-of-nobody'] }, ['friend']],
  ])('for %s is for them alone', (_, Principal, allowed) => {
    const bucket = bucketWith({ statements: [statementWith({ Principal, Action: 's3:GetObjectAcl' })] });
    const more = { key: 'a', object };
    const others = everyone.filter((who) => who !== 'owner');
    expect(others.filter((who) => ask(who, 's3:GetObjectAcl', bucket, more) === 'allow')).toEqual(
      allowed.filter((who) => who !== 'owner'),
    );
  });

  test('denies all but those whom it excepts', () => {
    const { Principal: _, ...rest } = statementWith({
      Effect: 'Deny',
      NotPrincipal: { AWS: FRIEND.accountId },
    });
    const bucket = bucketWith({ statements: [rest, statementWith()] });
    expect(
      everyone.filter((who) => ask(who, 's3:GetObject', bucket, { key: 'a', object }) === 'allow'),
    ).toEqual(['friend']);
  });

  test('speaks of all actions but some, and of all resources but some', () => {
    const { Action: _a, Resource: _r, ...rest } = statementWith();
    const statement = { ...rest, NotAction: 's3:Delete*', NotResource: `arn:aws:s3:::${BUCKET}/secret/*` };
    const bucket = bucketWith({ statements: [statement] });
    expect(ask('stranger', 's3:PutObject', bucket, { key: 'a' })).toBe('allow');
    expect(ask('stranger', 's3:DeleteObject', bucket, { key: 'a' })).toBe('deny');
    expect(ask('stranger', 's3:PutObject', bucket, { key: 'secret/a' })).toBe('deny');
  });

  test('names actions in any case and with wildcards', () => {
    const bucket = bucketWith({ statements: [statementWith({ Action: 'S3:gEtObject?ersion*' })] });
    expect(ask('stranger', 's3:GetObjectVersion', bucket, { key: 'a', object })).toBe('allow');
    expect(ask('stranger', 's3:GetObjectVersionTagging', bucket, { key: 'a', object })).toBe('allow');
    expect(ask('stranger', 's3:GetObject', bucket, { key: 'a', object })).toBe('deny');
  });

  test('gives each user a folder by a variable', () => {
    const folder = { Resource: `arn:aws:s3:::${BUCKET}/home/\${aws:username}/*` };
    const bucket = bucketWith({ statements: [statementWith(folder)] });
    expect(ask('friend', 's3:GetObject', bucket, { key: 'home/friend/a', object })).toBe('allow');
    expect(ask('friend', 's3:GetObject', bucket, { key: 'home/owner/a', object })).toBe('deny');
    expect(ask('stranger', 's3:GetObject', bucket, { key: 'home//a', object })).toBe('deny');
  });

  test('that denies what a request does besides denies the request', () => {
    const deny = statementWith({ Effect: 'Deny', Action: 's3:PutObjectAcl' });
    const bucket = bucketWith({ statements: [statementWith({ Action: 's3:PutObject' }), deny] });
    expect(ask('friend', 's3:PutObject', bucket, { key: 'a' })).toBe('allow');
    expect(ask('friend', 's3:PutObject', bucket, { key: 'a', alongside: ['s3:PutObjectTagging'] })).toBe(
      'allow',
    );
    expect(ask('friend', 's3:PutObject', bucket, { key: 'a', alongside: ['s3:PutObjectAcl'] })).toBe('deny');
  });

  test('lets other accounts change policies in vain', () => {
    const open = statementWith({ Action: 's3:PutBucketPolicy', Resource: `arn:aws:s3:::${BUCKET}` });
    const question = {
      bucket: bucketWith({ statements: [open] }),
      key: null,
      object: null,
      request: PLAIN_REQUEST,
    };
    const put = (caller: Caller) => authorize({ ...question, caller }, ['s3:PutBucketPolicy']);
    expect(() => put(as(OWNER))).not.toThrow();
    expect(() => put(as(FRIEND))).toThrow('The specified method is not allowed against this resource.');
  });
});

describe('the public access block', () => {
  const block = {
    blockPublicAcls: false,
    ignorePublicAcls: false,
    blockPublicPolicy: false,
    restrictPublicBuckets: false,
  };
  const object = objectOf(OWNER, 'public-read');

  test('makes public ACLs count for nothing, other grants still', () => {
    const publicAccessBlock = { ...block, ignorePublicAcls: true };
    const bucket = bucketWith({ canned: 'public-read', publicAccessBlock });
    expect(ask('friend', 's3:ListBucket', bucket)).toBe('deny');
    expect(ask('stranger', 's3:GetObject', bucket, { key: 'a', object })).toBe('deny');
    expect(ask('owner', 's3:ListBucket', bucket)).toBe('allow');
    expect(ask('friend', 's3:GetObject', bucket, { key: 'a', object: objectOf(FRIEND) })).toBe('allow');
  });

  test('cuts other accounts off from a bucket with a public policy, and only from such', () => {
    const publicAccessBlock = { ...block, restrictPublicBuckets: true };
    const open = bucketWith({ publicAccessBlock, statements: [statementWith()] });
    const more = { key: 'a', object };
    expect(everyone.filter((who) => ask(who, 's3:GetObject', open, more) === 'allow')).toEqual(['owner']);
    const shared = bucketWith({
      publicAccessBlock,
      statements: [statementWith({ Principal: { AWS: FRIEND.accountId } })],
    });
    expect(ask('friend', 's3:GetObject', shared, { key: 'a', object: objectOf(OWNER) })).toBe('allow');
  });
});

describe('a key that is not there', () => {
  const missing = (who: Who, bucket: BucketFacts) =>
    mayLearnOfAbsence({
      caller: CALLERS[who],
      action: 's3:GetObject',
      bucket,
      key: 'a',
      object: null,
      request: PLAIN_REQUEST,
    });

  test('is told to who may list the bucket', () => {
    expect(everyone.filter((who) => missing(who, bucketWith()))).toEqual(['owner']);
    expect(everyone.filter((who) => missing(who, bucketWith({ canned: 'public-read' })))).toEqual(everyone);
    expect(everyone.filter((who) => missing(who, bucketWith({ statements: [statementWith()] })))).toEqual([
      'owner',
    ]);
  });

  test('is not told to who was denied to read it', () => {
    const bucket = bucketWith({ canned: 'public-read', statements: [statementWith({ Effect: 'Deny' })] });
    expect(everyone.filter((who) => missing(who, bucket))).toEqual([]);
  });
});

test('a hundred thousand questions of an owner take well under a second', () => {
  const bucket = bucketWith();
  const object = objectOf(OWNER);
  let allowed = 0;
  for (let nth = 0; nth < 100_000; nth += 1) {
    if (ask('owner', 's3:GetObject', bucket, { key: 'a', object }) === 'allow') allowed += 1;
  }
  expect(allowed).toBe(100_000);
}, 2000);
