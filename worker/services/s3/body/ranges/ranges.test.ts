import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../engine/random';
import { contentRange, readRange } from '../../../../engine/s3/ranges/byte-range';
import { readCopyRange } from '../../../../engine/s3/ranges/copy-range';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Piece } from '../../../../engine/s3/store/stored-version';
import { bytesOf, randomBytes } from '../../../../testing/cut-stream';
import { readPieces } from './read-pieces';

function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal;
    throw error;
  }
  throw new Error('not refused');
}

test.each([
  ['bytes=0-4', { start: 0, length: 5 }],
  ['bytes=4-', { start: 4, length: 6 }],
  ['bytes=-3', { start: 7, length: 3 }],
  ['bytes=-99', { start: 0, length: 10 }],
  ['bytes=9-9', { start: 9, length: 1 }],
  ['bytes=5-99999999999999999999999', { start: 5, length: 5 }],
])('%s of ten bytes', (header, range) => {
  expect(readRange(header, 10)).toEqual(range);
});

test.each(['bytes=0-1,3-4', 'bytes=4-3', 'bytes=99-1', 'bytes=-', 'bytes=a-b', 'chars=0-1', 'bytes 0-1', ''])(
  '%s: the whole object',
  (header) => {
    expect(readRange(header, 10)).toBeNull();
  },
);

test('an object without a byte has no range of it', () => {
  expect(readRange('bytes=-5', 0)).toBeNull();
  expect(refusalOf(() => readRange('bytes=0-', 0)).code).toBe('InvalidRange');
});

test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('%s of ten bytes cannot be had', (header) => {
  expect(refusalOf(() => readRange(header, 10))).toMatchObject({
    code: 'InvalidRange',
    details: { RangeRequested: header, ActualObjectSize: '10' },
    headers: { 'content-range': 'bytes */10' },
  });
});

test('an answer tells where its bytes are', () => {
  expect(contentRange({ start: 2, length: 3 }, 10)).toBe('bytes 2-4/10');
});

test.each([
  ['bytes=0-', 'InvalidArgument', 'of the form bytes=first-last'],
  ['bytes=4-3', 'InvalidArgument', 'of the form bytes=first-last'],
  ['bytes=0-1,3-4', 'InvalidArgument', 'of the form bytes=first-last'],
  ['bytes=0-10', 'InvalidArgument', 'Range specified is not valid for source object of size: 10'],
  ['bytes=10-11', 'InvalidRequest', 'The specified copy range is invalid for the source object size'],
])('a part cannot be copied of %s of ten bytes', (header, code, message) => {
  expect(refusalOf(() => readCopyRange(header, 10))).toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
  expect(readCopyRange('bytes=0-9', 10)).toEqual({ start: 0, length: 10 });
});

describe('an object in pieces', () => {
  const random = createRandom('pieces');
  const bytes = randomBytes(50_000, 'object');
  const sizes = Array.from({ length: 40 }, () => random.integer(1, 2000));
  const opened: string[] = [];
  const blobs = new Map<string, Uint8Array>();
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, size] of sizes.entries()) {
    const part = bytes.subarray(at, at + size);
    at += size;
    if (index % 3 === 0) pieces.push({ size: part.byteLength, bytes: part });
    else {
      // As a copied range does, a piece may begin within its blob.
      blobs.set(`${index}`, new Uint8Array([...randomBytes(7, 'before'), ...part, 1, 2, 3]));
      pieces.push({ size: part.byteLength, blob: `${index}`, start: 7 });
    }
  }
  const whole = bytes.subarray(0, at);
  const open = async (blob: string, start: number, length: number) => {
    opened.push(blob);
    const stream = new Response(blobs.get(blob)?.slice(start, start + length)).body;
    if (!stream) throw new Error('no blob');
    return stream;
  };

  test('is read in any range as if it were one', async () => {
    expect(await bytesOf(readPieces(pieces, { start: 0, length: at }, open))).toEqual(whole);
    for (let round = 0; round < 30; round++) {
      const start = random.integer(0, at - 1);
      const length = random.integer(1, at - start);
      const got = await bytesOf(readPieces(pieces, { start, length }, open));
      expect(got).toEqual(whole.subarray(start, start + length));
    }
  });

  test('has a blob opened only when its reader comes there', async () => {
    opened.length = 0;
    const reader = readPieces(pieces, { start: 0, length: at }, open).getReader();
    await reader.read();
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened.length).toBeLessThanOrEqual(3);
  });

  test('fails for its reader when a blob is gone', async () => {
    const gone = async () => {
      throw new Error('gone');
    };
    await expect(bytesOf(readPieces(pieces, { start: 0, length: at }, gone))).rejects.toThrow();
  });

  test('fails for its reader when a blob is shorter than it was', async () => {
    const short = (blob: string, start: number, length: number) => open(blob, start, Math.min(length, 1));
    await expect(bytesOf(readPieces(pieces, { start: 0, length: at }, short))).rejects.toThrow();
  });
});

test('ten thousand pieces are one object', async () => {
  const bytes = randomBytes(3, 'piece');
  const pieces = Array.from({ length: 10_000 }, (_, index) =>
    index % 2 === 0 ? { size: 3, bytes } : { size: 3, blob: 'blob', start: 0 },
  );
  const open = async (_: string, start: number, length: number) =>
    new Response(bytes.slice(start, start + length)).body ?? new ReadableStream<Uint8Array>();
  const got = await bytesOf(readPieces(pieces, { start: 1, length: 29_998 }, open));
  expect(got.byteLength).toBe(29_998);
  expect(got.subarray(2, 5)).toEqual(bytes);
});
