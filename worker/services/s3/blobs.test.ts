import { env } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { openBlobs } from './blobs';
import type { ByteSource } from './body/byte-source';

const MIB = 1024 * 1024;
const CHUNK = 60_000;

/** Bytes of which each tells its place, and that come in uneven chunks. */
function patterned(size: number, failsAt = Number.POSITIVE_INFINITY): ByteSource {
  let at = 0;
  return {
    async next() {
      if (at >= failsAt) throw new Error('the sender has left');
      if (at >= size) return null;
      const start = at;
      at = Math.min(size, at + CHUNK);
      return Uint8Array.from({ length: at - start }, (_, index) => (start + index) % 251);
    },
    cancel: async () => undefined,
  };
}

function openStore() {
  const groupId = crypto.randomUUID();
  const begun: string[] = [];
  const blobs = openBlobs(env.BLOBS, groupId);
  return {
    blobs,
    begun,
    put: (blob: string, source: ByteSource, size: number | null) =>
      blobs.put(blob, {
        source,
        size,
        begun: async (multipart) => {
          begun.push(multipart);
        },
      }),
    names: async () => {
      const { objects } = await env.BLOBS.list({ prefix: `s3/${groupId}/` });
      return objects.map(({ key }) => key.slice(`s3/${groupId}/`.length));
    },
  };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

describe('the bytes of large objects', { timeout: 30_000 }, () => {
  test.each([
    ['a known length', 3 * MIB + 17, true],
    ['no known length and little in it', 40_000, false],
    ['no known length and several parts', 17 * MIB + 5, false],
    ['no known length that ends with a part', 16 * MIB, false],
  ])('a stream of %s is read back as it came, from any place', async (_, size, isKnown) => {
    const { blobs, put } = openStore();
    await put('blob', patterned(size), isKnown ? size : null);
    const whole = await bytesOf(await blobs.open('blob', 0, size));
    expect(whole.byteLength).toBe(size);
    expect(whole.findIndex((byte, index) => byte !== index % 251)).toBe(-1);
    const middle = await bytesOf(await blobs.open('blob', size - 11, 5));
    expect([...middle]).toEqual(Array.from({ length: 5 }, (_, index) => (size - 11 + index) % 251));
  });

  test.each([
    ['a known length', 3 * MIB],
    ['no known length', null],
  ])('of a stream of %s that fails nothing is kept, and its own error is told', async (_, size) => {
    const { put, names } = openStore();
    await expect(put('blob', patterned(20 * MIB, 2 * MIB), size)).rejects.toThrow('the sender has left');
    expect(await names()).toEqual([]);
  });

  test('of a stream that fails with its very last byte nothing is kept', async () => {
    const { put, names } = openStore();
    await expect(put('blob', patterned(MIB, MIB), MIB)).rejects.toThrow('the sender has left');
    expect(await names()).toEqual([]);
  });

  test('an upload in parts is told of before it has any, and is given up when its stream fails', async () => {
    const { put, begun, names } = openStore();
    await expect(put('blob', patterned(40 * MIB, 30 * MIB), null)).rejects.toThrow('the sender has left');
    expect(begun).toHaveLength(1);
    expect(await names()).toEqual([]);
  });

  test('a blob that is gone is an error, and no empty body', async () => {
    const { blobs } = openStore();
    await expect(blobs.open('never', 0, 1)).rejects.toThrow('gone');
  });
});
