import { expect, test } from 'vitest';
import { exifOrientation } from './exif-orientation';

/** One directory with one entry, at `offset`. */
function exif({ isLittle = true, offset = 8, entries = 1, type = 3, value = 6 } = {}): Uint8Array {
  const bytes = new Uint8Array(40);
  const view = new DataView(bytes.buffer);
  bytes.set(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, offset, isLittle);
  if (offset > 26) return bytes;
  view.setUint16(offset, entries, isLittle);
  view.setUint16(offset + 2, 0x0112, isLittle);
  view.setUint16(offset + 4, type, isLittle);
  view.setUint32(offset + 6, 1, isLittle);
  if (type === 4) view.setUint32(offset + 10, value, isLittle);
  else view.setUint16(offset + 10, value, isLittle);
  return bytes;
}

test('the orientation is read in both byte orders', () => {
  expect(exifOrientation(exif())).toBe(6);
  expect(exifOrientation(exif({ isLittle: false }))).toBe(6);
  expect(exifOrientation(exif({ isLittle: false, type: 4 }))).toBe(6);
});

test('a directory that lies elsewhere, or says that it is longer than all, is upright or read as far as it goes', () => {
  expect(exifOrientation(exif({ offset: 0xffff_fff0 }))).toBe(1);
  expect(exifOrientation(exif({ offset: 0 }))).toBe(1);
  expect(exifOrientation(exif({ entries: 0xffff }))).toBe(6);
});

test('what is no orientation is upright', () => {
  expect(exifOrientation(exif({ value: 0 }))).toBe(1);
  expect(exifOrientation(exif({ value: 9 }))).toBe(1);
  expect(exifOrientation(exif({ type: 2 }))).toBe(1);
  expect(exifOrientation(new Uint8Array())).toBe(1);
});
