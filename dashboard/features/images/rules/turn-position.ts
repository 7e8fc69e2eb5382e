type AtEnd = 'repeat' | 'last' | 'by_image';

/** Which answer of a sequence is the next one, from 0; undefined once the picture itself decides. */
export function turnPosition(turns: number, length: number, atEnd: AtEnd): number | undefined {
  if (length === 0) return undefined;
  if (turns < length) return turns;
  if (atEnd === 'by_image') return undefined;
  return atEnd === 'last' ? length - 1 : turns % length;
}
