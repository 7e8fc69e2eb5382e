import { readerOf } from './byte-reader';

const HEADER_BYTES = 13;
const DESCRIPTOR_BYTES = 9;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
const LOOP_EXTENSIONS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

export type GifPalette = { at: number; colours: number };

export type GifFrame = {
  left: number;
  top: number;
  width: number;
  height: number;
  isInterlaced: boolean;
  /** Index of the colour that is see-through. */
  transparent: number | null;
  palette: GifPalette | null;
  /** Where the size of the codes stands, followed by the blocks of codes. */
  codesAt: number;
};

export type GifBlock = { kind: 'frame'; frame: GifFrame } | { kind: 'metadata' };

export type GifEnd = 'trailer' | 'cut' | { unknown: number };

export type GifScreen = { width: number; height: number; palette: GifPalette | null };

export function gifScreen(bytes: Uint8Array): GifScreen | null {
  if (bytes.length < HEADER_BYTES) return null;
  const reader = readerOf(bytes);
  return { width: reader.le16(6), height: reader.le16(8), palette: paletteAt(bytes, 10, HEADER_BYTES) };
}

/** The frames, and that there is something about the picture; how it ends is what the generator returns. */
export function* gifBlocks(bytes: Uint8Array, screen: GifScreen): Generator<GifBlock, GifEnd> {
  const reader = readerOf(bytes);
  let at = HEADER_BYTES + paletteBytes(screen.palette);
  let transparent: number | null = null;
  for (;;) {
    const introducer = bytes[at];
    if (introducer === undefined) return 'cut';
    if (introducer === TRAILER) return 'trailer';
    if (introducer === EXTENSION) {
      const label = reader.u8(at + 1);
      const end = afterSubBlocks(bytes, at + 2);
      if (end === null) return 'cut';
      if (label === GRAPHIC_CONTROL && reader.u8(at + 2) === 4) {
        transparent = reader.u8(at + 3) & 1 ? reader.u8(at + 6) : null;
      }
      if (label === COMMENT || (label === APPLICATION && !isLoop(bytes, at + 3))) yield { kind: 'metadata' };
      at = end;
      continue;
    }
    if (introducer !== IMAGE) return { unknown: introducer };
    const palette = paletteAt(bytes, at + DESCRIPTOR_BYTES, at + 1 + DESCRIPTOR_BYTES);
    const codesAt = at + 1 + DESCRIPTOR_BYTES + paletteBytes(palette);
    const end = afterSubBlocks(bytes, codesAt + 1);
    if (end === null) return 'cut';
    const frame = {
      left: reader.le16(at + 1),
      top: reader.le16(at + 3),
      width: reader.le16(at + 5),
      height: reader.le16(at + 7),
      isInterlaced: (reader.u8(at + DESCRIPTOR_BYTES) & 0x40) !== 0,
      transparent,
      palette: palette ?? screen.palette,
      codesAt,
    };
    yield { kind: 'frame', frame };
    transparent = null;
    at = end;
  }
}

function paletteAt(bytes: Uint8Array, flagsAt: number, at: number): GifPalette | null {
  const flags = bytes[flagsAt] ?? 0;
  return flags & 0x80 ? { at, colours: 2 << (flags & 7) } : null;
}

function paletteBytes(palette: GifPalette | null): number {
  return (palette?.colours ?? 0) * 3;
}

/** Where the block after an empty one begins; null when the bytes end before. */
function afterSubBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  for (;;) {
    const size = bytes[at];
    if (size === undefined) return null;
    at += 1 + size;
    if (size === 0) return at;
  }
}

function isLoop(bytes: Uint8Array, at: number): boolean {
  return LOOP_EXTENSIONS.some((name) => readerOf(bytes).startsWith(name, at));
}
