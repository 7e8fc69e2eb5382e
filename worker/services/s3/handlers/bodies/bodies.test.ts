import { expect, test } from 'vitest';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Piece } from '../../../../engine/s3/store/stored-version';
import type { ByteSource } from '../../body/byte-source';
import { boundedSource } from './bounded-source';
import { storedBytes } from './stored-bytes';
import { WatchedSource } from './watched-source';

const MIB = 1024 * 1024;

function chunks(count: number, size: number): ByteSource {
  let left = count;
  return {
    async next() {
      if (left === 0) return null;
      left -= 1;
      return new Uint8Array(size);
    },
    cancel: async () => undefined,
  };
}

test('an upload that takes long is told of every five minutes, and not more often', async () => {
  let now = 0;
  let kept = 0;
  const source = new WatchedSource(chunks(20, 3), {
    now: () => now,
    keep: async () => {
      kept += 1;
    },
  });
  while (await source.next()) now += 60_000;
  expect(kept).toBe(4);
  expect(source.size).toBe(60);
});

test('a body of unknown length is refused with the byte that is too many', async () => {
  const source = boundedSource(chunks(3, 10), 20);
  expect((await source.next())?.byteLength).toBe(10);
  expect((await source.next())?.byteLength).toBe(10);
  await expect(source.next()).rejects.toThrow(S3Error);
});

test('a large blob is asked for a run at a time, and small ones as they are', async () => {
  const asked: { blob: string; start: number; length: number }[] = [];
  const open = async (blob: string, start: number, length: number) => {
    asked.push({ blob, start, length });
    const body = new Response(new Uint8Array(length)).body;
    if (!body) throw new Error('no body');
    return body;
  };
  const pieces: Piece[] = [
    { size: 10, bytes: new Uint8Array(10) },
    { size: 33 * MIB, blob: 'large', start: 5 },
    { size: 7, blob: 'small', start: 0 },
  ];
  const size = 33 * MIB + 17;
  const read = await new Response(storedBytes({ open }, pieces, size)).arrayBuffer();
  expect(read.byteLength).toBe(size);
  expect(asked).toEqual([
    { blob: 'large', start: 5, length: 32 * MIB },
    { blob: 'large', start: 5 + 32 * MIB, length: MIB },
    { blob: 'small', start: 0, length: 7 },
  ]);
});
