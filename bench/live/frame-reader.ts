/** A message as it came. */
export type Frame = { opcode: number; payload: Buffer };

export const TEXT = 1;
export const CLOSE = 8;

const FINAL = 0x80;

/** Frames of a WebSocket's server, which masks nothing and here sends each message in one piece. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  /** Those that the bytes so far complete. */
  take(chunk: Buffer): Frame[] {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const frames: Frame[] = [];
    let start = 0;
    for (;;) {
      const place = placeOf(bytes, start);
      if (!place || bytes.length < place.end) break;
      const first = bytes.readUInt8(start);
      if ((first & FINAL) === 0) throw new Error('a message came in pieces');
      frames.push({ opcode: first & 0x0f, payload: bytes.subarray(place.begin, place.end) });
      start = place.end;
    }
    this.rest = bytes.subarray(start);
    return frames;
  }
}

/** Where the payload lies; undefined until its length has come. */
function placeOf(bytes: Buffer, start: number): { begin: number; end: number } | undefined {
  const left = bytes.length - start;
  if (left < 2) return undefined;
  const short = bytes.readUInt8(start + 1);
  if (short < 126) return { begin: start + 2, end: start + 2 + short };
  if (short === 126)
    return left < 4 ? undefined : { begin: start + 4, end: start + 4 + bytes.readUInt16BE(start + 2) };
  if (left < 10) return undefined;
  return { begin: start + 10, end: start + 10 + Number(bytes.readBigUInt64BE(start + 2)) };
}

/** A short text from a client. The mask guards proxies against scripts in browsers, and here is neither: it is zero. */
export function clientFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  if (payload.length >= 126) throw new Error('too long for a short frame');
  return Buffer.concat([Buffer.from([FINAL | TEXT, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
