import { describe, expect, test } from 'vitest';
import { BUCKET, policyOf, statementWith } from '../access-samples';
import { compilePolicy } from './compile-policy';

const refusalOf = (text: string): string | null => {
  try {
    compilePolicy(text, BUCKET);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
const refusalWith = (changes: Record<string, unknown>) => refusalOf(policyOf(statementWith(changes)));
const without = (field: string) => {
  const { [field]: _, ...rest } = statementWith();
  return policyOf(rest);
};

describe('a document that is no policy', () => {
  test.each([
    ['', "Policies must be valid JSON and the first byte must be '{'"],
    ['[]', "Policies must be valid JSON and the first byte must be '{'"],
    [' {}', "Policies must be valid JSON and the first byte must be '{'"],
    ['{"Statement": [}', 'This policy contains invalid Json'],
    ['{}', 'Missing required field Statement'],
    ['{"Statement": []}', 'Could not parse the policy: Statement is empty!'],
    ['{"Statement": ["a"]}', 'Invalid policy syntax.'],
    ['{"Statement": "a"}', 'Invalid policy syntax.'],
    ['{"Statement": [null]}', 'Invalid policy syntax.'],
    ['{"Version": "2012-10-18", "Statement": [{}]}', 'The policy must contain a valid version string'],
    ['{"Version": 2012, "Statement": [{}]}', 'The policy must contain a valid version string'],
    ['{"Id": 1, "Statement": [{}]}', 'Invalid policy syntax.'],
    ['{"Extra": 1, "Statement": [{}]}', 'Invalid policy syntax.'],
    [without('Effect'), 'Missing required field Effect'],
    [without('Principal'), 'Missing required field Principal'],
    [without('Action'), 'Missing required field Action'],
    [without('Resource'), 'Missing required field Resource'],
  ])('is refused: %s', (text, message) => {
    expect(refusalOf(text)).toBe(message);
  });
});

describe('a statement that is wrong in one field', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ Effect: 'allow' }, 'Invalid effect: allow'],
    [{ Effect: 1 }, 'Invalid policy syntax.'],
    [{ Sid: 1 }, 'Invalid policy syntax.'],
    [{ Extra: true }, 'Invalid policy syntax.'],
    [{ NotAction: 's3:PutObject' }, 'Invalid policy syntax.'],
    [{ NotPrincipal: '*' }, 'Invalid policy syntax.'],
    [{ Principal: 'someone' }, 'Invalid principal in policy'],
    [{ Principal: {} }, 'Invalid principal in policy'],
    [{ Principal: { AWS: [] } }, 'Invalid principal in policy'],
    [{ Principal: { AWS: 'someone' } }, 'Invalid principal in policy'],
    [{ Principal: { AWS: 'arn:aws:iam::111122223333:user/*' } }, 'Invalid principal in policy'],
    [{ Principal: { AWS: 'arn:aws:iam::111122223333:group/a' } }, 'Invalid principal in policy'],
    [{ Principal: { AWS: 'arn:aws:s3:::bucket' } }, 'Invalid principal in policy'],
    [{ Principal: { Service: '*' } }, 'Invalid principal in policy'],
    [{ Principal: { Elf: 'a' } }, 'Invalid principal in policy'],
    [{ Action: 's3:Nothing' }, 'Policy has invalid action'],
    [{ Action: 'ec2:*' }, 'Policy has invalid action'],
    [{ Action: 'GetObject' }, 'Policy has invalid action'],
    [{ Action: null }, 'Invalid policy syntax.'],
    [{ Resource: '*' }, 'Policy has invalid resource'],
    [{ Resource: `${BUCKET}/*` }, 'Policy has invalid resource'],
    [{ Resource: 'arn:aws:s3:::other/*' }, 'Policy has invalid resource'],
    [{ Resource: ['arn:aws:s3:::photos/*', 'arn:aws:s3:::photosx/*'] }, 'Policy has invalid resource'],
    [{ Resource: 'arn:aws:s3:::photos' }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: 's3:ListBucket' }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: ['s3:GetObject', 's3:ListBucket'] }, 'Action does not apply to any resource(s) in statement'],
    [{ Action: 's3:ListAllMyBuckets' }, 'Action does not apply to any resource(s) in statement'],
    [{ Condition: [] }, 'Invalid policy syntax.'],
    [{ Condition: { StringEquals: 'a' } }, 'Invalid policy syntax.'],
    [{ Condition: { StringEquals: { 'aws:Referer': [] } } }, 'Invalid policy syntax.'],
    [{ Condition: { StringEquals: { 'aws:Referer': {} } } }, 'Invalid policy syntax.'],
    [{ Condition: { stringequals: { 'aws:Referer': 'a' } } }, 'Invalid Condition type : stringequals'],
    [{ Condition: { StringIs: { 'aws:Referer': 'a' } } }, 'Invalid Condition type : StringIs'],
    [{ Condition: { NullIfExists: { 'aws:Referer': 'true' } } }, 'Invalid Condition type : NullIfExists'],
    [{ Condition: { constructor: { 'aws:Referer': 'a' } } }, 'Invalid Condition type : constructor'],
    [{ Condition: { StringEquals: { 's3:nothing': 'a' } } }, 'Policy has an invalid condition key'],
    [
      { Condition: { StringEquals: { 's3:ExistingObjectTag/': 'a' } } },
      'Policy has an invalid condition key',
    ],
    [{ Condition: { StringEquals: { Referer: 'a' } } }, 'Policy has an invalid condition key'],
    [
      { Condition: { StringEquals: { 's3:prefix': 'a' } } },
      'Conditions do not apply to combination of actions and resources in statement',
    ],
    [
      {
        Action: ['s3:GetObject', 's3:PutObject'],
        Condition: { StringEquals: { 's3:x-amz-acl': 'private' } },
      },
      'Conditions do not apply to combination of actions and resources in statement',
    ],
    [{ Condition: { IpAddress: { 'aws:SourceIp': '1.2.3' } } }, 'Invalid IP address in Conditions'],
    [{ Condition: { StringLike: { 'aws:SourceIp': '10.*' } } }, 'Invalid IP address in Conditions'],
    [
      { Condition: { Bool: { 'aws:SecureTransport': 'yes' } } },
      'Invalid value in Conditions for operator Bool',
    ],
  ])('%j is refused', (changes, message) => {
    expect(refusalWith(changes)).toBe(message);
  });

  test('is refused when it allows all but some', () => {
    const { Principal: _, ...rest } = statementWith({ NotPrincipal: { AWS: '111122223333' } });
    expect(refusalOf(policyOf(rest))).toBe('Allow with NotPrincipal is not allowed.');
  });

  test('is refused when it bears the name of another', () => {
    expect(refusalOf(policyOf(statementWith({ Sid: 'a' }), statementWith({ Sid: 'a' })))).toBe(
      'Statement IDs (SID) in a single policy must be unique.',
    );
  });
});

describe('a policy is taken', () => {
  test.each<[string, Record<string, unknown>]>([
    ['with a single action or many', { Action: ['s3:GetObject', 's3:Put*'] }],
    ['with all actions', { Action: '*', Resource: ['arn:aws:s3:::photos', 'arn:aws:s3:::photos/*'] }],
    ['with patterns that reach this bucket', { Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::ph?tos/*'] }],
    ['with a user of another account', { Principal: { AWS: 'arn:aws:iam::999999999999:user/a/b' } }],
    ['with a role', { Principal: { AWS: ['arn:aws:iam::999999999999:role/r', 'AROAJQABLZS4A3QDU576Q'] } }],
    [
      'with a condition key of a pattern of actions',
      { Action: 's3:Put*', Condition: { StringEquals: { 's3:x-amz-acl': 'private' } } },
    ],
    [
      'with bare booleans and numbers',
      { Condition: { Bool: { 'aws:SecureTransport': false }, NumericLessThan: { 's3:signatureAge': 6e5 } } },
    ],
    ['with an unknown global key', { Condition: { StringEquals: { 'aws:Whatever': 'a' } } }],
  ])('%s', (_, changes) => {
    expect(refusalWith(changes)).toBeNull();
  });

  test('with one statement that stands without brackets', () => {
    expect(refusalOf(JSON.stringify({ Statement: statementWith() }))).toBeNull();
  });

  test('up to 20 KB, white space not counted', () => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, nth) => `arn:aws:s3:::photos/${String(nth).padStart(4, '0')}/*`);
    const spaced = JSON.stringify({ Statement: [statementWith({ Resource: keys(500) })] }, null, 16);
    expect(spaced.length).toBeGreaterThan(20_480);
    expect(refusalOf(spaced)).toBeNull();
    expect(refusalWith({ Resource: keys(800) })).toContain('exceeds the maximum allowed size of 20480 bytes');
    expect(refusalOf(`{"Statement": ${'['.repeat(200_000)}`)).toContain('20480');
  });

  test('but never one that is nested without end', () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const field of ['Principal', 'Action', 'Resource', 'Condition', 'Sid', 'Effect']) {
      const text = JSON.stringify({ Statement: [statementWith({ [field]: 'NESTED' })] });
      expect(refusalOf(text.replace('"NESTED"', nested))).toMatch(/^Invalid p/);
    }
    expect(refusalOf(`{"Id": ${nested}, "Statement": []}`)).toBe('Invalid policy syntax.');
  });
});

describe('a policy is public', () => {
  const when = (Condition: unknown) => compilePolicy(policyOf(statementWith({ Condition })), BUCKET).isPublic;

  test('when it lets everyone in', () => {
    expect(compilePolicy(policyOf(statementWith()), BUCKET).isPublic).toBe(true);
    expect(compilePolicy(policyOf(statementWith({ Principal: { AWS: '*' } })), BUCKET).isPublic).toBe(true);
  });

  test('not when it names whom, nor when it only denies', () => {
    expect(
      compilePolicy(policyOf(statementWith({ Principal: { AWS: '111122223333' } })), BUCKET).isPublic,
    ).toBe(false);
    expect(compilePolicy(policyOf(statementWith({ Effect: 'Deny' })), BUCKET).isPublic).toBe(false);
  });

  test.each<[unknown, boolean]>([
    [{ IpAddress: { 'aws:SourceIp': '10.0.0.0/32' } }, false],
    [{ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '2001:db8::/32'] } }, false],
    [{ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } }, true],
    [{ IpAddress: { 'aws:SourceIp': '2001::/16' } }, true],
    [{ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/32' } }, true],
    [{ StringEquals: { 'aws:SourceVpc': 'vpc-91237329' } }, false],
    [{ StringLike: { 'aws:SourceVpc': 'vpc-*' } }, true],
    [{ StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] } }, false],
    [{ StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } }, true],
    [{ StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } }, true],
    [{ 'ForAllValues:StringEquals': { 'aws:SourceVpc': 'vpc-1' } }, true],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::mine' } }, false],
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, false],
    [{ StringEquals: { 'aws:PrincipalArn': `\${aws:username}` } }, true],
    [{ StringLike: { 'aws:Referer': 'https://mine.example/' } }, true],
  ])('under the condition %j: %s', (condition, expected) => {
    expect(when(condition)).toBe(expected);
  });
});
