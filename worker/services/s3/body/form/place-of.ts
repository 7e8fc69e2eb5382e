export type Place = {
  /** Where the delimiter, or what may be the beginning of one, starts; the length where neither is. */
  at: number;
  isWhole: boolean;
};

/** Where a delimiter stands within bytes, or could, if more came. */
export function placeOf(delimiter: Uint8Array, bytes: Uint8Array): Place {
  const [first = 0] = delimiter;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    const same = sameLength(delimiter, bytes, at);
    if (same === delimiter.byteLength) return { at, isWhole: true };
    if (at + same === bytes.byteLength) return { at, isWhole: false };
  }
  return { at: bytes.byteLength, isWhole: false };
}

/** How many bytes from a place on are those of the delimiter. */
function sameLength(delimiter: Uint8Array, bytes: Uint8Array, at: number): number {
  const most = Math.min(delimiter.byteLength, bytes.byteLength - at);
  let same = 0;
  while (same < most && delimiter[same] === bytes[at + same]) same++;
  return same;
}
