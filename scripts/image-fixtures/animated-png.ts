import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;

/** An animation of so many frames, all like the still picture, which is the first. */
export function animatedPng(still: Buffer, frames: number): Buffer {
  const parts: Buffer[] = [still.subarray(0, SIGNATURE_BYTES)];
  let pixels: Buffer = Buffer.alloc(0);
  for (const { type, data } of chunksOf(still)) {
    if (type === 'IEND') {
      for (let frame = 1; frame < frames; frame++) {
        parts.push(chunk('fcTL', frameControl(still, frame * 2 - 1)));
        parts.push(chunk('fdAT', Buffer.concat([u32(frame * 2), pixels])));
      }
    }
    if (type === 'IDAT') {
      parts.push(chunk('acTL', Buffer.concat([u32(frames), u32(0)])), chunk('fcTL', frameControl(still, 0)));
      pixels = data;
    }
    if (type === 'IHDR' || type === 'IDAT' || type === 'IEND') parts.push(chunk(type, data));
  }
  return Buffer.concat(parts);
}

function frameControl(still: Buffer, sequence: number): Buffer {
  const size = still.subarray(16, 24);
  return Buffer.concat([u32(sequence), size, u32(0), u32(0), Buffer.from([0, 1, 0, 10, 0, 0])]);
}

function* chunksOf(png: Buffer) {
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const size = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + size) };
    at += size + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
