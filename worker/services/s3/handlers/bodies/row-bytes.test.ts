import { beforeAll, expect, test } from 'vitest';
import { openS3 } from '../../../../testing/s3-playground';

const ROW_BYTES = 1024 * 1024;

let s3: Awaited<ReturnType<typeof openS3>>;

beforeAll(async () => {
  s3 = await openS3({}, undefined, ROW_BYTES);
  await s3.call('PUT', '/shelf');
});

function filled(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => (index * 7) % 251);
}

async function put(size: number): Promise<Uint8Array> {
  const body = filled(size);
  expect((await s3.call('PUT', '/shelf/a', { body })).status).toBe(200);
  return body;
}

test('where rows may hold much, objects up to that lie in them, and are read whole, in part, and as long as they are', async () => {
  for (const size of [ROW_BYTES, 300_000, 40_000, 0]) {
    const body = await put(size);
    expect(await s3.blobs()).toBe(0);
    const whole = await s3.call('GET', '/shelf/a');
    expect(whole.bytes).toEqual(body);
    expect((await s3.call('HEAD', '/shelf/a')).headers.get('content-length')).toBe(String(size));
  }
  const body = await put(300_000);
  const range = await s3.call('GET', '/shelf/a', { headers: { range: 'bytes=299990-' } });
  expect([range.status, range.bytes]).toEqual([206, body.subarray(299_990)]);
});

test('one byte more lies elsewhere', async () => {
  const body = await put(ROW_BYTES + 1);
  expect(await s3.blobs()).toBe(ROW_BYTES + 1);
  expect((await s3.call('GET', '/shelf/a')).bytes).toEqual(body);
});

test('a body that is not what was said of it is refused, and the object stays', async () => {
  const body = await put(200_000);
  const other = filled(200_001).subarray(1);
  const headers = { 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' };
  expect((await s3.call('PUT', '/shelf/a', { body: other, headers })).code).toBe('BadDigest');
  const short = await s3.call('PUT', '/shelf/a', { body: other, headers: { 'content-length': '200001' } });
  expect(short.code).toBe('IncompleteBody');
  expect((await s3.call('GET', '/shelf/a')).bytes).toEqual(body);
});
