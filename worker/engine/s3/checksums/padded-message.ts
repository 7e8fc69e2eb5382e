const BLOCK = 64;

/** A message as MD5 and SHA-1 take it: a bit, zeros, and its length in bits at the end of the last block. */
export function paddedMessage(message: Uint8Array, isLittleEndian: boolean): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  const low = padded.length - (isLittleEndian ? 8 : 4);
  const high = padded.length - (isLittleEndian ? 4 : 8);
  view.setUint32(low, message.length << 3, isLittleEndian);
  view.setUint32(high, Math.floor(message.length / 0x20000000), isLittleEndian);
  return view;
}

export function turnedLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
