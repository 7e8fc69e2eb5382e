import { readerOf } from './byte-reader';
import type { Orientation } from './facts';

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const LONG = 4;
const ENTRY_BYTES = 12;

/** The orientation in the first directory of the TIFF structure that EXIF is; upright where nothing sound is told. */
export function exifOrientation(exif: Uint8Array): Orientation {
  const start = readerOf(exif).startsWith('Exif\0\0') ? 6 : 0;
  const tiff = readerOf(exif.subarray(start));
  const isLittle = tiff.startsWith('II');
  if (!isLittle && !tiff.startsWith('MM')) return 1;
  const u16 = isLittle ? tiff.le16 : tiff.be16;
  const u32 = isLittle ? tiff.le32 : tiff.be32;
  const directory = u32(4);
  if (u16(2) !== 42 || directory < 8 || directory + 2 > tiff.length) return 1;
  const fitting = Math.floor((tiff.length - directory - 2) / ENTRY_BYTES);
  const entries = Math.min(u16(directory), fitting);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (u16(entry) !== ORIENTATION_TAG) continue;
    const type = u16(entry + 2);
    if (type !== SHORT && type !== LONG) return 1;
    return orientationOf(type === SHORT ? u16(entry + 8) : u32(entry + 8));
  }
  return 1;
}

function orientationOf(value: number): Orientation {
  const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
  return orientations[value - 1] ?? 1;
}
