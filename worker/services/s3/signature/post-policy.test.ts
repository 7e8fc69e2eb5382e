import { describe, expect, test } from 'vitest';
import { base64OfText } from '../../../engine/base64';
import { S3Error } from '../../../engine/s3/s3-error';
import { checkPostPolicy, requireAllowedSize, uploadLimits } from './check-post-policy';
import { readPostPolicy } from './post-policy';
import { verifyForm } from './verify-form';

const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const EXPIRATION = '2026-03-14T15:10:00Z';
const BUCKET = { bucket: 'uploads' };
const KEY = ['starts-with', '$key', 'user/'];

function encoded(conditions: unknown, change: object = {}): string {
  return base64OfText(JSON.stringify({ expiration: EXPIRATION, conditions, ...change }));
}

function refusal(act: () => unknown) {
  try {
    return act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  }
}

function check(conditions: unknown[], fields: Record<string, string> = {}, now = NOW) {
  const form = new Map(Object.entries({ key: 'user/a.txt', policy: 'p', ...fields }));
  const policy = readPostPolicy(encoded([BUCKET, KEY, ...conditions]));
  return refusal(() => checkPostPolicy(policy, form, { bucket: 'uploads', now, mode: 'strict' }));
}

const failed = (condition: string) => ({
  code: 'AccessDenied',
  message: `Invalid according to Policy: Policy Condition failed: ${condition}`,
});

const extra = (names: string) => ({
  code: 'AccessDenied',
  message: `Invalid according to Policy: Extra input fields: ${names}`,
});

describe('a policy allows', () => {
  test.each<[string, unknown[], Record<string, string>]>([
    ['an exact value', [{ acl: 'private' }], { acl: 'private' }],
    ['an exact value as a list', [['eq', '$acl', 'private']], { acl: 'private' }],
    [
      'names in any case',
      [{ aCl: 'private' }, ['StArTs-WiTh', '$X-Amz-Meta-A', 'b']],
      { acl: 'private', 'x-amz-meta-a': 'bc' },
    ],
    ['any value', [['starts-with', '$x-amz-meta-a', '']], { 'x-amz-meta-a': 'b' }],
    ['any value, and none', [['starts-with', '$x-amz-meta-a', '']], {}],
    [
      'a list of types that all begin so',
      [['starts-with', '$Content-Type', 'image/']],
      { 'content-type': 'image/a, image/b' },
    ],
    ['fields that sign it', [], { awsaccesskeyid: 'a', signature: 'b', 'x-amz-signature': 'c' }],
    ['fields to be ignored, and checksums', [], { 'x-ignore-me': '1', 'x-amz-checksum-sha256': 'a' }],
  ])('%s', (_, conditions, fields) => {
    expect(check(conditions, fields)).toBeUndefined();
  });

  test('an escaped dollar', () => {
    const document = `{"expiration":"${EXPIRATION}","conditions":[["eq","$key","\\$a\\\\$b"],{"bucket":"uploads"}]}`;
    const policy = readPostPolicy(base64OfText(document));
    const fields = new Map([['key', '$a\\$b']]);
    const known = { bucket: 'uploads', now: NOW, mode: 'strict' } as const;
    expect(refusal(() => checkPostPolicy(policy, fields, known))).toBeUndefined();
  });
});

describe('a policy forbids', () => {
  test.each<[string, unknown[], Record<string, string>, object]>([
    ['another value', [{ acl: 'private' }], { acl: 'public-read' }, failed('["eq", "$acl", "private"]')],
    [
      'a value in another case',
      [{ acl: 'private' }],
      { acl: 'PRIVATE' },
      failed('["eq", "$acl", "private"]'),
    ],
    ['another beginning', [], { key: 'other/a' }, failed('["starts-with", "$key", "user/"]')],
    [
      'a value where it wants none',
      [['eq', '$x-amz-meta-a', '']],
      { 'x-amz-meta-a': 'b' },
      failed('["eq", "$x-amz-meta-a", ""]'),
    ],
    [
      'a field that is missing',
      [['starts-with', '$x-amz-meta-a', 'b']],
      {},
      failed('["starts-with", "$x-amz-meta-a", "b"]'),
    ],
    [
      'a condition without its dollar',
      [['eq', 'acl', 'private']],
      { acl: 'private' },
      failed('["eq", "acl", "private"]'),
    ],
    [
      'a range that is none',
      [['content-length-range', 'a', '10']],
      {},
      failed('["content-length-range", "a", "10"]'),
    ],
    [
      'one wrong type among several',
      [['starts-with', '$Content-Type', 'image/']],
      { 'content-type': 'image/a,text/b' },
      failed('["starts-with", "$Content-Type", "image/"]'),
    ],
    ['another bucket', [{ bucket: 'other' }], {}, failed('["eq", "$bucket", "other"]')],
    [
      'fields that it does not name',
      [],
      { 'x-amz-meta-a': 'b', submit: 'Go' },
      extra('x-amz-meta-a, submit'),
    ],
  ])('%s', (_, conditions, fields, expected) => {
    expect(check(conditions, fields)).toMatchObject(expected);
  });

  test('a bucket that it does not name', () => {
    const policy = readPostPolicy(encoded([KEY]));
    const known = { bucket: 'uploads', now: NOW, mode: 'strict' } as const;
    const act = () => checkPostPolicy(policy, new Map([['key', 'user/a']]), known);
    expect(refusal(act)).toMatchObject(extra('bucket'));
  });

  test('everything when it has expired, unless lenient', () => {
    const later = Date.parse(EXPIRATION) + 1;
    const expired = { code: 'AccessDenied', message: 'Invalid according to Policy: Policy expired.' };
    expect(check([], {}, later)).toMatchObject(expired);
    expect(check([], {}, later - 1)).toBeUndefined();
    const policy = readPostPolicy(encoded([BUCKET, KEY]));
    const known = { bucket: 'uploads', now: later, mode: 'lenient' } as const;
    expect(refusal(() => checkPostPolicy(policy, new Map([['key', 'user/a']]), known))).toBeUndefined();
  });
});

describe('a policy is refused', () => {
  const invalid = (message: string) => ({
    code: 'InvalidPolicyDocument',
    message: expect.stringContaining(`Invalid Policy: ${message}`),
  });

  test.each<[string, string, object]>([
    ['that is not base64', '{}', invalid('Invalid JSON.')],
    ['that is not JSON', base64OfText('{expiration'), invalid('Invalid JSON.')],
    ['that is no object', base64OfText('[]'), invalid('Invalid JSON.')],
    ['without an expiration', encoded([], { expiration: undefined }), invalid('Policy missing expiration.')],
    ['without conditions', encoded(undefined), invalid('Policy missing conditions.')],
    [
      'with its names in another case',
      encoded(undefined, { CONDITIONS: [] }),
      invalid("Unexpected: 'conditions'"),
    ],
    ['with conditions that are no list', encoded({}), invalid("Invalid 'conditions' value: must be a List.")],
    [
      'with a date that has a space',
      encoded([], { expiration: '2026-03-14 15:10:00' }),
      invalid("Invalid 'expiration' value: '2026-03-14 15:10:00'"),
    ],
    [
      'with a date that has an offset',
      encoded([], { expiration: '2026-03-14T15:10:00+02:00' }),
      invalid("Invalid 'expiration' value"),
    ],
    [
      'with an empty condition',
      encoded([{}]),
      invalid('Invalid Simple-Condition: Simple-Conditions must have exactly one property'),
    ],
    [
      'with two conditions in one',
      encoded([{ a: 'b', c: 'd' }]),
      invalid('Invalid Simple-Condition: Simple-Conditions must'),
    ],
    [
      'with a number for a value',
      encoded([{ a: 1 }]),
      invalid('Invalid Simple-Condition: value must be a string.'),
    ],
    [
      'with a condition that is text',
      encoded(['bucket']),
      invalid('Invalid condition test: must be a List or Object.'),
    ],
    ['with an empty list', encoded([[]]), invalid('Invalid Condition: missing operation identifier.')],
    [
      'with an operation that nobody knows',
      encoded([['ends-with', '$key', 'a']]),
      invalid("Invalid Condition: unknown operation 'ends-with'."),
    ],
    [
      'with an argument missing',
      encoded([['content-length-range', 0]]),
      invalid('Invalid content-length-range: wrong number of arguments.'),
    ],
    [
      'with a size below zero',
      encoded([['content-length-range', -1, 0]]),
      invalid('Invalid content-length-range'),
    ],
    [
      'with a size that is no whole number',
      encoded([['content-length-range', 0, 1.5]]),
      invalid('Invalid JSON.'),
    ],
  ])('%s', (_, policy, expected) => {
    expect(refusal(() => readPostPolicy(policy))).toMatchObject(expected);
  });
});

describe('the size of a file', () => {
  const policy = readPostPolicy(encoded([['content-length-range', '5', 10]]));

  test.each([
    [4, { code: 'EntityTooSmall', details: { ProposedSize: '4', MinSizeAllowed: '5' } }],
    [11, { code: 'EntityTooLarge', details: { ProposedSize: '11', MaxSizeAllowed: '10' } }],
  ])('%i is not allowed', (size, expected) => {
    expect(refusal(() => requireAllowedSize(policy, size))).toMatchObject(expected);
  });

  test.each([5, 10])('%i is allowed', (size) => {
    expect(refusal(() => requireAllowedSize(policy, size))).toBeUndefined();
  });

  test('is anything where the policy says nothing', () => {
    expect(uploadLimits(readPostPolicy(encoded([])))).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  });
});

describe('the signature of a form is refused', () => {
  const PAIR = { accessKey: 'AKIDTEAM', secretKey: 'team-secret' };
  const findKey = (accessKey: string) => (accessKey === PAIR.accessKey ? PAIR : undefined);

  const V4 = {
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': 'AKIDTEAM/20260314/us-east-1/s3/aws4_request',
    'x-amz-date': '20260314T150926Z',
    'x-amz-signature': '0'.repeat(64),
    policy: 'cG9saWN5',
  };
  const V2 = { awsaccesskeyid: 'AKIDTEAM', signature: 'AAAA', policy: 'cG9saWN5' };

  const answer = (fields: object, mode: 'strict' | 'lenient' = 'strict') =>
    verifyForm(new Map(Object.entries(fields)), { findKey, now: NOW, mode }).catch((error: unknown) => {
      if (error instanceof S3Error) return error.refusal;
      throw error;
    });

  const without = (fields: object, name: string) =>
    Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));

  const missing = (name: string) => ({
    code: 'InvalidArgument',
    message: `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`,
    details: { ArgumentName: name, ArgumentValue: '' },
  });

  const wrong = (name: string, message: string) => ({
    code: 'InvalidArgument',
    message: expect.stringContaining(message),
    details: { ArgumentName: name },
  });

  test.each<[string, object, object]>([
    ['without its algorithm', without(V4, 'x-amz-algorithm'), missing('X-Amz-Algorithm')],
    ['without its credential', without(V4, 'x-amz-credential'), missing('X-Amz-Credential')],
    ['without the signature itself', without(V4, 'x-amz-signature'), missing('X-Amz-Signature')],
    ['without its date', without(V4, 'x-amz-date'), missing('X-Amz-Date')],
    ['without its policy', without(V4, 'policy'), missing('policy')],
    ['of version 2 without its key', without(V2, 'awsaccesskeyid'), missing('AWSAccessKeyId')],
    ['of version 2 without itself', without(V2, 'signature'), missing('Signature')],
    [
      'with another algorithm',
      { ...V4, 'x-amz-algorithm': 'SHA1' },
      wrong('X-Amz-Algorithm', 'only supports'),
    ],
    [
      'with a bad credential',
      { ...V4, 'x-amz-credential': 'AKIDTEAM' },
      wrong('X-Amz-Credential', 'the Credential is mal-formed'),
    ],
    ['with a bad date', { ...V4, 'x-amz-date': '2026-03-14' }, wrong('X-Amz-Date', 'ISO8601 Long format')],
    ['of a key that does not exist', { ...V2, awsaccesskeyid: 'NOBODY' }, { code: 'InvalidAccessKeyId' }],
    [
      'when it is another',
      V4,
      {
        code: 'SignatureDoesNotMatch',
        details: {
          AWSAccessKeyId: 'AKIDTEAM',
          StringToSign: V4.policy,
          SignatureProvided: V4['x-amz-signature'],
          StringToSignBytes: '63 47 39 73 61 57 4e 35',
        },
      },
    ],
    ['when it is another of version 2', V2, { code: 'SignatureDoesNotMatch' }],
  ])('%s', async (_, fields, expected) => {
    expect(await answer(fields)).toMatchObject(expected);
  });

  test('but lenient it is taken, whoever is named', async () => {
    const fields = { ...V2, awsaccesskeyid: 'NOBODY' };
    expect(await answer(fields, 'lenient')).toMatchObject({ accessKey: 'NOBODY', via: 'form' });
  });

  test('and a policy that nobody signed makes an anonymous form', async () => {
    expect(await answer({ key: 'a', policy: 'cG9saWN5' })).toMatchObject({ kind: 'anonymous' });
  });
});
