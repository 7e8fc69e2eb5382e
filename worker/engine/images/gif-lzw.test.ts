import { expect, test } from 'vitest';
import { lzwIndices } from './gif-lzw';

/** Codes of 3 bits and more, as blocks of one. */
function packed(codes: { code: number; bits: number }[]): Uint8Array {
  let held = 0;
  let bits = 0;
  const bytes: number[] = [];
  for (const { code, bits: width } of codes) {
    bits |= code << held;
    held += width;
    for (; held >= 8; held -= 8) {
      bytes.push(bits & 0xff);
      bits >>>= 8;
    }
  }
  bytes.push(bits & 0xff);
  return Uint8Array.from([2, ...bytes.flatMap((byte) => [1, byte]), 0]);
}

const three = (...codes: number[]) => codes.map((code) => ({ code, bits: 3 }));

test('runs are repeated, also those that are not there yet', () => {
  // Clear, 1, then the run that is just being made: 1 1, then that again and one more.
  const codes = packed([...three(4, 1, 6), { code: 7, bits: 3 }, { code: 5, bits: 4 }]);
  expect(lzwIndices(codes, 0, 6)).toEqual({ ok: true, value: Uint8Array.of(1, 1, 1, 1, 1, 1) });
});

test('a code that points nowhere is damage, not a circle', () => {
  expect(lzwIndices(packed(three(4, 1, 7)), 0, 9)).toMatchObject({ ok: false });
  expect(lzwIndices(packed(three(4, 6)), 0, 9)).toMatchObject({ ok: false });
});

test('pixels that end early are damage', () => {
  expect(lzwIndices(packed(three(4, 1, 2, 5)), 0, 9)).toEqual({ ok: false, why: 'its pixels end early' });
  expect(lzwIndices(Uint8Array.of(2), 0, 9)).toEqual({ ok: false, why: 'its pixels end early' });
});

test('codes of no size, or of too large a one, are damage', () => {
  expect(lzwIndices(Uint8Array.of(0, 1, 0), 0, 4)).toMatchObject({ ok: false });
  expect(lzwIndices(Uint8Array.of(12, 1, 0), 0, 4)).toMatchObject({ ok: false });
});

test('random blocks are unpacked or refused, and always at once', () => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  for (let round = 0; round < 500; round++) {
    const bytes = Uint8Array.from({ length: 400 }, random);
    bytes[0] = 2 + (round % 7);
    const unpacked = lzwIndices(bytes, 0, 5000);
    if (unpacked.ok) expect(unpacked.value).toHaveLength(5000);
  }
});
