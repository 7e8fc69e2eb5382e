/** The part of a file that a Range header asks for. Null: all of it, also when the header is one that may be passed over. */
export type ByteRange = { offset: number; length: number } | 'unsatisfiable' | null;

const ONE_RANGE = /^bytes=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i;

/** One range is served; a list of ranges may be answered by the whole (RFC 9110 §14.2). */
export function byteRange(header: string | null, size: number): ByteRange {
  const match = ONE_RANGE.exec(header ?? '');
  if (!match) return null;
  const [, first = '', last = ''] = match;
  if (first === '') return last === '' ? null : suffixRange(Number(last), size);
  const offset = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < offset) return null;
  return offset >= size ? 'unsatisfiable' : { offset, length: end - offset + 1 };
}

function suffixRange(length: number, size: number): ByteRange {
  if (length === 0 || size === 0) return 'unsatisfiable';
  return { offset: Math.max(0, size - length), length: Math.min(length, size) };
}
