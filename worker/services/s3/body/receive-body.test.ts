import { describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../engine/base64';
import { hexOfBytes } from '../../../engine/hex';
import { joinedBytes } from '../../../engine/joined-bytes';
import { crcOf } from '../../../engine/s3/checksums/running-crc';
import { S3Error } from '../../../engine/s3/s3-error';
import { sha256Hex } from '../../../platform/crypto';
import { bytesOf, cutStream, randomBytes } from '../../../testing/cut-stream';
import type { Payload } from '../signature/verified';
import { readBodyClaims } from './body-claims';
import { type Received, receiveBody } from './receive-body';

const text = (value: string) => new TextEncoder().encode(value);
const HELLO = text('hello');
const SMALL = randomBytes(32_768, 'small');
const LARGE = randomBytes(200_000, 'large');
const UNSIGNED: Payload = { kind: 'unsigned' };

function received(
  bytes: Uint8Array,
  headers: Record<string, string> = {},
  payload = UNSIGNED,
): Promise<Received> {
  const all = new Headers(headers);
  const stream = cutStream(bytes, 'network', 9000);
  return receiveBody({ stream, headers: all, payload, claims: readBodyClaims(all, payload) });
}

/** As it fares to the end: a large body is refused when its last byte was read. */
async function refusalOf(bytes: Uint8Array, headers: Record<string, string>, payload = UNSIGNED) {
  const outcome = await (async () => {
    const body = await received(bytes, headers, payload);
    if (body.kind === 'small') return body;
    const failure = await bytesOf(body.stream).catch((error: unknown) => error);
    await expect(body.digests).rejects.toBe(failure);
    return failure;
  })().catch((error: unknown) => error);
  if (outcome instanceof S3Error) return outcome.refusal;
  throw new Error('not refused');
}

async function md5Of(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('MD5', bytes));
}

function chunked(bytes: Uint8Array, trailer = ''): Uint8Array {
  return joinedBytes([text(`${bytes.byteLength.toString(16)}\r\n`), bytes, text(`\r\n0\r\n${trailer}\r\n`)]);
}

describe('a body up to 32 KiB', () => {
  test('is handed over in one piece with its digests', async () => {
    for (const bytes of [new Uint8Array(), HELLO, SMALL]) {
      expect(await received(bytes, { 'content-length': `${bytes.byteLength}` })).toEqual({
        kind: 'small',
        bytes,
        size: bytes.byteLength,
        digests: {
          md5: hexOfBytes(await md5Of(bytes)),
          sha256: null,
          checksums: { CRC64NVME: base64OfBytes(crcOf('CRC64NVME', bytes)) },
        },
      });
    }
  });

  test('need not say how long it is', async () => {
    expect(await received(HELLO)).toMatchObject({ kind: 'small', bytes: HELLO });
  });

  test('may be no body at all', async () => {
    const headers = new Headers();
    const claims = readBodyClaims(headers, UNSIGNED);
    const none = await receiveBody({ stream: null, headers, payload: UNSIGNED, claims });
    expect(none).toMatchObject({
      kind: 'small',
      size: 0,
      digests: { md5: 'd41d8cd98f00b204e9800998ecf8427e' },
    });
  });
});

test('a longer body is a stream, and its digests are there at its end', async () => {
  const body = await received(LARGE, {
    'content-length': `${LARGE.byteLength}`,
    'x-amz-checksum-sha256': base64OfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', LARGE))),
    'content-md5': base64OfBytes(await md5Of(LARGE)),
  });
  if (body.kind !== 'large') throw new Error('small');
  expect(body.size).toBe(LARGE.byteLength);
  expect(await bytesOf(body.stream)).toEqual(LARGE);
  expect(await body.digests).toMatchObject({
    md5: hexOfBytes(await md5Of(LARGE)),
    checksums: { SHA256: /=/ },
  });
});

test('a body that the runtime delivers is read as any other', async () => {
  for (const bytes of [HELLO, SMALL, LARGE]) {
    const headers = new Headers({ 'content-length': `${bytes.byteLength}` });
    const claims = readBodyClaims(headers, UNSIGNED);
    for (const said of [headers, new Headers()]) {
      const stream = new Response(bytes).body;
      const body = await receiveBody({ stream, headers: said, payload: UNSIGNED, claims });
      expect(body.kind === 'small' ? body.bytes : await bytesOf(body.stream)).toEqual(bytes);
      expect((await body.digests).md5).toBe(hexOfBytes(await md5Of(bytes)));
    }
  }
});

test('nobody can store the end of a body that is refused', async () => {
  const headers = new Headers({ 'content-md5': 'rL0Y20xC+Fzt72VPzMSk2A==' });
  const claims = readBodyClaims(headers, UNSIGNED);
  const body = await receiveBody({ stream: new Response(LARGE).body, headers, payload: UNSIGNED, claims });
  if (body.kind !== 'large') throw new Error('small');
  const fixed = new FixedLengthStream(LARGE.byteLength);
  const piped = body.stream.pipeTo(fixed.writable).catch((error: unknown) => error);
  await expect(bytesOf(fixed.readable)).rejects.toThrow();
  expect(await piped).toMatchObject({ refusal: { code: 'BadDigest' } });
  await expect(body.digests).rejects.toMatchObject({ refusal: { code: 'BadDigest' } });
});

test('a checksum of the upload is computed besides the one that a part brings', async () => {
  const headers = new Headers({ 'x-amz-checksum-crc32': base64OfBytes(crcOf('CRC32', HELLO)) });
  const claims = readBodyClaims(headers, UNSIGNED);
  const stream = cutStream(HELLO, 'network');
  const body = await receiveBody({ stream, headers, payload: UNSIGNED, claims, also: ['CRC64NVME', 'SHA1'] });
  expect(Object.keys((await body.digests).checksums).sort()).toEqual(['CRC32', 'CRC64NVME', 'SHA1']);
});

test('the framing of a body in chunks is taken off and its trailer checked', async () => {
  const payload: Payload = { kind: 'chunks', trailer: true, signing: null };
  for (const bytes of [HELLO, LARGE]) {
    const headers = {
      'x-amz-decoded-content-length': `${bytes.byteLength}`,
      'x-amz-trailer': 'x-amz-checksum-crc32',
    };
    const trailer = (value: string) => `x-amz-checksum-crc32:${value}\r\n`;
    const good = chunked(bytes, trailer(base64OfBytes(crcOf('CRC32', bytes))));
    const body = await received(good, headers, payload);
    expect(body.kind === 'small' ? body.bytes : await bytesOf(body.stream)).toEqual(bytes);
    expect(await refusalOf(chunked(bytes, trailer('AAAAAA==')), headers, payload)).toMatchObject({
      code: 'BadDigest',
      message: 'The CRC32 you specified did not match the calculated checksum.',
    });
    expect(await refusalOf(chunked(bytes, trailer('bad')), headers, payload)).toMatchObject({
      code: 'InvalidRequest',
      message: 'Value for x-amz-checksum-crc32 trailing header is invalid.',
    });
    expect(await refusalOf(chunked(bytes), headers, payload)).toMatchObject({
      code: 'MalformedTrailerError',
    });
  }
  expect(await refusalOf(HELLO, {}, payload)).toMatchObject({ code: 'MissingContentLength' });
});

describe.each([
  ['small', HELLO],
  ['large', LARGE],
])('a %s body is refused that', (_, bytes) => {
  const length = { 'content-length': `${bytes.byteLength}` };

  test('is not the one that was signed', async () => {
    const sha256 = await sha256Hex(text('other'));
    expect(await refusalOf(bytes, length, { kind: 'hash', sha256 })).toMatchObject({
      code: 'XAmzContentSHA256Mismatch',
      details: { ClientComputedContentSHA256: sha256, S3ComputedContentSHA256: await sha256Hex(bytes) },
    });
  });

  test('is not that of its Content-MD5', async () => {
    expect(await refusalOf(bytes, { ...length, 'content-md5': 'rL0Y20xC+Fzt72VPzMSk2A==' })).toMatchObject({
      code: 'BadDigest',
      message: 'The Content-MD5 you specified did not match what we received.',
      details: {
        ExpectedDigest: 'acbd18db4c42f85cedef654fccc4a4d8',
        CalculatedDigest: base64OfBytes(await md5Of(bytes)),
      },
    });
  });

  test('is not that of its checksum', async () => {
    const headers = { ...length, 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' };
    expect(await refusalOf(bytes, headers)).toMatchObject({
      code: 'BadDigest',
      message: 'The CRC64NVME you specified did not match the calculated checksum.',
    });
  });

  test('ends before its length', async () => {
    const expected = `${bytes.byteLength + 1}`;
    expect(await refusalOf(bytes, { 'content-length': expected })).toMatchObject({
      code: 'IncompleteBody',
      details: { NumberBytesExpected: expected, NumberBytesProvided: `${bytes.byteLength}` },
    });
  });
});

test.each(['', 'YWJyYWNhZGFicmE=', '25f9e794323b453885f5181f1b624d0b'])(
  'a Content-MD5 of «%s» is invalid',
  async (md5) => {
    expect(await refusalOf(HELLO, { 'content-md5': md5 })).toMatchObject({
      code: 'InvalidDigest',
      details: { 'Content-MD5': md5 },
    });
  },
);

test('a trailer is announced only for a body in chunks', async () => {
  const headers = { 'x-amz-trailer': 'x-amz-checksum-crc32' };
  expect(await refusalOf(HELLO, headers)).toMatchObject({ code: 'MalformedTrailerError' });
});

test('the sender waits for the taker', async () => {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536));
        sent += 65_536;
      },
    },
    { highWaterMark: 0 },
  );
  const headers = new Headers();
  const claims = readBodyClaims(headers, UNSIGNED);
  const body = await receiveBody({ stream, headers, payload: UNSIGNED, claims });
  if (body.kind !== 'large') throw new Error('small');
  const reader = body.stream.getReader();
  for (let taken = 0; taken < 8 * 1024 * 1024; ) {
    taken += (await reader.read()).value?.byteLength ?? 0;
    expect(sent - taken).toBeLessThanOrEqual(2 * 65_536);
  }
  await reader.cancel('enough');
  await expect(body.digests).rejects.toBe('enough');
});
