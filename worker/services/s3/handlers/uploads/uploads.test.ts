import { beforeAll, describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../../engine/base64';
import { joinedBytes } from '../../../../engine/joined-bytes';
import { compositeChecksum, multipartEtag } from '../../../../engine/s3/checksums/composite';
import { md5 } from '../../../../engine/s3/checksums/md5';
import { crcOf } from '../../../../engine/s3/checksums/running-crc';
import { openS3 } from '../../../../testing/s3-playground';
import type { ByteSource } from '../../body/byte-source';
import { streamOfSource } from '../../body/byte-source';

type S3 = Awaited<ReturnType<typeof openS3>>;
type Headers = Record<string, string>;

const MIB = 1024 * 1024;
const LEAST = 5 * MIB;
const COPY = 'x-amz-copy-source';

let s3: S3;
let keys = 0;

beforeAll(async () => {
  s3 = await openS3();
  expect((await s3.call('PUT', '/bucket')).status).toBe(200);
});

function filled(size: number, seed = 7): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++) bytes[index] = (index * seed) % 251;
  return bytes;
}

function crc32(bytes: Uint8Array): string {
  return base64OfBytes(crcOf('CRC32', bytes));
}

function tagOf(bytes: Uint8Array): string {
  return Array.from(md5(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return joinedBytes(parts);
}

/** Where the two differ first; -1 where they are the same. */
function difference(one: Uint8Array, other: Uint8Array): number {
  if (one.byteLength !== other.byteLength) return Math.min(one.byteLength, other.byteLength);
  return one.findIndex((byte, index) => byte !== other[index]);
}

/** An upload of a key of its own. */
async function begin(headers: Headers = {}) {
  keys += 1;
  const path = `/bucket/key-${keys}`;
  const begun = await s3.call('POST', path, { query: 'uploads', headers });
  expect(begun.status).toBe(200);
  const id = /<UploadId>([^<]+)<\/UploadId>/.exec(begun.text)?.[1] ?? '';
  const tags: string[] = [];
  return {
    path,
    id,
    begun,
    tags,
    async part(number: number, body: Uint8Array | ReadableStream<Uint8Array> | null, sent: Headers = {}) {
      const query = `partNumber=${number}&uploadId=${id}`;
      const answer = await s3.call('PUT', path, { query, body, headers: sent });
      const tag = answer.headers.get('etag') ?? /<ETag>&quot;([^&]+)/.exec(answer.text)?.[1];
      if (tag) tags[number] = tag;
      return answer;
    },
    complete(
      numbers: number[],
      { sent = {}, extra = () => '' }: { sent?: Headers; extra?(number: number): string } = {},
    ) {
      const parts = numbers.map(
        (number) =>
          `<Part><PartNumber>${number}</PartNumber><ETag>${tags[number] ?? '"none"'}</ETag>${extra(number)}</Part>`,
      );
      const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
      return s3.call('POST', path, { query: `uploadId=${id}`, body, headers: sent });
    },
    list: (query = '') => s3.call('GET', path, { query: `uploadId=${id}${query}` }),
    abort: () => s3.call('DELETE', path, { query: `uploadId=${id}` }),
    get: (headers: Headers = {}, query = '') => s3.call('GET', path, { headers, query }),
  };
}

describe('an upload in parts', { timeout: 30_000 }, () => {
  test('becomes one object of all that was sent, of parts of any size', async () => {
    const upload = await begin({ 'content-type': 'image/png', 'x-amz-meta-a': '1' });
    const parts = [filled(LEAST), filled(LEAST + 1, 3), filled(11, 5)];
    for (const [index, part] of parts.entries()) {
      const sent = await upload.part(index + 1, part);
      expect(sent.headers.get('etag')).toBe(`"${tagOf(part)}"`);
      expect(sent.headers.get('x-amz-checksum-crc64nvme')).toBe(base64OfBytes(crcOf('CRC64NVME', part)));
    }
    const done = await upload.complete([1, 2, 3]);
    expect(done.status).toBe(200);
    const tag = multipartEtag(parts.map(tagOf));
    expect(done.text).toContain(`<Location>http://localhost:8787/m/demo/files${upload.path}</Location>`);
    expect(done.text).toContain(`<ETag>&quot;${tag}&quot;</ETag>`);
    expect(done.text).toContain('<ChecksumType>FULL_OBJECT</ChecksumType>');

    const all = joined(...parts);
    const got = await upload.get({ 'x-amz-checksum-mode': 'ENABLED' });
    expect(difference(got.bytes, all)).toBe(-1);
    expect(got.headers.get('etag')).toBe(`"${tag}"`);
    expect(got.headers.get('content-type')).toBe('image/png');
    expect(got.headers.get('x-amz-meta-a')).toBe('1');
    expect(got.headers.get('x-amz-checksum-crc64nvme')).toBe(base64OfBytes(crcOf('CRC64NVME', all)));
    expect(got.headers.get('x-amz-mp-parts-count')).toBeNull();

    const across = await upload.get({ range: `bytes=${LEAST - 2}-${LEAST + 2}` });
    expect(across.bytes).toEqual(all.subarray(LEAST - 2, LEAST + 3));
    const second = await upload.get({}, 'partNumber=2');
    expect(second.status).toBe(206);
    expect(second.headers.get('x-amz-mp-parts-count')).toBe('3');
    expect(difference(second.bytes, parts[1] ?? new Uint8Array())).toBe(-1);
  });

  test('is asked to complete once more and answers the same; then it is no upload any longer', async () => {
    const upload = await begin();
    await upload.part(1, filled(10));
    const first = await upload.complete([1]);
    expect((await upload.complete([1])).text).toBe(first.text);
    expect((await upload.part(2, filled(10))).code).toBe('NoSuchUpload');
    expect((await upload.list()).code).toBe('NoSuchUpload');
  });

  test('replaces a part that is sent again', async () => {
    const upload = await begin();
    await upload.part(1, filled(100_000));
    await upload.part(1, filled(5));
    expect((await upload.complete([1])).status).toBe(200);
    expect((await upload.get()).bytes).toEqual(filled(5));
  });

  test('is gone with all its parts when it is given up', async () => {
    const upload = await begin();
    await upload.part(1, filled(100_000));
    expect((await upload.abort()).status).toBe(204);
    expect((await upload.abort()).code).toBe('NoSuchUpload');
    expect((await upload.complete([1])).code).toBe('NoSuchUpload');
    expect((await upload.get()).code).toBe('NoSuchKey');
  });

  test.each([
    ['no part at all', [], 'MalformedXML'],
    ['parts out of order', [2, 1], 'InvalidPartOrder'],
    ['a part that was never sent', [1, 2, 3], 'InvalidPart'],
    ['a first part that is small', [1, 2], 'EntityTooSmall'],
  ])('of %s is not completed', async (_, numbers, code) => {
    const upload = await begin();
    await upload.part(1, filled(10));
    await upload.part(2, filled(10));
    expect((await upload.complete(numbers)).code).toBe(code);
    expect((await upload.complete([2])).status).toBe(200);
  });

  test.each(['0', '10001', 'x'])('has no part number %s', async (number) => {
    const upload = await begin();
    const query = `partNumber=${number}&uploadId=${upload.id}`;
    expect((await s3.call('PUT', upload.path, { query, body: 'x' })).code).toBe('InvalidArgument');
  });

  test('lists its parts in pages', async () => {
    const upload = await begin();
    for (const number of [1, 5, 9]) await upload.part(number, filled(number));
    const first = (await upload.list('&max-parts=2')).text;
    expect(first).toContain('<IsTruncated>true</IsTruncated>');
    expect(first).toContain('<NextPartNumberMarker>5</NextPartNumberMarker>');
    expect(first).toContain('<Initiator><ID>');
    expect(first.match(/<Part>/g)).toHaveLength(2);
    const rest = (await upload.list('&part-number-marker=5')).text;
    expect(rest).toContain('<PartNumber>9</PartNumber>');
    expect(rest).toContain('<IsTruncated>false</IsTruncated>');
    expect((await upload.list('&max-parts=some')).code).toBe('InvalidArgument');
  });

  test('on a condition is completed where that holds', async () => {
    const upload = await begin();
    await upload.part(1, filled(10));
    await s3.call('PUT', upload.path, { body: 'there already' });
    expect((await upload.complete([1], { sent: { 'if-none-match': '*' } })).code).toBe('PreconditionFailed');
    expect((await upload.complete([1], { sent: { 'x-amz-mp-object-size': '11' } })).code).toBe(
      'InvalidRequest',
    );
    expect((await upload.complete([1], { sent: { 'x-amz-mp-object-size': '10' } })).status).toBe(200);
  });
});

describe('the checksum of an upload', { timeout: 30_000 }, () => {
  test('is that of its checksums, and each part is asked for its own', async () => {
    const upload = await begin({ 'x-amz-checksum-algorithm': 'CRC32' });
    expect(upload.begun.headers.get('x-amz-checksum-type')).toBe('COMPOSITE');
    const parts = [filled(LEAST), filled(20)];
    for (const [index, part] of parts.entries()) {
      const sent = await upload.part(index + 1, part, { 'x-amz-checksum-crc32': crc32(part) });
      expect(sent.headers.get('x-amz-checksum-crc32')).toBe(crc32(part));
    }
    expect((await upload.list()).text).toContain(
      `<ChecksumCRC32>${crc32(parts[1] ?? filled(0))}</ChecksumCRC32>`,
    );
    expect((await upload.complete([1, 2])).code).toBe('InvalidRequest');
    const extra = (number: number) =>
      `<ChecksumCRC32>${crc32(parts[number - 1] ?? filled(0))}</ChecksumCRC32>`;
    const done = await upload.complete([1, 2], { extra });
    const value = `${compositeChecksum('CRC32', parts.map(crc32))}`;
    expect(done.text).toContain(`<ChecksumCRC32>${value}</ChecksumCRC32>`);
    expect(done.text).toContain('<ChecksumType>COMPOSITE</ChecksumType>');
    const attributes = await s3.call('GET', upload.path, {
      query: 'attributes',
      headers: { 'x-amz-object-attributes': 'ObjectParts,Checksum', 'x-amz-max-parts': '1' },
    });
    expect(attributes.text).toContain('<PartsCount>2</PartsCount>');
    expect(attributes.text).toContain('<IsTruncated>true</IsTruncated>');
    expect(attributes.text).toContain(`<Size>${LEAST}</Size>`);
    const part = await upload.get({ 'x-amz-checksum-mode': 'ENABLED' }, 'partNumber=2');
    expect(part.headers.get('x-amz-checksum-crc32')).toBe(crc32(filled(20)));
  });

  test('of the whole is compared with what its client computed', async () => {
    const upload = await begin({ 'x-amz-checksum-algorithm': 'CRC32', 'x-amz-checksum-type': 'FULL_OBJECT' });
    await upload.part(1, filled(LEAST));
    await upload.part(2, filled(20, 3));
    const all = joined(filled(LEAST), filled(20, 3));
    const wrong = { 'x-amz-checksum-crc32': crc32(filled(3)), 'x-amz-checksum-type': 'FULL_OBJECT' };
    expect((await upload.complete([1, 2], { sent: wrong })).code).toBe('BadDigest');
    const right = { ...wrong, 'x-amz-checksum-crc32': crc32(all) };
    expect((await upload.complete([1, 2], { sent: right })).text).toContain(crc32(all));
  });

  test('is of one algorithm for all parts', async () => {
    const upload = await begin({ 'x-amz-checksum-algorithm': 'CRC32' });
    const other = { 'x-amz-checksum-crc32c': base64OfBytes(crcOf('CRC32C', filled(3))) };
    expect((await upload.part(1, filled(3), other)).code).toBe('InvalidRequest');
    expect((await upload.part(1, filled(3), { 'x-amz-checksum-crc32': 'AAAAAA==' })).code).toBe('BadDigest');
  });
});

describe('parts that are copied', { timeout: 30_000 }, () => {
  test('are a range of another object, or all of it', async () => {
    const bytes = filled(LEAST + 40_000);
    await s3.call('PUT', '/bucket/source', { body: bytes });
    const upload = await begin();
    const whole = await upload.part(1, null, { [COPY]: 'bucket/source' });
    expect(whole.text).toContain('<CopyPartResult');
    const range = { [COPY]: 'bucket/source', 'x-amz-copy-source-range': 'bytes=10-19' };
    expect((await upload.part(2, null, range)).status).toBe(200);
    expect((await upload.complete([1, 2])).status).toBe(200);
    const got = await upload.get();
    expect(difference(got.bytes, joined(bytes, bytes.subarray(10, 20)))).toBe(-1);
  });

  test('have to lie within it', async () => {
    await s3.call('PUT', '/bucket/ten', { body: '0123456789' });
    const upload = await begin();
    const copy = (range: string, source = 'bucket/ten') =>
      upload.part(1, null, { [COPY]: source, 'x-amz-copy-source-range': range });
    expect((await copy('bytes=0-10')).code).toBe('InvalidArgument');
    expect((await copy('0-5')).code).toBe('InvalidArgument');
    expect((await copy('bytes=0-5', 'bucket/none')).code).toBe('NoSuchKey');
    expect((await copy('bytes=0-5')).status).toBe(200);
  });

  test('a copy of an upload has the tag of an object that was put whole', async () => {
    const upload = await begin();
    await upload.part(1, filled(LEAST));
    await upload.part(2, filled(9));
    await upload.complete([1, 2]);
    await s3.call('PUT', '/bucket/copied', { headers: { [COPY]: upload.path } });
    const head = await s3.call('HEAD', '/bucket/copied');
    expect(head.headers.get('etag')).toBe(`"${tagOf(joined(filled(LEAST), filled(9)))}"`);
  });
});

/** Bytes that nobody ever has in memory as a whole. */
function endless(size: number): ByteSource {
  const chunk = filled(100_000);
  let left = size;
  return {
    async next() {
      if (left === 0) return null;
      const bytes = chunk.slice(0, Math.min(left, chunk.byteLength));
      left -= bytes.byteLength;
      return bytes;
    },
    cancel: async () => undefined,
  };
}

test('64 MiB come and go as streams, in parts of unequal size', { timeout: 60_000 }, async () => {
  const sizes = [5 * MIB + 3, 40 * MIB, 7 * MIB - 9, 12 * MIB];
  const upload = await begin();
  for (const [index, size] of sizes.entries()) {
    const sent = await upload.part(index + 1, streamOfSource(endless(size)), {
      'content-length': String(size),
    });
    expect(sent.status).toBe(200);
  }
  expect((await upload.complete([1, 2, 3, 4])).status).toBe(200);
  const response = await s3.send('GET', upload.path);
  let size = 0;
  for await (const chunk of response.body ?? []) size += chunk.byteLength;
  expect(size).toBe(sizes.reduce((sum, each) => sum + each, 0));
  await s3.call('DELETE', upload.path);
});

test('a body that ends too soon leaves nothing behind', async () => {
  const headers = { 'content-length': String(2 * MIB) };
  const answer = await s3.call('PUT', '/bucket/short', { body: streamOfSource(endless(MIB)), headers });
  expect(answer.code).toBe('IncompleteBody');
  expect((await s3.call('GET', '/bucket/short')).code).toBe('NoSuchKey');
});
