import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { bytesOf, randomBytes } from '../../../testing/cut-stream';
import { readBodyClaims } from './body-claims';
import { readPieces } from './ranges/read-pieces';
import { receiveBody } from './receive-body';

const BYTES = randomBytes(300_000, 'blob');

async function store(key: string, headers: Headers): Promise<void> {
  const payload = { kind: 'unsigned' } as const;
  const claims = readBodyClaims(headers, payload);
  const body = await receiveBody({ stream: new Response(BYTES).body, headers, payload, claims });
  if (body.kind === 'small') throw new Error('small');
  const fixed = new FixedLengthStream(body.size ?? 0);
  await Promise.all([body.stream.pipeTo(fixed.writable), env.BLOBS.put(key, fixed.readable), body.digests]);
}

async function open(blob: string, start: number, length: number): Promise<ReadableStream<Uint8Array>> {
  const found = await env.BLOBS.get(blob, { range: { offset: start, length } });
  if (!found) throw new Error('gone');
  return found.body;
}

test('a large body goes to the bucket and comes back in any pieces', async () => {
  const key = `s3-body/${crypto.randomUUID()}`;
  await store(key, new Headers({ 'content-length': `${BYTES.byteLength}` }));
  const pieces = [
    { size: 200_000, blob: key, start: 100_000 },
    { size: 3, bytes: new Uint8Array([1, 2, 3]) },
    { size: 300_000, blob: key, start: 0 },
  ];
  const got = await bytesOf(readPieces(pieces, { start: 150_000, length: 300_000 }, open));
  const whole = new Uint8Array([...BYTES.subarray(100_000), 1, 2, 3, ...BYTES]);
  expect(got).toEqual(whole.subarray(150_000, 450_000));
});

test('a body that is refused at its end is not in the bucket', async () => {
  const key = `s3-body/${crypto.randomUUID()}`;
  const headers = new Headers({
    'content-length': `${BYTES.byteLength}`,
    'content-md5': 'rL0Y20xC+Fzt72VPzMSk2A==',
  });
  await expect(store(key, headers)).rejects.toMatchObject({ refusal: { code: 'BadDigest' } });
  expect(await env.BLOBS.head(key)).toBeNull();
});
