import { describe, expect, test } from 'vitest';
import { joinedBytes } from '../../../../engine/joined-bytes';
import { S3Error } from '../../../../engine/s3/s3-error';
import { sha256Hex } from '../../../../platform/crypto';
import { bytesOf, cutStream, randomBytes } from '../../../../testing/cut-stream';
import type { ChunkSigning } from '../../signature/chunk-signing';
import { sourceOfStream, streamOfSource } from '../byte-source';
import { type AwsChunked, AwsChunkedSource } from './aws-chunked-source';
import { storedContentEncoding } from './read-framing';

const text = (value: string) => new TextEncoder().encode(value);
const EMPTY = await sha256Hex(new Uint8Array());

/** Each chunk is signed with its hash: that is enough to see that all the data was hashed. */
const HASHES: ChunkSigning = {
  verifyChunk: async (sha256, signature) => signature === sha256,
  verifyTrailer: async (sha256, signature) => signature === sha256,
};

async function framed(
  chunks: readonly Uint8Array[],
  isSigned: boolean,
  trailer: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const chunk of [...chunks, new Uint8Array()]) {
    const signature = isSigned ? `;chunk-signature=${await sha256Hex(chunk)}` : '';
    pieces.push(text(`${chunk.byteLength.toString(16)}${signature}\r\n`), chunk);
    if (chunk.byteLength > 0) pieces.push(text('\r\n'));
  }
  return joinedBytes([...pieces, text(trailer)]);
}

function decoded(body: Uint8Array, framing: Partial<AwsChunked>, seed = 'network') {
  const source = new AwsChunkedSource(sourceOfStream(cutStream(body, seed, 3000)), {
    decodedLength: 0,
    announced: [],
    hasTrailer: false,
    signing: null,
    ...framing,
  });
  return { source, bytes: bytesOf(streamOfSource(source)) };
}

async function refusalOf(body: string, framing: Partial<AwsChunked>): Promise<S3Error['refusal']> {
  const failure = await decoded(text(body), framing).bytes.catch((error: unknown) => error);
  if (failure instanceof S3Error) return failure.refusal;
  throw new Error(`not refused: ${failure}`);
}

test('the bytes come out whole, however the network and the client cut them', async () => {
  for (let round = 0; round < 20; round++) {
    const bytes = randomBytes(30_000 + round * 517, `body ${round}`);
    const chunks = [bytes.subarray(0, 8192), bytes.subarray(8192, 20_000), bytes.subarray(20_000)];
    const body = await framed(chunks, round % 2 === 0, '\r\n');
    const signing = round % 2 === 0 ? HASHES : null;
    const { bytes: got } = decoded(body, { decodedLength: bytes.byteLength, signing }, `network ${round}`);
    expect(await got).toEqual(bytes);
  }
});

test('what comes behind the last chunk is known at the end', async () => {
  const announced = ['x-amz-checksum-crc32'];
  for (const ending of ['\r\n\r\n', '\r\n', '\n\r\n', '\n\r\n\r\n\r\n']) {
    const body = await framed([text('hello')], false, `x-amz-checksum-crc32: NhCmhg==${ending}`);
    const { source, bytes } = decoded(body, { decodedLength: 5, announced, hasTrailer: true });
    expect(await bytes).toEqual(text('hello'));
    expect(source.trailers.get('x-amz-checksum-crc32')).toBe('NhCmhg==');
  }
});

test('a signed trailer is checked as one text', async () => {
  const framing = {
    decodedLength: 5,
    announced: ['x-amz-checksum-crc32'],
    hasTrailer: true,
    signing: HASHES,
  };
  const signature = await sha256Hex(text('x-amz-checksum-crc32:NhCmhg==\n'));
  const trailer = (value: string) =>
    `x-amz-checksum-crc32:NhCmhg==\r\nx-amz-trailer-signature:${value}\r\n\r\n`;
  const good = await framed([text('hello')], true, trailer(signature));
  expect(await decoded(good, framing).bytes).toEqual(text('hello'));
  const bad = await framed([text('hello')], true, trailer(EMPTY));
  await expect(decoded(bad, framing).bytes).rejects.toMatchObject({
    refusal: { code: 'SignatureDoesNotMatch' },
  });
});

test('where any signature will do, those of chunks and trailers are passed over', async () => {
  const trailer = 'x-amz-checksum-crc32:NhCmhg==\r\nx-amz-trailer-signature:any\r\n\r\n';
  const body = await framed([text('hello')], true, trailer);
  const framing = { decodedLength: 5, announced: ['x-amz-checksum-crc32'], hasTrailer: true };
  expect(await decoded(body, framing).bytes).toEqual(text('hello'));
});

describe('a body is refused that', () => {
  const signed = { decodedLength: 5, signing: HASHES };

  test.each([
    ['breaks off within a chunk', '5\r\nhel', {}],
    ['breaks off before the last chunk', '5\r\nhello\r\n', {}],
    ['breaks off within a header', '5', {}],
    ['has a chunk longer than it says', '5\r\nhello world\r\n0\r\n\r\n', {}],
    ['has a size that is none', 'five\r\nhello\r\n0\r\n\r\n', {}],
    ['lacks a signature', '5\r\nhello\r\n0\r\n\r\n', signed],
    [
      'lacks the signature of its trailer',
      `0;chunk-signature=${EMPTY}\r\n\r\n`,
      { ...signed, decodedLength: 0, hasTrailer: true },
    ],
  ])('%s', async (_, body, framing) => {
    expect(await refusalOf(body, { decodedLength: 5, ...framing })).toMatchObject({
      code: 'IncompleteBody',
      message: 'The request body terminated unexpectedly',
    });
  });

  test('is longer or shorter than it said', async () => {
    for (const decodedLength of [4, 6]) {
      expect(await refusalOf('5\r\nhello\r\n0\r\n\r\n', { decodedLength })).toMatchObject({
        code: 'IncompleteBody',
        details: { NumberBytesExpected: `${decodedLength}`, NumberBytesProvided: '5' },
      });
    }
  });

  test('has a small chunk that is not the last', async () => {
    expect(await refusalOf('5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n', { decodedLength: 6 })).toMatchObject({
      code: 'InvalidChunkSizeError',
      details: { Chunk: '2', BadChunkSize: '5' },
    });
  });

  test('was changed after its chunk was signed', async () => {
    const body = `5;chunk-signature=${EMPTY}\r\nhello\r\n0;chunk-signature=${EMPTY}\r\n\r\n`;
    expect(await refusalOf(body, signed)).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test.each([
    ['announces a trailer and sends none', '0\r\n\r\n', ['x-amz-checksum-crc32']],
    ['sends a trailer that it did not announce', '0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n', []],
    ['sends another trailer', '0\r\nx-amz-checksum-sha1:AAAAAA==\r\n\r\n', ['x-amz-checksum-crc32']],
    ['sends a trailer without a name', '0\r\nAAAAAA==\r\n\r\n', []],
  ])('%s', async (_, body, announced) => {
    expect(await refusalOf(body, { announced, hasTrailer: true })).toMatchObject({
      code: 'MalformedTrailerError',
    });
  });
});

test('64 MB pass with no more in memory than a reader has asked for', async () => {
  const chunk = randomBytes(65_536, 'chunk');
  const size = 64 * 1024 * 1024;
  const header = text('10000\r\n');
  let sent = 0;
  let farthest = 0;
  let taken = 0;
  const network = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent === size) {
          controller.enqueue(text('0\r\n\r\n'));
          controller.close();
          return;
        }
        controller.enqueue(joinedBytes([header, chunk, text('\r\n')]));
        sent += chunk.byteLength;
        farthest = Math.max(farthest, sent - taken);
      },
    },
    { highWaterMark: 0 },
  );
  const source = new AwsChunkedSource(sourceOfStream(network), {
    decodedLength: size,
    announced: [],
    hasTrailer: false,
    signing: null,
  });
  for (let bytes = await source.next(); bytes; bytes = await source.next()) taken += bytes.byteLength;
  expect(taken).toBe(size);
  expect(farthest).toBeLessThanOrEqual(2 * chunk.byteLength);
});

test('an object keeps its own encodings and not the framing', () => {
  expect(storedContentEncoding('aws-chunked')).toBeNull();
  expect(storedContentEncoding('aws-chunked, gzip')).toBe('gzip');
  expect(storedContentEncoding('gzip,aws-chunked')).toBe('gzip');
  expect(storedContentEncoding(null)).toBeNull();
});
