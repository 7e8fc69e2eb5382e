import { describe, expect, test } from 'vitest';
import { S3Error } from '../../../engine/s3/s3-error';
import { presign } from './presign';
import type { SignedRequest } from './signed-request';
import type { SignatureMode } from './verified';
import { verifySignature } from './verify-signature';

const PAIR = { accessKey: 'AKIDTEAM', secretKey: 'team-secret' };
const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const CREDENTIAL = 'AKIDTEAM/20260314/eu-west-1/s3/aws4_request';
const NAMES = 'host;x-amz-content-sha256;x-amz-date';

type Sent = { headers?: Record<string, string>; query?: string; method?: string };

function request({ headers, query, method }: Sent): SignedRequest {
  return {
    method: method ?? 'GET',
    rawPath: '/bucket/key',
    rawQuery: query ?? '',
    headers: new Headers(headers),
    hosts: ['localhost:9000'],
    mount: '',
    hostBucket: null,
    originalAcceptEncoding: null,
  };
}

async function answer(sent: Sent, { now = NOW, mode = 'strict' as SignatureMode } = {}) {
  const findKey = (accessKey: string) => (accessKey === PAIR.accessKey ? PAIR : undefined);
  return verifySignature(request(sent), { findKey, now, mode }).catch((error: unknown) => {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  });
}

const SIGNED = { 'x-amz-date': '20260314T150926Z', 'x-amz-content-sha256': EMPTY };

function authorization({ credential = CREDENTIAL, names = NAMES, signature = '0'.repeat(64) } = {}) {
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
}

function v4(change: Record<string, string> = {}, without: string[] = []) {
  const headers = { ...SIGNED, authorization: authorization(), ...change };
  return { headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !without.includes(name))) };
}

const withCredential = (credential: string) => v4({ authorization: authorization({ credential }) });

describe('a header of SigV4 is refused', () => {
  test.each<[string, Sent, object]>([
    [
      'without its payload hash',
      v4({}, ['x-amz-content-sha256']),
      { code: 'InvalidRequest', message: 'Missing required header for this request: x-amz-content-sha256' },
    ],
    [
      'with a payload hash that is none',
      v4({ 'x-amz-content-sha256': 'garbage' }),
      {
        code: 'InvalidArgument',
        details: { ArgumentName: 'x-amz-content-sha256', ArgumentValue: 'garbage' },
      },
    ],
    [
      'without a date',
      v4({}, ['x-amz-date']),
      {
        code: 'AccessDenied',
        message: 'AWS authentication requires a valid Date or x-amz-date header',
      },
    ],
    ['with a date that nobody can read', v4({ 'x-amz-date': 'Bad Date' }), { code: 'AccessDenied' }],
    [
      'with a date beyond 15 minutes',
      v4({ 'x-amz-date': '20260314T145425Z' }),
      {
        code: 'RequestTimeTooSkewed',
        details: {
          RequestTime: '20260314T145425Z',
          ServerTime: '2026-03-14T15:09:26Z',
          MaxAllowedSkewMilliseconds: '900000',
        },
      },
    ],
    ['with a date of the future', v4({ 'x-amz-date': '20260314T152427Z' }), { code: 'RequestTimeTooSkewed' }],
    [
      'without one of its three parts',
      v4({ authorization: `AWS4-HMAC-SHA256 Credential=${CREDENTIAL}, SignedHeaders=${NAMES}` }),
      {
        code: 'AuthorizationHeaderMalformed',
        message:
          'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.',
      },
    ],
    [
      'with a credential too short',
      withCredential('AKIDTEAM/20260314/s3/aws4_request'),
      {
        code: 'AuthorizationHeaderMalformed',
        message:
          'The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
      },
    ],
    [
      'with an empty access key',
      withCredential('/20260314/us-east-1/s3/aws4_request'),
      { code: 'AuthorizationHeaderMalformed', message: expect.stringContaining('non-empty Access Key') },
    ],
    [
      'for another service',
      withCredential('AKIDTEAM/20260314/us-east-1/ec2/aws4_request'),
      { code: 'AuthorizationHeaderMalformed', message: expect.stringContaining('incorrect service "ec2"') },
    ],
    [
      'with another end of its scope',
      withCredential('AKIDTEAM/20260314/us-east-1/s3/aws5_request'),
      { code: 'AuthorizationHeaderMalformed', message: expect.stringContaining('incorrect terminal') },
    ],
    [
      'with a day that is none',
      withCredential('AKIDTEAM/20260230/us-east-1/s3/aws4_request'),
      { code: 'AuthorizationHeaderMalformed', message: expect.stringContaining('incorrect date format') },
    ],
    [
      'for another day than its date',
      withCredential('AKIDTEAM/20260313/us-east-1/s3/aws4_request'),
      { code: 'AuthorizationHeaderMalformed', message: expect.stringContaining('Invalid credential date') },
    ],
    [
      'beside headers that it does not cover',
      v4({ 'x-amz-acl': 'public-read', 'x-amz-meta-a': '1', 'content-type': 'text/plain' }),
      { code: 'AccessDenied', details: { HeadersNotSigned: 'x-amz-acl, x-amz-meta-a' } },
    ],
    [
      'when it does not cover the host',
      v4({ authorization: authorization({ names: 'x-amz-content-sha256;x-amz-date' }) }),
      { code: 'AccessDenied', details: { HeadersNotSigned: 'host' } },
    ],
    [
      'of a key that does not exist',
      withCredential('NOBODY/20260314/us-east-1/s3/aws4_request'),
      { code: 'InvalidAccessKeyId', details: { AWSAccessKeyId: 'NOBODY' } },
    ],
  ])('%s', async (_, sent, refusal) => {
    expect(await answer(sent)).toMatchObject(refusal);
  });

  test('when the signature is another, with what was calculated', async () => {
    const canonical = `GET\n/bucket/key\n\nhost:localhost:9000\nx-amz-content-sha256:${EMPTY}\nx-amz-date:20260314T150926Z\n\n${NAMES}\n${EMPTY}`;
    expect(await answer(v4())).toMatchObject({
      code: 'SignatureDoesNotMatch',
      details: {
        AWSAccessKeyId: 'AKIDTEAM',
        SignatureProvided: '0'.repeat(64),
        StringToSign: expect.stringMatching(
          /^AWS4-HMAC-SHA256\n20260314T150926Z\n20260314\/eu-west-1\/s3\/aws4_request\n[0-9a-f]{64}$/,
        ),
        StringToSignBytes: expect.stringMatching(/^41 57 53 34 2d /),
        CanonicalRequest: canonical,
        CanonicalRequestBytes: expect.stringMatching(/^47 45 54 0a 2f /),
      },
    });
  });
});

describe('an authorization of no known kind is refused', () => {
  test.each<[string, Sent, object]>([
    [
      'of another scheme',
      { headers: { authorization: 'Bearer token' } },
      {
        code: 'InvalidArgument',
        message: 'Unsupported Authorization Type',
        details: { ArgumentName: 'Authorization', ArgumentValue: 'Bearer token' },
      },
    ],
    [
      'without a space',
      { headers: { authorization: 'HAHAHA' } },
      { code: 'InvalidArgument', message: expect.stringContaining("one and only one ' ' (space) required") },
    ],
    [
      'in header and query at once',
      { ...v4(), query: 'X-Amz-Algorithm=AWS4-HMAC-SHA256' },
      { code: 'InvalidArgument', message: expect.stringContaining('Only one auth mechanism allowed') },
    ],
    [
      'in two kinds of query at once',
      { query: 'X-Amz-Algorithm=AWS4-HMAC-SHA256&Signature=a' },
      { code: 'InvalidArgument', details: { ArgumentName: 'Authorization' } },
    ],
  ])('%s', async (_, sent, refusal) => {
    expect(await answer(sent)).toMatchObject(refusal);
  });

  test.each<[string, Sent]>([
    ['no authorization at all', {}],
    ['an empty header', { headers: { authorization: '' } }],
    ['parameters of a signature that is missing', { query: 'X-Amz-Signature=a&AWSAccessKeyId=b&Expires=1' }],
  ])('%s makes an anonymous request', async (_, sent) => {
    expect(await answer(sent)).toEqual({ kind: 'anonymous', payload: { kind: 'unsigned' } });
  });

  test('an anonymous request may be chunked', async () => {
    const headers = { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' };
    expect(await answer({ headers })).toEqual({
      kind: 'anonymous',
      payload: { kind: 'chunks', trailer: true, signing: null },
    });
  });
});

const PRESIGNED = {
  'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
  'X-Amz-Credential': CREDENTIAL,
  'X-Amz-Date': '20260314T150926Z',
  'X-Amz-Expires': '600',
  'X-Amz-SignedHeaders': 'host',
  'X-Amz-Signature': '0'.repeat(64),
};

function presigned(change: Record<string, string | undefined>, headers: Record<string, string> = {}): Sent {
  const fields = Object.entries({ ...PRESIGNED, ...change });
  const query = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return { query: query.join('&'), headers };
}

describe('a presigned URL is refused', () => {
  const wrong = (message: string) => ({
    code: 'AuthorizationQueryParametersError',
    message: expect.stringContaining(message),
  });

  test.each<[string, Sent, object]>([
    [
      'with another algorithm',
      presigned({ 'X-Amz-Algorithm': 'SHA1' }),
      wrong('X-Amz-Algorithm only supports'),
    ],
    [
      'without one of its parameters',
      presigned({ 'X-Amz-SignedHeaders': undefined }),
      wrong('Query-string authentication version 4 requires'),
    ],
    ['with a date that is none', presigned({ 'X-Amz-Date': '2026-03-14' }), wrong('ISO8601 Long Format')],
    ['with an expiry that is none', presigned({ 'X-Amz-Expires': 'soon' }), wrong('should be a number')],
    ['with an expiry below zero', presigned({ 'X-Amz-Expires': '-1' }), wrong('must be non-negative')],
    ['for more than a week', presigned({ 'X-Amz-Expires': '604801' }), wrong('must be less than a week')],
    [
      'with a credential too short',
      presigned({ 'X-Amz-Credential': 'AKIDTEAM' }),
      wrong('Error parsing the X-Amz-Credential parameter; the Credential is mal-formed'),
    ],
    [
      'for another day than its date',
      presigned({ 'X-Amz-Credential': 'AKIDTEAM/20260313/us-east-1/s3/aws4_request' }),
      wrong('Invalid credential date "20260313"'),
    ],
    [
      'when it is of the future',
      presigned({ 'X-Amz-Date': '20260314T152427Z' }),
      { code: 'AccessDenied', message: 'Request is not yet valid' },
    ],
    [
      'when it has expired',
      presigned({ 'X-Amz-Date': '20260314T145925Z' }),
      {
        code: 'AccessDenied',
        message: 'Request has expired',
        details: {
          'X-Amz-Expires': '600',
          Expires: '2026-03-14T15:09:25Z',
          ServerTime: '2026-03-14T15:09:26Z',
        },
      },
    ],
    [
      'beside headers that it does not cover',
      presigned({}, { 'x-amz-acl': 'public-read' }),
      { code: 'AccessDenied', details: { HeadersNotSigned: 'x-amz-acl' } },
    ],
    [
      'of a key that does not exist',
      presigned({ 'X-Amz-Credential': 'NOBODY/20260314/eu-west-1/s3/aws4_request' }),
      { code: 'InvalidAccessKeyId' },
    ],
    ['with another signature', presigned({}), { code: 'SignatureDoesNotMatch' }],
  ])('%s', async (_, sent, refusal) => {
    expect(await answer(sent)).toMatchObject(refusal);
  });

  test('when anything of it was changed', async () => {
    const url = await presign({
      ...PAIR,
      method: 'GET',
      url: 'http://localhost:9000/bucket/key',
      region: 'eu-west-1',
      expiresIn: 600,
      now: NOW,
      query: { versionId: 'a b' },
    });
    const query = url.slice(url.indexOf('?') + 1);
    expect(await answer({ query })).toMatchObject({ kind: 'signed', version: 'v4', via: 'query' });
    for (const changed of [query.replace('a%20b', 'c'), query.replace('=600', '=601'), `${query}&acl`]) {
      expect(await answer({ query: changed })).toMatchObject({ code: 'SignatureDoesNotMatch' });
    }
    expect(await answer({ query, method: 'PUT' })).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });
});

describe('SigV2 is refused', () => {
  const DATE = 'Sat, 14 Mar 2026 15:09:26 GMT';
  const header = (text: string, date = DATE): Sent => ({ headers: { authorization: `AWS ${text}`, date } });
  const url = (expires: string, key = 'AKIDTEAM') => ({
    query: `AWSAccessKeyId=${key}&Expires=${expires}&Signature=AAAA`,
  });

  test.each<[string, Sent, object]>([
    [
      'without key and signature',
      header('HAHAHA'),
      {
        code: 'InvalidArgument',
        message: 'AWS authorization header is invalid.  Expected AwsAccessKeyId:signature',
        details: { ArgumentName: 'Authorization', ArgumentValue: 'AWS HAHAHA' },
      },
    ],
    ['without a date', { headers: { authorization: 'AWS AKIDTEAM:AAAA' } }, { code: 'AccessDenied' }],
    [
      'with a date from before there were dates',
      header('AKIDTEAM:AAAA', 'Tue, 07 Jul 1950 21:53:04 GMT'),
      { code: 'AccessDenied' },
    ],
    [
      'with a date long gone',
      header('AKIDTEAM:AAAA', 'Tue, 07 Jul 2010 21:53:04 GMT'),
      { code: 'RequestTimeTooSkewed', details: { RequestTime: 'Tue, 07 Jul 2010 21:53:04 GMT' } },
    ],
    [
      'with a date far ahead',
      header('AKIDTEAM:AAAA', 'Tue, 07 Jul 9999 21:53:04 GMT'),
      { code: 'RequestTimeTooSkewed' },
    ],
    ['of a key that does not exist', header('NOBODY:AAAA'), { code: 'InvalidAccessKeyId' }],
    [
      'with another signature',
      header('AKIDTEAM:AAAA'),
      {
        code: 'SignatureDoesNotMatch',
        details: { StringToSign: `GET\n\n\n${DATE}\n/bucket/key`, SignatureProvided: 'AAAA' },
      },
    ],
    [
      'in a URL without all parameters',
      { query: 'Signature=AAAA&AWSAccessKeyId=AKIDTEAM' },
      {
        code: 'AccessDenied',
        message: 'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters',
      },
    ],
    [
      'in a URL with an expiry that is none',
      url('soon'),
      { code: 'AccessDenied', message: 'Invalid date (should be seconds since epoch): soon' },
    ],
    [
      'in a URL that has expired',
      url('1773500965'),
      {
        code: 'AccessDenied',
        message: 'Request has expired',
        details: { Expires: '2026-03-14T15:09:25Z', ServerTime: '2026-03-14T15:09:26Z' },
      },
    ],
    ['in a URL of a key that does not exist', url('1773500966', 'NOBODY'), { code: 'InvalidAccessKeyId' }],
    ['in a URL with another signature', url('1773500966'), { code: 'SignatureDoesNotMatch' }],
  ])('%s', async (_, sent, refusal) => {
    expect(await answer(sent)).toMatchObject(refusal);
  });
});

describe('lenient', () => {
  const lenient = (sent: Sent) => answer(sent, { mode: 'lenient' });

  test.each<[string, Sent, object]>([
    ['any signature', v4(), { version: 'v4', via: 'header', payload: { kind: 'hash' } }],
    ['any date', v4({ 'x-amz-date': '20100101T000000Z' }), { version: 'v4' }],
    ['no payload hash', v4({}, ['x-amz-content-sha256']), { payload: { kind: 'unsigned' } }],
    [
      'chunks with any signature',
      v4({ 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' }),
      { payload: { kind: 'chunks', trailer: false, signing: null } },
    ],
    [
      'a URL that has expired',
      presigned({ 'X-Amz-Date': '20260314T000000Z' }),
      { version: 'v4', via: 'query' },
    ],
    ['SigV2 without a date', { headers: { authorization: 'AWS AKIDTEAM:AAAA' } }, { version: 'v2' }],
    [
      'SigV2 in a URL that has expired',
      { query: 'AWSAccessKeyId=a&Expires=1&Signature=b' },
      { version: 'v2' },
    ],
  ])('takes %s', async (_, sent, verified) => {
    expect(await lenient(sent)).toMatchObject({ kind: 'signed', ...verified });
  });

  test('names the key of the request, though nobody has it', async () => {
    const sent = withCredential('NOBODY/20260314/us-east-1/s3/aws4_request');
    expect(await lenient(sent)).toMatchObject({ kind: 'signed', accessKey: 'NOBODY' });
  });

  test('still refuses what it cannot read', async () => {
    expect(await lenient(withCredential('NOBODY'))).toMatchObject({ code: 'AuthorizationHeaderMalformed' });
    expect(await lenient({ headers: { authorization: 'Bearer a' } })).toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
