import { S3Error } from '../../../../engine/s3/s3-error';

export type ChunkHeader = { size: number; signature: string | null };

/** More than any size and signature need. */
export const LONGEST_CHUNK_HEADER = 1024;

const HEADER = /^([0-9a-f]{1,12})(?:;([^\r\n]*))?\r\n$/i;

/** Reads `size[;chunk-signature=…]` and its line end. */
export function readChunkHeader(line: Uint8Array, isSigned: boolean): ChunkHeader {
  const [, size, extension] = HEADER.exec(new TextDecoder().decode(line)) ?? [];
  if (size === undefined) throw terminated();
  return { size: Number.parseInt(size, 16), signature: isSigned ? readSignature(extension) : null };
}

/** What S3 says of a body whose framing breaks off or makes no sense. */
export function terminated(): S3Error {
  return new S3Error('IncompleteBody', { message: 'The request body terminated unexpectedly' });
}

function readSignature(extension: string | undefined): string {
  if (!extension) throw terminated();
  const split = extension.indexOf('=');
  if (extension.slice(0, split).trim() !== 'chunk-signature') throw new S3Error('SignatureDoesNotMatch');
  const signature = extension.slice(split + 1).trim();
  if (!signature || signature.includes(';')) throw terminated();
  return signature;
}
