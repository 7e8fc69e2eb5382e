import { joinedBytes } from '../joined-bytes';
import { readerOf } from './byte-reader';
import { type WebpChunk, webpChunks } from './webp-chunks';

const FRAME_HEADER_BYTES = 16;
const ALPHA_FLAG = 0x10;

export type WebpFrame = { left: number; top: number; width: number; height: number; still: Uint8Array };

/** The first frame of an animation as a file of its own; null when it is a still picture. */
export function firstWebpFrame(bytes: Uint8Array): WebpFrame | null {
  const reader = readerOf(bytes);
  for (const { type, data, end } of webpChunks(bytes)) {
    if (type !== 'ANMF' || end - data < FRAME_HEADER_BYTES) continue;
    const width = reader.le24(data + 6) + 1;
    const height = reader.le24(data + 9) + 1;
    const parts = [...webpChunks(bytes, data + FRAME_HEADER_BYTES, end)];
    const left = reader.le24(data) * 2;
    const top = reader.le24(data + 3) * 2;
    return { left, top, width, height, still: stillOf(bytes, parts, width, height) };
  }
  return null;
}

function stillOf(bytes: Uint8Array, parts: WebpChunk[], width: number, height: number): Uint8Array {
  const alpha = parts.find(({ type }) => type === 'ALPH');
  const pixels = parts.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const chunks = [alpha, pixels].flatMap((part) =>
    part ? [chunk(part.type, bytes.subarray(part.data, part.end))] : [],
  );
  if (alpha) chunks.unshift(chunk('VP8X', extendedHeader(width, height)));
  return chunk('RIFF', joinedBytes([ascii('WEBP'), ...chunks]));
}

function extendedHeader(width: number, height: number): Uint8Array {
  const header = new Uint8Array(10);
  const view = new DataView(header.buffer);
  header[0] = ALPHA_FLAG;
  view.setUint16(4, (width - 1) & 0xffff, true);
  header[6] = (width - 1) >> 16;
  view.setUint16(7, (height - 1) & 0xffff, true);
  header[9] = (height - 1) >> 16;
  return header;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, data.length, true);
  return joinedBytes([ascii(type), size, data, new Uint8Array(data.length & 1)]);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
