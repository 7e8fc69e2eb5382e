import { S3Error } from '../../../../engine/s3/s3-error';
import type { SentHeaders } from '../../sent-headers';

const PREFIX = 'x-amz-meta-';
const BYTES_MOST = 2048;

/** What a client keeps with its object, by names without their prefix. */
export function userMetadata(headers: SentHeaders): Record<string, string> {
  const entries: [string, string][] = [];
  let size = 0;
  for (const [name, value] of headers) {
    if (!name.startsWith(PREFIX) || name === PREFIX) continue;
    const own = name.slice(PREFIX.length);
    entries.push([own, value]);
    size += bytesOf(own) + bytesOf(value);
  }
  if (size > BYTES_MOST)
    throw new S3Error('MetadataTooLarge', {
      details: { Size: String(size), MaxSizeAllowed: String(BYTES_MOST) },
    });
  return Object.fromEntries(entries);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
