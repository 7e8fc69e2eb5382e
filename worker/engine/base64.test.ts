import { expect, test } from 'vitest';
import { base64OfBytes, bytesOfBase64 } from './base64';

const ALL = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7 + (at >> 8)) & 255);

test('bytes come back as they went', () => {
  for (const length of [0, 1, 2, 3, 255, 20_000]) {
    expect(bytesOfBase64(base64OfBytes(ALL.subarray(0, length)))).toEqual(ALL.subarray(0, length));
  }
});

test('both alphabets are read, with and without padding, in one line or many', () => {
  const bytes = Uint8Array.of(251, 255, 191, 1);
  for (const text of ['+/+/AQ==', '-_-_AQ', '+/+/\nAQ==\n', ' +/-_ A Q']) {
    expect(bytesOfBase64(text)).toEqual(bytes);
  }
});

test('what is no base64 is none', () => {
  for (const text of ['%', 'a', 'aé==', 'aa=a', '=aaa', 'aaaaa']) expect(bytesOfBase64(text)).toBeNull();
});
