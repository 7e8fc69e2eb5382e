import { describe, expect, test } from 'vitest';
import { S3Error } from '../../../engine/s3/s3-error';
import recorded from './botocore-requests.json';
import { checkPostPolicy } from './check-post-policy';
import { claimedFormKey, claimedKey } from './claimed-key';
import { readPostPolicy } from './post-policy';
import type { SignedRequest } from './signed-request';
import { verifyForm } from './verify-form';
import { verifySignature } from './verify-signature';

const PAIR = { accessKey: 'AKIDTEAM', secretKey: 's3cr3t/+key' };

const checking = {
  findKey: (accessKey: string) => (accessKey === PAIR.accessKey ? PAIR : undefined),
  now: recorded.now,
  mode: 'strict' as const,
};

const PAIR_SHOWN = { accessKey: PAIR.accessKey };

type Recorded = (typeof recorded.requests)[number];

function request({ method, host, target, mount, hostBucket, headers }: Recorded): SignedRequest {
  const [rawPath = '', ...query] = target.split('?');
  const sent = Object.entries(headers).filter(([, value]) => value !== undefined);
  return {
    method,
    rawPath,
    rawQuery: query.join('?'),
    headers: new Headers(sent),
    hosts: ['front.internal:1234', host],
    mount,
    hostBucket,
    originalAcceptEncoding: 'identity',
  };
}

function refusalOf(error: unknown) {
  if (error instanceof S3Error) return error.refusal;
  throw error;
}

// What botocore 1.43.11 sent with its clock stopped, for each style of address and each version.
describe('what boto3 signs', () => {
  const named = recorded.requests.map((one) => [one.name, one] as const);

  test.each(named)('%s', async (_, one) => {
    const signed = request(one);
    expect(claimedKey(signed)).toBe(PAIR.accessKey);
    expect(await verifySignature(signed, checking)).toMatchObject({ kind: 'signed', ...PAIR_SHOWN });
  });

  test.each(named)('%s, with another secret', async (_, one) => {
    const findKey = () => ({ ...PAIR, secretKey: 'another' });
    const error = await verifySignature(request(one), { ...checking, findKey }).catch(refusalOf);
    expect(error).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test.each(named)('%s, with another method', async (_, one) => {
    const signed = { ...request(one), method: 'DELETE' };
    const error = await verifySignature(signed, checking).catch(refusalOf);
    expect(error).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test.each(recorded.posts.map((post) => [post.version, post.fields] as const))(
    'a form of version %s',
    async (version, posted) => {
      const fields = new Map(Object.entries(posted).map(([name, value]) => [name.toLowerCase(), `${value}`]));
      expect(claimedFormKey(fields)).toBe(PAIR.accessKey);
      expect(await verifyForm(fields, checking)).toMatchObject({ version, via: 'form', ...PAIR_SHOWN });
      const policy = readPostPolicy(fields.get('policy') ?? '');
      const filled = new Map([...fields, ['key', 'up/a.txt']]);
      const known = { bucket: 'team-bucket', now: recorded.now, mode: 'strict' } as const;
      expect(() => checkPostPolicy(policy, filled, known)).not.toThrow();
      expect(() => checkPostPolicy(policy, filled, { ...known, bucket: 'other' })).toThrow('$bucket');
    },
  );
});
