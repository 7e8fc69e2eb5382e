import { S3Error } from '../../../../engine/s3/s3-error';
import type { BufferedSource } from '../buffered-source';
import { terminated } from './chunk-header';

/** Names in lower case. */
export type Trailers = Map<string, string>;

const LONGEST_LINE = 1024;
const MOST_LINES = 16;

/**
 * Everything behind the last chunk, to the end of the body. Clients differ in how many empty lines they put between
 * and after trailers, and some end a line without a carriage return.
 */
export async function readTrailers(body: BufferedSource): Promise<Trailers> {
  const trailers: Trailers = new Map();
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await body.line(LONGEST_LINE);
    if (!line) return trailers;
    const text = new TextDecoder().decode(line);
    if (!text.endsWith('\n')) throw terminated();
    if (text.trim() === '') continue;
    const colon = text.indexOf(':');
    if (colon < 1) throw new S3Error('MalformedTrailerError');
    trailers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  throw new S3Error('MalformedTrailerError');
}

/** Exactly those that were announced, and the signature apart. */
export function requireAnnounced(trailers: Trailers, announced: readonly string[]): void {
  const isThere = (name: string) => trailers.has(name);
  if (trailers.size !== announced.length || !announced.every(isThere))
    throw new S3Error('MalformedTrailerError');
}

/** What a trailer's signature is made over. */
export function signedTrailers(trailers: Trailers): Uint8Array {
  const lines = [...trailers].map(([name, value]) => `${name}:${value}\n`);
  return new TextEncoder().encode(lines.sort().join(''));
}
