import { hexOfBytes } from '../../../engine/hex';
import { hmacOf } from '../../../platform/aws-signature/signing-keys';
import { sameSecret } from '../../../platform/crypto';

const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Checks the chunks of one body in their order, for each signature covers the one before it. */
export type ChunkSigning = {
  /** With the hex SHA-256 of the chunk's data; the last, empty chunk is one too. */
  verifyChunk(sha256OfData: string, signature: string): Promise<boolean>;
  /** With the hex SHA-256 of the trailing headers, as "name:value\n" each. */
  verifyTrailer(sha256OfTrailers: string, signature: string): Promise<boolean>;
};

type Seed = {
  key: CryptoKey;
  /** "20130524T000000Z" */
  date: string;
  /** "20130524/us-east-1/s3/aws4_request" */
  scope: string;
  /** The signature of the request itself. */
  signature: string;
};

export function chunkSigning({ key, date, scope, signature: seed }: Seed): ChunkSigning {
  let previous = seed;
  const isNext = async (algorithm: string, hashes: readonly string[], signature: string) => {
    const text = [algorithm, date, scope, previous, ...hashes].join('\n');
    previous = hexOfBytes(await hmacOf(key, text));
    return sameSecret(previous, signature);
  };
  return {
    verifyChunk: (sha256, signature) => isNext('AWS4-HMAC-SHA256-PAYLOAD', [NOTHING, sha256], signature),
    verifyTrailer: (sha256, signature) => isNext('AWS4-HMAC-SHA256-TRAILER', [sha256], signature),
  };
}
