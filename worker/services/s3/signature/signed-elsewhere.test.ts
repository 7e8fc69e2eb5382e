import { describe, expect, test } from 'vitest';
import { presign } from './presign';
import type { SignedRequest } from './signed-request';
import { verifySignature } from './verify-signature';

const PAIR = { accessKey: 'AKIDTEAM', secretKey: 's3cr3t/+key' };
const NOW = Date.UTC(2026, 2, 14, 15, 9, 26);
const checking = { findKey: () => PAIR, now: NOW, mode: 'strict' as const };

const BASE: SignedRequest = {
  method: 'GET',
  rawPath: '/m/acme/files/bucket/a%20b',
  rawQuery: '',
  headers: new Headers(),
  hosts: ['proxy:1', '127.0.0.1:8787'],
  mount: '/m/acme/files',
  hostBucket: null,
  originalAcceptEncoding: null,
};

async function presignedAs(url: string): Promise<string> {
  const signed = await presign({ ...PAIR, method: 'GET', url, region: 'x', expiresIn: 60, now: NOW });
  return signed.slice(signed.indexOf('?') + 1);
}

describe('a request below a mount is signed', () => {
  test.each([
    ['with the whole path', 'http://127.0.0.1:8787/m/acme/files/bucket/a%20b'],
    ['without the mount', 'http://127.0.0.1:8787/bucket/a%20b'],
    ['as any of the hosts', 'http://proxy:1/m/acme/files/bucket/a%20b'],
  ])('%s', async (_, url) => {
    expect(await verifySignature({ ...BASE, rawQuery: await presignedAs(url) }, checking)).toMatchObject({
      kind: 'signed',
    });
  });

  test('as another host by nobody', async () => {
    const rawQuery = await presignedAs('http://evil:1/bucket/a%20b');
    await expect(verifySignature({ ...BASE, rawQuery }, checking)).rejects.toThrow('signature we calculated');
  });

  // s3cmd, with host_base = host/m/acme/files; signed by a signer of its own in Python.
  test('with the mount in the host', async () => {
    const headers = new Headers({
      'x-amz-date': '20260314T150926Z',
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDTEAM/20260314/us-east-1/s3/aws4_request,SignedHeaders=host;x-amz-content-sha256;x-amz-date,Signature=fddf5d3b1299fc0983fdad40f658773d070ac9432da532e6c18bf609ecff8681',
    });
    expect(await verifySignature({ ...BASE, headers }, checking)).toMatchObject({ kind: 'signed' });
  });
});

// The AWS SDK for Go signs what the runtime rewrites or ends before we see it.
describe('headers that a runtime rewrites', () => {
  const sent = {
    'accept-encoding': 'br, gzip',
    'x-amz-date': '20260314T150926Z',
    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    'x-amz-meta-note': 'two  spaces',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDTEAM/20260314/us-east-1/s3/aws4_request, SignedHeaders=accept-encoding;content-length;expect;host;x-amz-content-sha256;x-amz-date;x-amz-meta-note, Signature=f5ac0aef58b9a9cb87022228a2b89a340ca9297ab3f4d86c099000a1bad49bad',
  };

  test.each([
    ['with what the client sent known', 'identity'],
    ['with nothing known', null],
  ])('are taken as the client had them, %s', async (_, originalAcceptEncoding) => {
    const request = { ...BASE, method: 'PUT', headers: new Headers(sent), originalAcceptEncoding };
    expect(await verifySignature(request, checking)).toMatchObject({ kind: 'signed' });
  });
});

describe('the spelling of a path does not matter', () => {
  test.each([
    ['escapes in lower case', '/bucket/%c3%bc'],
    ['bare UTF-8', '/bucket/ü'],
    ['needless escapes', '/%62ucket/%C3%BC'],
  ])('%s', async (_, rawPath) => {
    const rawQuery = await presignedAs('http://127.0.0.1:8787/bucket/%C3%BC');
    expect(await verifySignature({ ...BASE, mount: '', rawPath, rawQuery }, checking)).toMatchObject({
      kind: 'signed',
    });
  });

  test('a slash may be escaped', async () => {
    const rawQuery = await presignedAs('http://127.0.0.1:8787/bucket/a/b');
    const request = { ...BASE, mount: '', rawPath: '/bucket/a%2Fb', rawQuery };
    expect(await verifySignature(request, checking)).toMatchObject({ kind: 'signed' });
  });

  test('an escaped percent stays another key', async () => {
    const rawQuery = await presignedAs('http://127.0.0.1:8787/bucket/%25');
    const request = { ...BASE, mount: '', rawPath: '/bucket/%', rawQuery };
    expect(await verifySignature(request, checking)).toMatchObject({ kind: 'signed' });
    await expect(verifySignature({ ...request, rawPath: '/bucket/%2525' }, checking)).rejects.toThrow();
  });
});
