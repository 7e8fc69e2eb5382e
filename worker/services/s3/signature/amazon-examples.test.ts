import { describe, expect, test } from 'vitest';
import { readRequestDate } from '../../../platform/aws-signature/request-date';
import { sha256Hex } from '../../../platform/crypto';
import { presign } from './presign';
import type { SignedRequest } from './signed-request';
import { verifyForm } from './verify-form';
import { verifySignature } from './verify-signature';

const PAIR = { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const NOW = Date.UTC(2013, 4, 24);
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const SCOPE = '20130524/us-east-1/s3/aws4_request';

type Example = { method?: string; target: string; headers?: Record<string, string>; host?: string };

function request({ method = 'GET', target, headers, host }: Example): SignedRequest {
  const [rawPath = '', rawQuery = ''] = target.split('?');
  return {
    method,
    rawPath,
    rawQuery,
    headers: new Headers(headers),
    hosts: [host ?? 'examplebucket.s3.amazonaws.com'],
    mount: '',
    hostBucket: null,
    originalAcceptEncoding: null,
  };
}

function checkingAt(now: number) {
  const findKey = (accessKey: string) => (accessKey === PAIR.accessKey ? PAIR : undefined);
  return { findKey, now, mode: 'strict' as const };
}

const verify = (signed: SignedRequest, now = NOW) => verifySignature(signed, checkingAt(now));

function v4(names: string, signature: string, sha256 = EMPTY) {
  return {
    'x-amz-date': '20130524T000000Z',
    'x-amz-content-sha256': sha256,
    authorization: `AWS4-HMAC-SHA256 Credential=${PAIR.accessKey}/${SCOPE},SignedHeaders=${names},Signature=${signature}`,
  };
}

const BASE = 'host;x-amz-content-sha256;x-amz-date';

describe("Amazon's examples of SigV4", () => {
  const put = v4(
    'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
  );
  const reduced = { 'x-amz-storage-class': 'REDUCED_REDUNDANCY' };

  test.each<[string, Example]>([
    [
      'GET of an object',
      {
        target: '/test.txt',
        headers: {
          range: 'bytes=0-9',
          ...v4(
            'host;range;x-amz-content-sha256;x-amz-date',
            'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
          ),
        },
      },
    ],
    [
      'PUT of an object',
      {
        method: 'PUT',
        target: '/test%24file.text',
        headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', ...reduced, ...put },
      },
    ],
    [
      'PUT with the dollar as it is',
      {
        method: 'PUT',
        target: '/test$file.text',
        headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', ...reduced, ...put },
      },
    ],
    [
      'GET of the lifecycle',
      {
        target: '/?lifecycle',
        headers: v4(BASE, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'),
      },
    ],
    [
      'list of objects',
      {
        target: '/?max-keys=2&prefix=J',
        headers: v4(BASE, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'),
      },
    ],
  ])('%s', async (_, example) => {
    expect(await verify(request(example))).toMatchObject({
      kind: 'signed',
      accessKey: PAIR.accessKey,
      version: 'v4',
      via: 'header',
      payload: { kind: 'hash' },
    });
  });

  test('a presigned URL verifies, and is made the same', async () => {
    const url = await presign({
      ...PAIR,
      method: 'GET',
      url: 'https://examplebucket.s3.amazonaws.com/test.txt',
      region: 'us-east-1',
      expiresIn: 86400,
      now: NOW,
    });
    expect(url).toContain(
      '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
    const target = url.slice('https://examplebucket.s3.amazonaws.com'.length);
    expect(await verify(request({ target }), NOW + 86_400_000)).toMatchObject({
      via: 'query',
      payload: { kind: 'unsigned' },
    });
  });

  const streamed = (sha256: string, names: string, signature: string) =>
    request({
      method: 'PUT',
      target: '/examplebucket/chunkObject.txt',
      host: 's3.amazonaws.com',
      headers: {
        'content-encoding': 'aws-chunked',
        'content-length': '66824',
        'x-amz-decoded-content-length': '66560',
        'x-amz-trailer': 'x-amz-checksum-crc32c',
        ...reduced,
        ...v4(names, signature, sha256),
      },
    });

  const hashOfA = (count: number) => sha256Hex(new TextEncoder().encode('a'.repeat(count)));

  test('a body in signed chunks', async () => {
    const signed = streamed(
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class',
      '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    );
    signed.headers.delete('x-amz-trailer');
    const { payload } = await verify(signed);
    if (payload.kind !== 'chunks' || !payload.signing) throw new Error('not signed chunks');
    expect(payload.trailer).toBe(false);
    const chunks = [
      [65536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648'],
      [1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497'],
      [0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'],
    ] as const;
    for (const [size, signature] of chunks) {
      expect(await payload.signing.verifyChunk(await hashOfA(size), signature)).toBe(true);
    }
    expect(await payload.signing.verifyChunk(EMPTY, chunks[2][1])).toBe(false);
  });

  test('a body in signed chunks with a signed trailer', async () => {
    const signed = streamed(
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      'content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer',
      '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
    );
    const { payload } = await verify(signed);
    if (payload.kind !== 'chunks' || !payload.signing) throw new Error('not signed chunks');
    expect(payload.trailer).toBe(true);
    const chunks = [
      [65536, 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2'],
      [1024, '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7'],
      [0, '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992'],
    ] as const;
    for (const [size, signature] of chunks) {
      expect(await payload.signing.verifyChunk(await hashOfA(size), signature)).toBe(true);
    }
    const trailers = await sha256Hex(new TextEncoder().encode('x-amz-checksum-crc32c:sOO8/Q==\n'));
    const signature = 'd81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435';
    expect(await payload.signing.verifyTrailer(trailers, signature)).toBe(true);
  });

  test('a form with its policy', async () => {
    const policy =
      'eyAiZXhwaXJhdGlvbiI6ICIyMDE1LTEyLTMwVDEyOjAwOjAwLjAwMFoiLA0KICAiY29uZGl0aW9ucyI6IFsNCiAgICB7ImJ1Y2tldCI6ICJzaWd2NGV4YW1wbGVidWNrZXQifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRrZXkiLCAidXNlci91c2VyMS8iXSwNCiAgICB7ImFjbCI6ICJwdWJsaWMtcmVhZCJ9LA0KICAgIHsic3VjY2Vzc19hY3Rpb25fcmVkaXJlY3QiOiAiaHR0cDovL3NpZ3Y0ZXhhbXBsZWJ1Y2tldC5zMy5hbWF6b25hd3MuY29tL3N1Y2Nlc3NmdWxfdXBsb2FkLmh0bWwifSwNCiAgICBbInN0YXJ0cy13aXRoIiwgIiRDb250ZW50LVR5cGUiLCAiaW1hZ2UvIl0sDQogICAgeyJ4LWFtei1tZXRhLXV1aWQiOiAiMTQzNjUxMjM2NTEyNzQifSwNCiAgICB7IngtYW16LXNlcnZlci1zaWRlLWVuY3J5cHRpb24iOiAiQUVTMjU2In0sDQogICAgWyJzdGFydHMtd2l0aCIsICIkeC1hbXotbWV0YS10YWciLCAiIl0sDQoNCiAgICB7IngtYW16LWNyZWRlbnRpYWwiOiAiQUtJQUlPU0ZPRE5ON0VYQU1QTEUvMjAxNTEyMjkvdXMtZWFzdC0xL3MzL2F3czRfcmVxdWVzdCJ9LA0KICAgIHsieC1hbXotYWxnb3JpdGhtIjogIkFXUzQtSE1BQy1TSEEyNTYifSwNCiAgICB7IngtYW16LWRhdGUiOiAiMjAxNTEyMjlUMDAwMDAwWiIgfQ0KICBdDQp9';
    const fields = new Map([
      ['key', 'user/user1/a.jpg'],
      ['x-amz-algorithm', 'AWS4-HMAC-SHA256'],
      ['x-amz-credential', `${PAIR.accessKey}/20151229/us-east-1/s3/aws4_request`],
      ['x-amz-date', '20151229T000000Z'],
      ['policy', policy],
      ['x-amz-signature', '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e'],
    ]);
    expect(await verifyForm(fields, checkingAt(NOW))).toMatchObject({ version: 'v4', via: 'form' });
  });
});

describe("Amazon's examples of SigV2", () => {
  type V2Example = Example & { date: string; signature: string };

  test.each<[string, V2Example]>([
    [
      'GET of an object',
      {
        target: '/johnsmith/photos/puppy.jpg',
        date: 'Tue, 27 Mar 2007 19:36:42 +0000',
        signature: 'bWq2s1WEIj+Ydj0vQ697zp+IXMU=',
      },
    ],
    [
      'PUT of an object',
      {
        method: 'PUT',
        target: '/johnsmith/photos/puppy.jpg',
        date: 'Tue, 27 Mar 2007 21:15:45 +0000',
        headers: { 'content-type': 'image/jpeg' },
        signature: 'MyyxeRY7whkBe+bq8fHCL/2kKUg=',
      },
    ],
    [
      'list of objects',
      {
        target: '/johnsmith/?prefix=photos&max-keys=50&marker=puppy',
        date: 'Tue, 27 Mar 2007 19:42:41 +0000',
        signature: 'htDYFYduRNen8P9ZfE/s9SuKy0U=',
      },
    ],
    [
      'GET of the ACL',
      {
        target: '/johnsmith/?acl',
        date: 'Tue, 27 Mar 2007 19:44:46 +0000',
        signature: 'c2WLPFtWHVgbEmeEG93a4cG37dM=',
      },
    ],
    [
      'PUT with repeated headers of its own',
      {
        method: 'PUT',
        target: '/static.johnsmith.net/db-backup.dat.gz',
        date: 'Tue, 27 Mar 2007 21:06:08 +0000',
        headers: {
          'x-amz-acl': 'public-read',
          'content-type': 'application/x-download',
          'content-md5': '4gJE4saaMU4BqNR0kLY+lw==',
          'x-amz-meta-reviewedby': 'joe@johnsmith.net, jane@johnsmith.net',
          'x-amz-meta-filechecksum': '0x02661779',
          'x-amz-meta-checksumalgorithm': 'crc32',
        },
        signature: 'ilyl83RwaSoYIEdixDQcA4OnAnc=',
      },
    ],
    [
      'list of buckets',
      {
        target: '/',
        date: 'Wed, 28 Mar 2007 01:29:59 +0000',
        signature: 'qGdzdERIC03wnaRNKh6OqZehG9s=',
      },
    ],
    [
      'a key beyond ASCII, with escapes in lower case',
      {
        target: '/dictionary/fran%C3%A7ais/pr%c3%a9f%c3%a8re',
        date: 'Wed, 28 Mar 2007 01:49:49 +0000',
        signature: 'DNEZGsoieTZ92F3bUfSPQcbGmlM=',
      },
    ],
  ])('%s', async (_, { date, signature, headers, ...example }) => {
    const authorization = `AWS ${PAIR.accessKey}:${signature}`;
    const signed = request({ ...example, headers: { ...headers, date, authorization } });
    expect(await verify(signed, readRequestDate(date) ?? 0)).toMatchObject({
      version: 'v2',
      via: 'header',
      payload: { kind: 'unsigned' },
    });
  });

  test('a bucket that the host names', async () => {
    const date = 'Tue, 27 Mar 2007 19:36:42 +0000';
    const authorization = `AWS ${PAIR.accessKey}:bWq2s1WEIj+Ydj0vQ697zp+IXMU=`;
    const signed = request({ target: '/photos/puppy.jpg', headers: { date, authorization } });
    const found = await verify({ ...signed, hostBucket: 'johnsmith' }, readRequestDate(date) ?? 0);
    expect(found).toMatchObject({ version: 'v2', via: 'header' });
  });

  test('a presigned URL', async () => {
    const target = `/johnsmith/photos/puppy.jpg?AWSAccessKeyId=${PAIR.accessKey}&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620`;
    expect(await verify(request({ target }), 1175139620_000)).toMatchObject({ version: 'v2', via: 'query' });
  });
});
