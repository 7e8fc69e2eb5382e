/** Reads numbers of hostile bytes: what lies past the end is 0, so lengths are checked where it matters. */
export type ByteReader = {
  bytes: Uint8Array;
  length: number;
  u8(at: number): number;
  be16(at: number): number;
  be32(at: number): number;
  le16(at: number): number;
  le24(at: number): number;
  le32(at: number): number;
  /** Four letters, as chunks are named. */
  tag(at: number): string;
  startsWith(ascii: string, at?: number): boolean;
};

export function readerOf(bytes: Uint8Array): ByteReader {
  const u8 = (at: number) => bytes[at] ?? 0;
  const be16 = (at: number) => (u8(at) << 8) | u8(at + 1);
  const le16 = (at: number) => u8(at) | (u8(at + 1) << 8);
  return {
    bytes,
    length: bytes.length,
    u8,
    be16,
    be32: (at) => be16(at) * 0x1_0000 + be16(at + 2),
    le16,
    le24: (at) => le16(at) | (u8(at + 2) << 16),
    le32: (at) => le16(at + 2) * 0x1_0000 + le16(at),
    tag: (at) => String.fromCharCode(u8(at), u8(at + 1), u8(at + 2), u8(at + 3)),
    startsWith: (ascii, at = 0) => {
      for (let i = 0; i < ascii.length; i++) if (bytes[at + i] !== ascii.charCodeAt(i)) return false;
      return true;
    },
  };
}
