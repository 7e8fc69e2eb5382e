import { type ByteReader, readerOf } from './byte-reader';
import { exifOrientation } from './exif-orientation';
import type { Orientation } from './facts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const FRAME_HEADERS = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const PROGRESSIVE = new Set([0xc2, 0xc6, 0xca, 0xce]);

export type JpegFrame = {
  marker: number;
  precision: number;
  width: number;
  height: number;
  components: number;
  isProgressive: boolean;
  /** Samples of all components for each pixel of the largest: 3 where colour is stored in full, 1.5 where it is halved twice. */
  samplesPerPixel: number;
};

export type JpegStructure = {
  frame: JpegFrame | null;
  orientation: Orientation;
  hasMetadata: boolean;
  scans: number;
  /** How the walk through the segments ended. */
  end: 'complete' | 'cut' | { damaged: string };
};

/** Walks from marker to marker, and through what lies between them once. */
export function jpegStructure(bytes: Uint8Array): JpegStructure {
  const reader = readerOf(bytes);
  const seen: JpegStructure = { frame: null, orientation: 1, hasMetadata: false, scans: 0, end: 'cut' };
  let isExifSeen = false;
  let at = 2;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return seen;
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at];
    if (marker === undefined) return seen;
    at++;
    if (marker === EOI) return { ...seen, end: 'complete' };
    // Stuffed bytes and restarts belong to a scan; the rest of these stand alone.
    if (marker <= 0x01 || (marker >= 0xd0 && marker <= SOI)) continue;
    const size = reader.be16(at);
    if (at + 2 > bytes.length || at + size > bytes.length) return seen;
    if (size < 2) return { ...seen, end: { damaged: 'a segment has no room for its own length' } };
    if (FRAME_HEADERS.has(marker)) {
      if (seen.frame) return { ...seen, end: { damaged: 'it has two frame headers' } };
      const frame = frameAt(reader, marker, at, size);
      if (!frame) return { ...seen, end: { damaged: 'its frame header has the wrong length' } };
      seen.frame = frame;
    }
    if (marker === SOS) {
      if (!seen.frame) return { ...seen, end: { damaged: 'its pixels come before their size' } };
      seen.scans++;
    }
    if (marker === APP1 && !isExifSeen && reader.startsWith('Exif\0\0', at + 2)) {
      isExifSeen = true;
      seen.orientation = exifOrientation(bytes.subarray(at + 2, at + size));
    }
    seen.hasMetadata ||= isMetadata(marker);
    at += size;
  }
}

function frameAt(reader: ByteReader, marker: number, at: number, size: number): JpegFrame | null {
  const components = reader.u8(at + 7);
  if (components === 0 || size !== 8 + components * 3) return null;
  const samplings: { across: number; down: number }[] = [];
  for (let index = 0; index < components; index++) {
    const sampling = reader.u8(at + 9 + index * 3);
    samplings.push({ across: sampling >> 4 || 1, down: sampling & 15 || 1 });
  }
  const across = Math.max(...samplings.map((sampling) => sampling.across));
  const down = Math.max(...samplings.map((sampling) => sampling.down));
  const samples = samplings.reduce((sum, sampling) => sum + sampling.across * sampling.down, 0);
  return {
    marker,
    precision: reader.u8(at + 2),
    height: reader.be16(at + 3),
    width: reader.be16(at + 5),
    components,
    isProgressive: PROGRESSIVE.has(marker),
    samplesPerPixel: samples / (across * down),
  };
}

/** JFIF and Adobe's segment tell how to read the pixels; all else of the kind is about the picture. */
function isMetadata(marker: number): boolean {
  if (marker === COM) return true;
  return marker > APP0 && marker <= APP15 && marker !== APP14;
}
