import type { ImageFacts } from '../../../engine/images/facts';
import { gifBlocks, gifScreen } from '../../../engine/images/gif-blocks';
import { jpegStructure } from '../../../engine/images/jpeg-structure';
import { pngColourType } from '../../../engine/images/png-pixels-only';
import { firstWebpFrame } from '../../../engine/images/webp-first-frame';
import { UndecodableImage } from './codec-errors';

const MIB = 1024 * 1024;
/** An isolate has 128 MiB for everything: what a decoder may take of it while it works. */
const DECODER_MEMORY = 96 * MIB;
/** No camera or program writes more than some ten; each may walk through the whole picture for a few bytes. */
const MOST_SCANS = 100;
/** Baseline, extended and progressive, in Huffman's coding. */
const JPEG_KINDS = new Set([0xc0, 0xc1, 0xc2]);

/** Before anything is set aside for the pixels that the header claims: how many bytes they will take. */
export function decodingBytes(bytes: Uint8Array, facts: ImageFacts): number {
  const claimed = claimedSize(bytes, facts);
  const needed = facts.stored_width * facts.stored_height * 4 + extraBytes(bytes, facts);
  if (needed <= DECODER_MEMORY) return needed;
  const megapixels = ((claimed.width * claimed.height) / 1_000_000).toFixed(1);
  throw new UndecodableImage(
    `This image has ${megapixels} megapixels (${claimed.width} by ${claimed.height}), which takes ${Math.ceil(needed / MIB)} MiB to decode; there is room for ${DECODER_MEMORY / MIB} MiB.`,
  );
}

/** A sentence for people; null when all that is known before decoding speaks for it. */
export function whyUndecodable(bytes: Uint8Array, facts: ImageFacts): string | null {
  try {
    decodingBytes(bytes, facts);
    return null;
  } catch (error) {
    if (error instanceof UndecodableImage) return error.message;
    throw error;
  }
}

/** A frame may claim more than the picture that it is a part of. */
function claimedSize(bytes: Uint8Array, facts: ImageFacts): { width: number; height: number } {
  const frame = firstFrame(bytes, facts);
  return frame && frame.width * frame.height > facts.width * facts.height ? frame : facts;
}

function extraBytes(bytes: Uint8Array, facts: ImageFacts): number {
  if (facts.format === 'jpeg') return coefficientBytes(bytes);
  if (facts.format === 'png') return greyBytes(bytes, facts);
  const frame = firstFrame(bytes, facts);
  return frame ? frame.width * frame.height * (facts.format === 'gif' ? 1 : 4) : 0;
}

function firstFrame(bytes: Uint8Array, { format }: ImageFacts): { width: number; height: number } | null {
  if (format === 'gif') return firstGifFrame(bytes);
  return format === 'webp' ? firstWebpFrame(bytes) : null;
}

/** A progressive picture is kept as coefficients until its last scan is read. */
function coefficientBytes(bytes: Uint8Array): number {
  const { frame, scans } = jpegStructure(bytes);
  if (!frame) return 0;
  if (!JPEG_KINDS.has(frame.marker) || frame.precision !== 8) {
    throw new UndecodableImage(
      'This JPEG image is of a rare kind (lossless, arithmetic or 12 bit); save it as baseline or progressive JPEG.',
    );
  }
  if (frame.components === 4) {
    if (!frame.isProgressive) return frame.width * frame.height * frame.samplesPerPixel;
    throw new UndecodableImage(
      'This JPEG image is stored in the four inks of print (CMYK), and progressively; save it in RGB, or as baseline.',
    );
  }
  if (scans > MOST_SCANS) {
    throw new UndecodableImage(
      `This JPEG image has ${scans} scans, more than any program writes (${MOST_SCANS} are read).`,
    );
  }
  return frame.isProgressive || scans > 1 ? frame.width * frame.height * frame.samplesPerPixel * 2 : 0;
}

/** Shades of grey are unpacked before they become colours. */
function greyBytes(bytes: Uint8Array, facts: ImageFacts): number {
  const type = pngColourType(bytes);
  if (type !== 0 && type !== 4) return 0;
  return facts.stored_width * facts.stored_height * (facts.has_alpha ? 2 : 1);
}

function firstGifFrame(bytes: Uint8Array) {
  const screen = gifScreen(bytes);
  if (!screen) return null;
  for (const block of gifBlocks(bytes, screen)) if (block.kind === 'frame') return block.frame;
  return null;
}
