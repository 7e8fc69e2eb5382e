import { beforeAll, describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../../engine/base64';
import { md5 } from '../../../../engine/s3/checksums/md5';
import { crcOf } from '../../../../engine/s3/checksums/running-crc';
import { FRIEND_KEY, openS3, type S3Request } from '../../../../testing/s3-playground';

type S3 = Awaited<ReturnType<typeof openS3>>;

const TEXT = new TextEncoder();
const SSE = 'x-amz-server-side-encryption';

let s3: S3;
let buckets = 0;

beforeAll(async () => {
  s3 = await openS3();
});

async function makeBucket(headers: Record<string, string> = {}, versioned = false): Promise<string> {
  buckets += 1;
  const bucket = `bucket-${buckets}`;
  const made = await s3.call('PUT', `/${bucket}`, { headers });
  expect(made.status).toBe(200);
  if (versioned) {
    const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    expect((await s3.call('PUT', `/${bucket}`, { query: 'versioning', body })).status).toBe(200);
  }
  return bucket;
}

function put(path: string, body: S3Request['body'] = 'hello', headers: Record<string, string> = {}) {
  return s3.call('PUT', path, { body, headers });
}

function filled(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => (index * 7) % 251);
}

function md5Tag(bytes: Uint8Array): string {
  return `"${Array.from(md5(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

describe('an object that is put', () => {
  test.each([
    ['with its row', 100],
    ['outside of it', 200_000],
  ])('is read back as it was, %s', async (_, size) => {
    const bucket = await makeBucket();
    const bytes = filled(size);
    const written = await put(`/${bucket}/a/b%20c`, bytes, {
      'content-type': 'image/png',
      'cache-control': 'no-store',
      'x-amz-meta-colour': 'blue',
    });
    expect(written.status).toBe(200);
    expect(written.text).toBe('');
    expect(written.headers.get('etag')).toBe(md5Tag(bytes));
    expect(written.headers.get('x-amz-checksum-crc64nvme')).toBe(base64OfBytes(crcOf('CRC64NVME', bytes)));
    expect(written.headers.get('x-amz-checksum-type')).toBe('FULL_OBJECT');
    expect(written.headers.get(SSE)).toBe('AES256');
    expect(written.headers.get('x-amz-version-id')).toBeNull();

    const got = await s3.call('GET', `/${bucket}/a/b%20c`);
    expect(got.bytes).toEqual(bytes);
    expect(got.status).toBe(200);
    const head = await s3.call('HEAD', `/${bucket}/a/b%20c`);
    for (const answer of [got, head]) {
      expect(answer.headers.get('content-type')).toBe('image/png');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-amz-meta-colour')).toBe('blue');
      expect(answer.headers.get('accept-ranges')).toBe('bytes');
      expect(answer.headers.get('etag')).toBe(md5Tag(bytes));
      expect(answer.headers.get('last-modified')).toBe('Thu, 15 Jan 2026 10:30:00 GMT');
      expect(answer.headers.get('x-amz-checksum-crc64nvme')).toBeNull();
      expect(answer.headers.get('x-amz-request-id')).toMatch(/^[0-9A-Z]{16}$/);
    }
    expect(head.headers.get('content-length')).toBe(String(size));
    expect(head.bytes).toHaveLength(0);
  });

  test('that has no bytes is there', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/empty`, null);
    const got = await s3.call('GET', `/${bucket}/empty`);
    expect(got.status).toBe(200);
    expect(got.bytes).toHaveLength(0);
    expect((await s3.call('GET', `/${bucket}/empty`, { headers: { range: 'bytes=0-' } })).code).toBe(
      'InvalidRange',
    );
  });

  test('keeps its own encoding, and comes as it was stored', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/packed`, 'not really gzip', { 'content-encoding': 'gzip' });
    const got = await s3.send('GET', `/${bucket}/packed`);
    expect(got.headers.get('content-encoding')).toBe('gzip');
    await got.body?.cancel();
  });

  test('shows metadata beyond ASCII as mail does', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/named`, 'x', { 'x-amz-meta-name': 'caf\u00e9' });
    const head = await s3.call('HEAD', `/${bucket}/named`);
    expect(head.headers.get('x-amz-meta-name')).toBe('=?UTF-8?B?Y2Fmw6k=?=');
  });

  test('is refused by who may not write before its body is looked at', async () => {
    const bucket = await makeBucket();
    const broken = { 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' };
    expect((await s3.call('PUT', `/${bucket}/x`, { body: 'x', headers: broken, as: FRIEND_KEY })).code).toBe(
      'AccessDenied',
    );
    expect((await put('/no-such-bucket/x', 'x', broken)).code).toBe('NoSuchBucket');
    expect((await put(`/${bucket}/x`, 'x', broken)).code).toBe('BadDigest');
    expect((await put(`/${bucket}/x`, filled(100_000), broken)).code).toBe('BadDigest');
    expect((await s3.call('GET', `/${bucket}/x`)).code).toBe('NoSuchKey');
  });

  test('is refused by a stranger before its body has come', async () => {
    const bucket = await makeBucket();
    const body = new ReadableStream<Uint8Array>();
    const headers = { 'content-length': '123' };
    const answer = await s3.call('PUT', `/${bucket}/x`, { body, headers, as: null });
    expect(answer.code).toBe('AccessDenied');
  });

  test('needs a length, and no more than 5 GiB', async () => {
    const bucket = await makeBucket();
    const stream = new Response('hello').body;
    expect((await put(`/${bucket}/x`, stream)).code).toBe('MissingContentLength');
    const huge = { 'content-length': '5368709121' };
    expect((await put(`/${bucket}/x`, 'x', huge)).code).toBe('EntityTooLarge');
  });

  test.each([
    ['the checksum that it claims', crcOf('CRC32', TEXT.encode('hello')), 200, null],
    ['another than it claims', new Uint8Array(4), 400, 'BadDigest'],
  ])('with %s', async (_, value, status, code) => {
    const bucket = await makeBucket();
    const answer = await put(`/${bucket}/x`, 'hello', { 'x-amz-checksum-crc32': base64OfBytes(value) });
    expect(answer.status).toBe(status);
    expect(answer.code).toBe(code);
    if (status !== 200) return;
    const head = await s3.call('HEAD', `/${bucket}/x`, { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
    expect(head.headers.get('x-amz-checksum-crc32')).toBe(base64OfBytes(value));
    expect(head.headers.get('x-amz-checksum-type')).toBe('FULL_OBJECT');
  });

  test('in chunks with a trailer is kept without its framing', async () => {
    const bucket = await makeBucket();
    const crc = base64OfBytes(crcOf('CRC32', TEXT.encode('hello')));
    const framed = `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${crc}\r\n\r\n`;
    const headers = {
      'content-encoding': 'aws-chunked',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': '5',
      'x-amz-trailer': 'x-amz-checksum-crc32',
    };
    expect((await put(`/${bucket}/x`, framed, headers)).headers.get('x-amz-checksum-crc32')).toBe(crc);
    const got = await s3.call('GET', `/${bucket}/x`);
    expect(got.text).toBe('hello');
    expect(got.headers.get('content-encoding')).toBeNull();
  });

  test('by a condition is written where that holds alone', async () => {
    const bucket = await makeBucket();
    const none = { 'if-none-match': '*' };
    expect((await put(`/${bucket}/x`, 'one', { 'if-match': '"abc"' })).code).toBe('NoSuchKey');
    const first = await put(`/${bucket}/x`, 'one', none);
    expect(first.status).toBe(200);
    expect((await put(`/${bucket}/x`, 'two', none)).status).toBe(412);
    expect((await put(`/${bucket}/x`, filled(100_000), none)).code).toBe('PreconditionFailed');
    expect((await put(`/${bucket}/x`, 'two', { 'if-match': '"abc"' })).status).toBe(412);
    expect((await put(`/${bucket}/x`, 'two', { 'if-none-match': '"abc"' })).code).toBe('NotImplemented');
    expect((await put(`/${bucket}/x`, 'two', { 'if-match': first.headers.get('etag') ?? '' })).status).toBe(
      200,
    );
  });
});

describe('a part of an object', () => {
  let bucket: string;
  const bytes = filled(90_000);
  beforeAll(async () => {
    bucket = await makeBucket();
    await put(`/${bucket}/x`, bytes);
  });

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=89990-', 89_990, 90_000],
    ['bytes=-5', 89_995, 90_000],
    ['bytes=40000-200000', 40_000, 90_000],
  ])('is answered for %s', async (range, start, end) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await s3.call(method, `/${bucket}/x`, { headers: { range } });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/90000`);
      if (method === 'HEAD') expect(answer.headers.get('content-length')).toBe(String(end - start));
      if (method === 'GET') expect(answer.bytes).toEqual(bytes.subarray(start, end));
    }
  });

  test('beyond its end is none', async () => {
    const answer = await s3.call('GET', `/${bucket}/x`, { headers: { range: 'bytes=90000-' } });
    expect(answer.status).toBe(416);
    expect(answer.code).toBe('InvalidRange');
    expect(answer.headers.get('content-range')).toBe('bytes */90000');
  });

  test('has no checksum of the whole', async () => {
    const headers = { range: 'bytes=0-9', 'x-amz-checksum-mode': 'ENABLED' };
    const answer = await s3.call('GET', `/${bucket}/x`, { headers });
    expect(answer.headers.get('x-amz-checksum-crc64nvme')).toBeNull();
  });

  test('by number of an object that has no parts is all of it, or nothing', async () => {
    const first = await s3.call('GET', `/${bucket}/x`, { query: 'partNumber=1' });
    expect(first.status).toBe(206);
    expect(first.bytes).toEqual(bytes);
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'partNumber=2' })).status).toBe(416);
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'partNumber=0' })).code).toBe('InvalidArgument');
    const both = { query: 'partNumber=1', headers: { range: 'bytes=0-9' } };
    expect((await s3.call('GET', `/${bucket}/x`, both)).code).toBe('InvalidRequest');
  });
});

describe('a read on a condition', () => {
  let bucket: string;
  let etag: string;
  beforeAll(async () => {
    bucket = await makeBucket();
    etag = (await put(`/${bucket}/x`)).headers.get('etag') ?? '';
  });
  const before = 'Wed, 14 Jan 2026 10:30:00 GMT';
  const after = 'Fri, 16 Jan 2026 10:30:00 GMT';

  test.each([
    [() => ({ 'if-match': etag }), 200],
    [() => ({ 'if-match': etag.replaceAll('"', '') }), 200],
    [() => ({ 'if-match': '"abc"' }), 412],
    [() => ({ 'if-none-match': etag }), 304],
    [() => ({ 'if-none-match': '"abc"' }), 200],
    [() => ({ 'if-modified-since': before }), 200],
    [() => ({ 'if-modified-since': 'Thu, 15 Jan 2026 10:30:00 GMT' }), 304],
    [() => ({ 'if-unmodified-since': after }), 200],
    [() => ({ 'if-unmodified-since': before }), 412],
    [() => ({ 'if-match': etag, 'if-unmodified-since': before }), 200],
    [() => ({ 'if-none-match': '"abc"', 'if-modified-since': after }), 200],
    [() => ({ 'if-modified-since': 'yesterday' }), 200],
  ])('%s is answered with %i', async (headersOf, status) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await s3.call(method, `/${bucket}/x`, { headers: headersOf() });
      expect(answer.status).toBe(status);
      if (status === 304) expect(answer.headers.get('etag')).toBe(etag);
      if (status !== 200) expect(method === 'HEAD' || status === 304 ? answer.text : '').toBe('');
    }
  });
});

describe('the headers of a read', () => {
  test('are those that its URL asks for, unless a stranger asks', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`, 'x', { 'x-amz-acl': 'public-read', 'cache-control': 'no-store' });
    const query = 'response-content-type=text%2Fhtml&response-cache-control=max-age%3D1';
    const mine = await s3.call('GET', `/${bucket}/x`, { query });
    expect(mine.headers.get('content-type')).toBe('text/html');
    expect(mine.headers.get('cache-control')).toBe('max-age=1');
    expect((await s3.call('GET', `/${bucket}/x`, { as: null })).text).toBe('x');
    expect((await s3.call('GET', `/${bucket}/x`, { query, as: null })).code).toBe('InvalidRequest');
  });
});

describe('an object under a key that its client keeps', () => {
  const key = base64OfBytes(new Uint8Array(32).fill(1));
  const other = base64OfBytes(new Uint8Array(32).fill(2));
  const keyHeaders = (value: string, prefix = `${SSE}-customer`) => ({
    [`${prefix}-algorithm`]: 'AES256',
    [`${prefix}-key`]: value,
    [`${prefix}-key-md5`]: base64OfBytes(md5(Uint8Array.from(atob(value), (each) => each.charCodeAt(0)))),
  });

  test('is read with that key alone', async () => {
    const bucket = await makeBucket();
    const written = await put(`/${bucket}/x`, 'secret', keyHeaders(key));
    expect(written.headers.get(`${SSE}-customer-algorithm`)).toBe('AES256');
    expect(written.headers.get(SSE)).toBeNull();
    expect((await s3.call('GET', `/${bucket}/x`, { headers: keyHeaders(key) })).text).toBe('secret');
    expect((await s3.call('GET', `/${bucket}/x`)).code).toBe('InvalidRequest');
    expect((await s3.call('HEAD', `/${bucket}/x`)).status).toBe(400);
    expect((await s3.call('GET', `/${bucket}/x`, { headers: keyHeaders(other) })).status).toBe(403);
    const copy = { 'x-amz-copy-source': `${bucket}/x` };
    expect((await put(`/${bucket}/y`, null, copy)).code).toBe('InvalidRequest');
    const source = keyHeaders(key, 'x-amz-copy-source-server-side-encryption-customer');
    expect((await put(`/${bucket}/y`, null, { ...copy, ...source })).status).toBe(200);
    expect((await s3.call('GET', `/${bucket}/y`)).text).toBe('secret');
  });

  test('a read does not say how it is to be encrypted', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`);
    const answer = await s3.call('GET', `/${bucket}/x`, { headers: { [SSE]: 'AES256' } });
    expect(answer.code).toBe('InvalidArgument');
  });
});

describe('a copy', () => {
  test('has the bytes and what was said of them, and forgets the ACL', async () => {
    const bucket = await makeBucket();
    const bytes = filled(70_000);
    await put(`/${bucket}/x`, bytes, {
      'content-type': 'image/png',
      'x-amz-meta-a': '1',
      'x-amz-tagging': 't=1',
      'x-amz-acl': 'public-read',
    });
    const copied = await put(`/${bucket}/y`, null, { 'x-amz-copy-source': `/${bucket}/x` });
    expect(copied.text).toContain('<CopyObjectResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">');
    expect(copied.text).toContain(`<ETag>${md5Tag(bytes).replaceAll('"', '&quot;')}</ETag>`);
    const got = await s3.call('GET', `/${bucket}/y`);
    expect(got.bytes).toEqual(bytes);
    expect(got.headers.get('content-type')).toBe('image/png');
    expect(got.headers.get('x-amz-meta-a')).toBe('1');
    expect(got.headers.get('x-amz-tagging-count')).toBe('1');
    expect((await s3.call('GET', `/${bucket}/y`, { as: null })).code).toBe('AccessDenied');
  });

  test('does not send visitors of a website to where its source sends them', async () => {
    const bucket = await makeBucket();
    const redirect = 'x-amz-website-redirect-location';
    await put(`/${bucket}/x`, filled(1), { [redirect]: '/a', 'cache-control': 'no-store' });
    const copy = { 'x-amz-copy-source': `${bucket}/x` };
    await put(`/${bucket}/y`, null, copy);
    await put(`/${bucket}/z`, null, { ...copy, [redirect]: '/b' });
    const [first, second] = [await s3.call('HEAD', `/${bucket}/y`), await s3.call('HEAD', `/${bucket}/z`)];
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get(redirect)).toBeNull();
    expect(second.headers.get(redirect)).toBe('/b');
  });

  test('with another checksum has it, though nobody sent the bytes', async () => {
    const bucket = await makeBucket();
    const bytes = filled(70_000);
    await put(`/${bucket}/x`, bytes);
    const headers = { 'x-amz-copy-source': `${bucket}/x`, 'x-amz-checksum-algorithm': 'CRC32C' };
    const copied = await put(`/${bucket}/y`, null, headers);
    const value = base64OfBytes(crcOf('CRC32C', bytes));
    expect(copied.text).toContain(`<ChecksumCRC32C>${value}</ChecksumCRC32C>`);
    const head = await s3.call('HEAD', `/${bucket}/y`, { headers: { 'x-amz-checksum-mode': 'ENABLED' } });
    expect(head.headers.get('x-amz-checksum-crc32c')).toBe(value);
  });

  test('on conditions of its source is made where they hold', async () => {
    const bucket = await makeBucket();
    const etag = (await put(`/${bucket}/x`)).headers.get('etag') ?? '';
    const copy = (name: string, value: string) =>
      put(`/${bucket}/y`, null, {
        'x-amz-copy-source': `${bucket}/x`,
        [`x-amz-copy-source-${name}`]: value,
      });
    expect((await copy('if-match', '"abc"')).status).toBe(412);
    expect((await copy('if-none-match', etag)).status).toBe(412);
    expect((await copy('if-match', etag)).status).toBe(200);
  });

  test('of nothing is refused', async () => {
    const bucket = await makeBucket();
    const from = (source: string) => put(`/${bucket}/y`, null, { 'x-amz-copy-source': source });
    expect((await from(`${bucket}/none`)).code).toBe('NoSuchKey');
    expect((await from('no-such-bucket/x')).code).toBe('NoSuchBucket');
    expect((await from('bucket')).code).toBe('InvalidArgument');
  });
});

describe('versions', () => {
  test('are all to be had, and a marker hides them', async () => {
    const bucket = await makeBucket({}, true);
    const first = (await put(`/${bucket}/x`, 'one')).headers.get('x-amz-version-id') ?? '';
    const second = (await put(`/${bucket}/x`, 'two')).headers.get('x-amz-version-id');
    expect(first).not.toBe(second);
    expect((await s3.call('GET', `/${bucket}/x`, { query: `versionId=${first}` })).text).toBe('one');
    const gone = await s3.call('DELETE', `/${bucket}/x`);
    expect(gone.status).toBe(204);
    expect(gone.headers.get('x-amz-delete-marker')).toBe('true');
    const marker = gone.headers.get('x-amz-version-id') ?? '';
    const hidden = await s3.call('GET', `/${bucket}/x`);
    expect(hidden.code).toBe('NoSuchKey');
    expect(hidden.headers.get('x-amz-delete-marker')).toBe('true');
    const named = await s3.call('GET', `/${bucket}/x`, { query: `versionId=${marker}` });
    expect(named.status).toBe(405);
    const removed = await s3.call('DELETE', `/${bucket}/x`, { query: `versionId=${marker}` });
    expect(removed.headers.get('x-amz-delete-marker')).toBe('true');
    expect((await s3.call('GET', `/${bucket}/x`)).text).toBe('two');
    const copy = { 'x-amz-copy-source': `${bucket}/x?versionId=${first}` };
    const back = await put(`/${bucket}/x`, null, copy);
    expect(back.headers.get('x-amz-copy-source-version-id')).toBe(first);
    expect((await s3.call('GET', `/${bucket}/x`)).text).toBe('one');
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'versionId=' })).code).toBe('InvalidArgument');
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'versionId=nonsense' })).code).toBe(
      'InvalidArgument',
    );
    expect((await s3.call('GET', `/${bucket}/x`, { query: `versionId=${'a'.repeat(32)}` })).code).toBe(
      'NoSuchVersion',
    );
  });
});

describe('deleting many keys', () => {
  const wish = (keys: string[], rest = '') =>
    `<Delete>${keys.map((key) => `<Object><Key>${key}</Key></Object>`).join('')}${rest}</Delete>`;

  test('tells each in the order of the request, missing ones too', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/a`);
    const answer = await s3.call('POST', `/${bucket}`, { query: 'delete', body: wish(['b', 'a']) });
    expect(answer.text).toContain(
      '<Deleted><Key>b</Key></Deleted><Deleted><Key>a</Key></Deleted></DeleteResult>',
    );
    expect((await s3.call('HEAD', `/${bucket}/a`)).status).toBe(404);
  });

  test('in quiet tells only what stays', async () => {
    const bucket = await makeBucket();
    const body = wish(['a'], '<Quiet>true</Quiet>');
    const mine = await s3.call('POST', `/${bucket}`, { query: 'delete', body });
    expect(mine.text).not.toContain('<Key>');
    const friends = await s3.call('POST', `/${bucket}`, { query: 'delete', body, as: FRIEND_KEY });
    expect(friends.status).toBe(200);
    expect(friends.text).toContain('<Error><Key>a</Key><Code>AccessDenied</Code>');
  });

  test('takes a thousand, and no nonsense', async () => {
    const bucket = await makeBucket();
    const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);
    const most = await s3.call('POST', `/${bucket}`, { query: 'delete', body: wish(keys(1000)) });
    expect(most.text.match(/<Deleted>/g)).toHaveLength(1000);
    const more = await s3.call('POST', `/${bucket}`, { query: 'delete', body: wish(keys(1001)) });
    expect(more.code).toBe('MalformedXML');
    expect((await s3.call('POST', `/${bucket}`, { query: 'delete', body: '' })).code).toBe(
      'MissingRequestBodyError',
    );
  });
});

describe('tags, ACLs and locks of an object', () => {
  test('tags are set, read and taken away', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`, 'x', { 'x-amz-tagging': 'a=1&b=two%20words' });
    const read = () => s3.call('GET', `/${bucket}/x`, { query: 'tagging' });
    expect((await read()).text).toContain(
      '<Tag><Key>a</Key><Value>1</Value></Tag><Tag><Key>b</Key><Value>two words</Value></Tag>',
    );
    const body = '<Tagging><TagSet><Tag><Key>c</Key><Value>3</Value></Tag></TagSet></Tagging>';
    expect((await s3.call('PUT', `/${bucket}/x`, { query: 'tagging', body })).status).toBe(200);
    expect((await s3.call('HEAD', `/${bucket}/x`)).headers.get('x-amz-tagging-count')).toBe('1');
    expect((await s3.call('DELETE', `/${bucket}/x`, { query: 'tagging' })).status).toBe(204);
    expect((await read()).text).toContain('<TagSet></TagSet>');
    expect((await s3.call('GET', `/${bucket}/none`, { query: 'tagging' })).code).toBe('NoSuchKey');
  });

  test('an ACL comes by headers or by a document, and not by both', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`);
    const acl = (sent: S3Request) => s3.call('PUT', `/${bucket}/x`, { query: 'acl', ...sent });
    expect((await acl({})).code).toBe('MissingSecurityHeader');
    expect((await acl({ headers: { 'x-amz-acl': 'public-read' } })).status).toBe(200);
    expect((await s3.call('GET', `/${bucket}/x`, { as: null })).status).toBe(200);
    const document = (await s3.call('GET', `/${bucket}/x`, { query: 'acl' })).text;
    expect(document).toContain('<DisplayName>owner</DisplayName>');
    expect(document).toContain('http://acs.amazonaws.com/groups/global/AllUsers');
    expect((await acl({ headers: { 'x-amz-acl': 'private' } })).status).toBe(200);
    expect((await acl({ body: document })).status).toBe(200);
    expect((await s3.call('GET', `/${bucket}/x`, { as: null })).status).toBe(200);
    expect((await acl({ body: document, headers: { 'x-amz-acl': 'private' } })).code).toBe(
      'UnexpectedContent',
    );
  });

  test('a lock keeps a version until its end, unless it is bypassed', async () => {
    const bucket = await makeBucket({ 'x-amz-bucket-object-lock-enabled': 'true' });
    const lock = {
      'x-amz-object-lock-mode': 'GOVERNANCE',
      'x-amz-object-lock-retain-until-date': '2026-02-01T00:00:00Z',
    };
    expect((await put(`/${bucket}/x`, 'x', lock)).code).toBe('InvalidRequest');
    const digest = { 'content-md5': base64OfBytes(md5(TEXT.encode('x'))) };
    const written = await put(`/${bucket}/x`, 'x', { ...lock, ...digest });
    const query = `versionId=${written.headers.get('x-amz-version-id')}`;
    const head = await s3.call('HEAD', `/${bucket}/x`);
    expect(head.headers.get('x-amz-object-lock-mode')).toBe('GOVERNANCE');
    expect(head.headers.get('x-amz-object-lock-retain-until-date')).toBe('2026-02-01T00:00:00.000Z');
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'retention' })).text).toContain(
      '<Mode>GOVERNANCE</Mode>',
    );
    expect((await s3.call('DELETE', `/${bucket}/x`, { query })).code).toBe('AccessDenied');
    const bypass = { 'x-amz-bypass-governance-retention': 'true' };
    expect((await s3.call('DELETE', `/${bucket}/x`, { query, headers: bypass })).status).toBe(204);
  });

  test('a hold is put on and taken off, and a date of the past is refused', async () => {
    const bucket = await makeBucket({ 'x-amz-bucket-object-lock-enabled': 'true' });
    await put(`/${bucket}/x`);
    const hold = (status: string) =>
      s3.call('PUT', `/${bucket}/x`, {
        query: 'legal-hold',
        body: `<LegalHold><Status>${status}</Status></LegalHold>`,
      });
    expect((await hold('ON')).status).toBe(200);
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'legal-hold' })).text).toContain(
      '<Status>ON</Status>',
    );
    expect((await hold('MAYBE')).code).toBe('MalformedXML');
    const body =
      '<Retention><Mode>COMPLIANCE</Mode><RetainUntilDate>2020-01-01T00:00:00Z</RetainUntilDate></Retention>';
    expect((await s3.call('PUT', `/${bucket}/x`, { query: 'retention', body })).code).toBe('InvalidArgument');
  });
});

describe('what else is asked of an object', () => {
  test('its attributes are those that the header names', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`);
    const asked = (names: string) =>
      s3.call('GET', `/${bucket}/x`, { query: 'attributes', headers: { 'x-amz-object-attributes': names } });
    const all = await asked('ETag,Checksum,ObjectParts,StorageClass,ObjectSize');
    expect(all.text).toContain('<ETag>5d41402abc4b2a76b9719d911017c592</ETag>');
    expect(all.text).toContain('<ChecksumType>FULL_OBJECT</ChecksumType>');
    expect(all.text).toContain('<StorageClass>STANDARD</StorageClass><ObjectSize>5</ObjectSize>');
    expect(all.text).not.toContain('ObjectParts');
    expect(all.headers.get('last-modified')).toBe('Thu, 15 Jan 2026 10:30:00 GMT');
    expect((await asked('ObjectSize')).text).not.toContain('ETag');
    expect((await asked('Colour')).code).toBe('InvalidArgument');
    expect((await asked('')).code).toBe('InvalidRequest');
  });

  test('an archive is read once it was brought back', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`, 'x', { 'x-amz-storage-class': 'GLACIER' });
    expect((await s3.call('GET', `/${bucket}/x`)).code).toBe('InvalidObjectState');
    expect((await s3.call('HEAD', `/${bucket}/x`)).headers.get('x-amz-storage-class')).toBe('GLACIER');
    const restore = (days: number) =>
      s3.call('POST', `/${bucket}/x`, {
        query: 'restore',
        body: `<RestoreRequest><Days>${days}</Days><GlacierJobParameters><Tier>Bulk</Tier></GlacierJobParameters></RestoreRequest>`,
      });
    expect((await restore(0)).code).toBe('InvalidArgument');
    expect((await restore(2)).status).toBe(202);
    expect((await s3.call('GET', `/${bucket}/x`)).headers.get('x-amz-restore')).toContain(
      'ongoing-request="false"',
    );
    expect((await restore(3)).status).toBe(200);
  });

  test('what Amazon has withdrawn is refused', async () => {
    const bucket = await makeBucket();
    await put(`/${bucket}/x`);
    expect((await s3.call('GET', `/${bucket}/x`, { query: 'torrent' })).code).toBe('MethodNotAllowed');
    const select = await s3.call('POST', `/${bucket}/x`, { query: 'select&select-type=2', body: '<x/>' });
    expect(select.code).toBe('MethodNotAllowed');
  });
});
