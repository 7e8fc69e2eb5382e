import { describe, expect, test } from 'vitest';
import { randomBytes } from '../../../testing/cut-stream';
import { base64OfBytes } from '../../base64';
import { hexOfBytes } from '../../hex';
import type { CrcAlgorithm } from './algorithms';
import { isChecksumValue } from './checksum-value';
import { compositeChecksum, multipartEtag } from './composite';
import { joinedCrc } from './joined-crcs';
import { md5 } from './md5';
import { crcOf, startCrc } from './running-crc';
import { sha1 } from './sha1';

const CRCS: CrcAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME'];
const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ['CRC32', 'y/Q5Jg=='],
  ['CRC32C', '4waSgw=='],
  ['CRC64NVME', 'rosUhgp5mIg='],
] as const)('%s has the check value that its specification gives', (algorithm, value) => {
  expect(base64OfBytes(crcOf(algorithm, text('123456789')))).toBe(value);
});

test('an object without a byte has a checksum of zeros', () => {
  expect(base64OfBytes(crcOf('CRC32', new Uint8Array()))).toBe('AAAAAA==');
  expect(base64OfBytes(crcOf('CRC64NVME', new Uint8Array()))).toBe('AAAAAAAAAAA=');
  expect(joinedCrc('CRC64NVME', [])).toBe('AAAAAAAAAAA=');
});

describe.each(CRCS)('%s', (algorithm) => {
  const bytes = randomBytes(5000, algorithm);

  test('is one value however the bytes are cut', () => {
    for (const step of [7, 1001]) {
      const running = startCrc(algorithm);
      for (let at = 0; at < bytes.length; at += step) running.update(bytes.subarray(at, at + step));
      expect(running.digest()).toEqual(crcOf(algorithm, bytes));
    }
  });

  test('of a whole comes from its parts, of any size, without their bytes', () => {
    for (const cuts of [[0], [1, 2, 3], [1024, 2048, 3072, 4096], [4999], [0, 0, 17, 17]]) {
      const parts = [...cuts, bytes.length].map((end, index) => bytes.subarray(cuts[index - 1] ?? 0, end));
      const measured = parts.map((part) => ({
        checksum: base64OfBytes(crcOf(algorithm, part)),
        size: part.length,
      }));
      expect(joinedCrc(algorithm, measured)).toBe(base64OfBytes(crcOf(algorithm, bytes)));
    }
  });

  test('of an object longer than 4 GiB comes from parts of zeros', () => {
    const part = { checksum: base64OfBytes(crcOf(algorithm, new Uint8Array(1 << 20))), size: 1 << 20 };
    const gigabyte = joinedCrc(
      algorithm,
      Array.from({ length: 1024 }, () => part),
    );
    const two = [gigabyte, gigabyte].map((checksum) => ({ checksum, size: 2 ** 30 }));
    const eight = Array.from({ length: 8 }, () => two[0] ?? part);
    const halves = [joinedCrc(algorithm, two), joinedCrc(algorithm, eight.slice(2))];
    expect(
      joinedCrc(algorithm, [
        { checksum: halves[0] ?? '', size: 2 ** 31 },
        { checksum: halves[1] ?? '', size: 6 * 2 ** 30 },
      ]),
    ).toBe(joinedCrc(algorithm, eight));
  });
});

test('the hashes of a transaction are those of the runtime', async () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
    const bytes = randomBytes(length, `hash ${length}`);
    expect(md5(bytes)).toEqual(new Uint8Array(await crypto.subtle.digest('MD5', bytes)));
    expect(sha1(bytes)).toEqual(new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)));
  }
});

test('a composite value is the checksum of the raw values and tells how many parts there are', async () => {
  const digests = await Promise.all(
    ['first', 'second'].map(
      async (part) => new Uint8Array(await crypto.subtle.digest('SHA-256', text(part))),
    ),
  );
  const joined = new Uint8Array(await new Blob(digests).arrayBuffer());
  const whole = base64OfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', joined)));
  expect(compositeChecksum('SHA256', digests.map(base64OfBytes))).toBe(`${whole}-2`);
  const crcs = ['first', 'second'].map((part) => crcOf('CRC32C', text(part)));
  const raw = new Uint8Array(await new Blob(crcs).arrayBuffer());
  expect(compositeChecksum('CRC32C', crcs.map(base64OfBytes))).toBe(
    `${base64OfBytes(crcOf('CRC32C', raw))}-2`,
  );
});

test('the tag of an object in parts is the MD5 of theirs', async () => {
  const parts = [text('first'), text('second')].map(md5);
  const joined = new Uint8Array(await new Blob(parts).arrayBuffer());
  expect(multipartEtag(parts.map(hexOfBytes))).toBe(`${hexOfBytes(md5(joined))}-2`);
});

test('a value is base64 of exactly the algorithm’s length', () => {
  expect(isChecksumValue('CRC32', 'y/Q5Jg==')).toBe(true);
  expect(isChecksumValue('CRC64NVME', 'rosUhgp5mIg=')).toBe(true);
  for (const value of ['', 'bad', 'y/Q5Jg', 'y_Q5Jg==', 'y/Q5JgAA', 'rosUhgp5mIg=', ' y/Q5Jg==']) {
    expect(isChecksumValue('CRC32', value), value).toBe(false);
  }
});
