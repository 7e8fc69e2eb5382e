import { S3Error } from '../s3-error';

/** `length` bytes from `start`; never empty. */
export type ByteRange = { start: number; length: number };

const SINGLE_RANGE = /^bytes=([0-9]*)-([0-9]*)$/;

/**
 * What a `Range` header asks of an object of `size` bytes; null where S3 answers with the whole object: there is no
 * header, it cannot be read, it ends before it starts, or it asks for several ranges at once.
 */
export function readRange(header: string | null, size: number): ByteRange | null {
  const [, first, last] = SINGLE_RANGE.exec(header?.trim() ?? '') ?? [];
  if (header === null || first === undefined || last === undefined || first + last === '') return null;
  if (first === '') return readSuffix(header, Number(last), size);
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) throw unsatisfiable(header, size);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  return { start, length: end - start };
}

export function contentRange({ start, length }: ByteRange, size: number): string {
  return `bytes ${start}-${start + length - 1}/${size}`;
}

function readSuffix(header: string, length: number, size: number): ByteRange | null {
  if (length === 0) throw unsatisfiable(header, size);
  if (size === 0) return null;
  const start = Math.max(0, size - length);
  return { start, length: size - start };
}

function unsatisfiable(header: string, size: number): S3Error {
  return new S3Error('InvalidRange', {
    details: { RangeRequested: header, ActualObjectSize: `${size}` },
    headers: { 'content-range': `bytes */${size}` },
  });
}
