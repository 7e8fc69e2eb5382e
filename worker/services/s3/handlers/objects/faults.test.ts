import { describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../../engine/base64';
import { crcOf } from '../../../../engine/s3/checksums/running-crc';
import { openS3 } from '../../../../testing/s3-playground';

/** A store with an object of that many bytes, made before anything goes wrong. */
async function storeWith(size: number, faults: Record<string, number>) {
  const s3 = await openS3();
  await s3.call('PUT', '/bucket');
  await s3.call('PUT', '/bucket/x', { body: new Uint8Array(size).fill(7) });
  return s3.withFaults(faults);
}

describe('what goes wrong with objects on purpose', () => {
  test.each([100, 200_000])('a body of %i bytes ends before the length that is announced', async (size) => {
    const s3 = await storeWith(size, { truncated_body: 1 });
    const response = await s3.send('GET', '/bucket/x');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-understudy-fault')).toContain('truncated_body');
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  test('an upload is refused for a checksum, and a read comes with one that is not its own', async () => {
    const s3 = await storeWith(100, { wrong_checksum: 1 });
    expect((await s3.call('PUT', '/bucket/y', { body: 'x' })).code).toBe('BadDigest');
    const headers = { 'x-amz-checksum-mode': 'ENABLED' };
    const got = await s3.call('GET', '/bucket/x', { headers });
    expect(got.status).toBe(200);
    const told = got.headers.get('x-amz-checksum-crc64nvme');
    expect(told).toMatch(/^[A-Za-z0-9+/]{11}=$/);
    expect(told).not.toBe(base64OfBytes(crcOf('CRC64NVME', got.bytes)));
  });

  test('an upload is lost in its middle', async () => {
    const s3 = await storeWith(1, { upload_lost: 1 });
    const begun = await s3.call('POST', '/bucket/y', { query: 'uploads' });
    const id = /<UploadId>([^<]+)/.exec(begun.text)?.[1] ?? '';
    const part = await s3.call('PUT', '/bucket/y', { query: `partNumber=1&uploadId=${id}`, body: 'x' });
    expect(part.code).toBe('NoSuchUpload');
  });
});
