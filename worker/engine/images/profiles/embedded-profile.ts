import { joinedBytes } from '../../joined-bytes';
import { readerOf } from '../byte-reader';
import type { ImageFacts } from '../facts';
import { pngChunks } from '../png-chunks';
import { webpChunks } from '../webp-chunks';

const APP2 = 0xe2;
const SOS = 0xda;
const NAME = 'ICC_PROFILE\0';
const PART_HEADER_BYTES = NAME.length + 2;
const MOST_PNG_NAME_BYTES = 79;

/** `isPacked`: as zlib does, which only PNG has. */
export type EmbeddedProfile = { bytes: Uint8Array; isPacked: boolean };

/** The colour profile of an image, where it has one. */
export function embeddedProfile(bytes: Uint8Array, { format }: ImageFacts): EmbeddedProfile | null {
  const isPacked = format === 'png';
  const profile = profileIn(bytes, format);
  return profile && { bytes: profile, isPacked };
}

function profileIn(bytes: Uint8Array, format: ImageFacts['format']): Uint8Array | null {
  if (format === 'jpeg') return jpegProfile(bytes);
  if (format === 'png') return pngProfile(bytes);
  if (format !== 'webp') return null;
  for (const { type, data, end } of webpChunks(bytes)) if (type === 'ICCP') return bytes.subarray(data, end);
  return null;
}

/** Behind its name and the number of the one way to pack it. It has to come before the pixels. */
function pngProfile(bytes: Uint8Array): Uint8Array | null {
  for (const { type, data, dataEnd } of pngChunks(bytes)) {
    if (type === 'IDAT') return null;
    if (type !== 'iCCP') continue;
    const nameEnd = bytes.subarray(data, Math.min(dataEnd, data + MOST_PNG_NAME_BYTES + 1)).indexOf(0);
    return nameEnd < 0 ? null : bytes.subarray(data + nameEnd + 2, dataEnd);
  }
  return null;
}

/** In the segments before the pixels, in as many parts as it needs. */
function jpegProfile(bytes: Uint8Array): Uint8Array | null {
  const reader = readerOf(bytes);
  const parts: { place: number; data: Uint8Array }[] = [];
  let at = 2;
  while (reader.u8(at) === 0xff && reader.u8(at + 1) !== SOS) {
    const end = at + 2 + Math.max(2, reader.be16(at + 2));
    if (reader.u8(at + 1) === APP2 && reader.startsWith(NAME, at + 4)) {
      const data = bytes.subarray(at + 4 + PART_HEADER_BYTES, end);
      parts.push({ place: reader.u8(at + 4 + NAME.length), data });
    }
    at = end;
  }
  parts.sort((one, other) => one.place - other.place);
  return parts.length > 0 ? joinedBytes(parts.map(({ data }) => data)) : null;
}
