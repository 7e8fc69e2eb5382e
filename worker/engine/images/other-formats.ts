import { type ByteReader, readerOf } from './byte-reader';

type OtherFormat = { format: string; title: string; matches: (reader: ByteReader) => boolean };

const SVG_SEARCHED_BYTES = 1024;

/** In the boxes of ISO media files: the brand says what is inside. */
const isBranded = (reader: ByteReader, brands: string[]) => {
  if (!reader.startsWith('ftyp', 4)) return false;
  const end = Math.min(reader.be32(0), reader.length, 64);
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12 && brands.includes(reader.tag(at))) return true;
  return false;
};

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'];

/** Those that people send instead of a picture for the web, most telling first. */
const OTHER_FORMATS: OtherFormat[] = [
  { format: 'avif', title: 'an AVIF image', matches: (r) => isBranded(r, ['avif', 'avis']) },
  { format: 'heic', title: 'a HEIC image', matches: (r) => isBranded(r, HEIC_BRANDS) },
  { format: 'jxl', title: 'a JPEG XL image', matches: isJpegXl },
  { format: 'jp2', title: 'a JPEG 2000 image', matches: isJpeg2000 },
  { format: 'tiff', title: 'a TIFF image', matches: (r) => r.startsWith('II*\0') || r.startsWith('MM\0*') },
  { format: 'bmp', title: 'a BMP image', matches: (r) => r.startsWith('BM') && isBitmap(r) },
  { format: 'ico', title: 'an ICO image', matches: isIcon },
  { format: 'psd', title: 'a Photoshop image', matches: (r) => r.startsWith('8BPS') },
  { format: 'pdf', title: 'a PDF document', matches: (r) => r.startsWith('%PDF-') },
  { format: 'svg', title: 'an SVG image', matches: isSvg },
];

/** Names a format that is not read, where it is a known one. */
export function otherFormatOf(bytes: Uint8Array): { format: string; title: string } | null {
  const reader = readerOf(bytes);
  const other = OTHER_FORMATS.find(({ matches }) => matches(reader));
  return other ? { format: other.format, title: other.title } : null;
}

function isJpegXl(reader: ByteReader): boolean {
  return reader.startsWith('\xff\x0a') || reader.startsWith('\0\0\0\x0cJXL \r\n\x87\n');
}

function isJpeg2000(reader: ByteReader): boolean {
  return reader.startsWith('\xff\x4f\xff\x51') || reader.startsWith('\0\0\0\x0cjP  \r\n\x87\n');
}

/** Its second header has one of the few sizes that there are. */
function isBitmap(reader: ByteReader): boolean {
  return [12, 40, 52, 56, 64, 108, 124].includes(reader.le32(14));
}

function isIcon(reader: ByteReader): boolean {
  const pictures = reader.le16(4);
  return reader.startsWith('\0\0\x01\0') && pictures > 0 && reader.length >= 6 + pictures * 16;
}

function isSvg(reader: ByteReader): boolean {
  const start = new TextDecoder().decode(reader.bytes.subarray(0, SVG_SEARCHED_BYTES)).trimStart();
  return start.startsWith('<') && /<svg[\s>]/i.test(start);
}
