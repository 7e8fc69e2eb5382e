import { type ChecksumAlgorithm, checksumHeader } from '../../../engine/s3/checksums/algorithms';
import { requireChecksumValue } from '../../../engine/s3/checksums/claimed-checksum';
import type { SentHeaders } from '../sent-headers';
import type { Payload } from '../signature/verified';
import { AwsChunkedSource } from './aws-chunked/aws-chunked-source';
import { readFraming } from './aws-chunked/read-framing';
import { type ByteSource, EMPTY_SOURCE, sourceOfBytes, sourceOfStream } from './byte-source';
import { readContentLength } from './content-length';
import { measuredSource } from './measured-source';

export type SentBody = {
  /** Bytes where it was read already. */
  stream: ReadableStream<Uint8Array> | Uint8Array | null;
  headers: Pick<SentHeaders, 'get'>;
};

export type OpenBody = {
  source: ByteSource;
  /** Null where nobody knows before the end. */
  size: number | null;
  /** The checksum that came behind the body; known at its end. */
  trailer(algorithm: ChecksumAlgorithm): string;
};

/** The bytes of a body without their framing. */
export function openBody({ stream, headers }: SentBody, payload: Payload): OpenBody {
  const size = readContentLength(headers.get('content-length'));
  const sent = sentSource(stream, size);
  if (payload.kind === 'chunks') return openChunks(sent, headers, payload);
  const source = size === null ? sent : measuredSource(sent, size);
  return { source, size, trailer: () => '' };
}

function sentSource(stream: SentBody['stream'], size: number | null): ByteSource {
  if (!stream) return EMPTY_SOURCE;
  return stream instanceof Uint8Array ? sourceOfBytes(stream) : sourceOfStream(stream, size ?? undefined);
}

function openChunks(
  sent: ByteSource,
  headers: SentBody['headers'],
  payload: Payload & { kind: 'chunks' },
): OpenBody {
  const framing = readFraming(headers, payload);
  const source = new AwsChunkedSource(sent, framing);
  return {
    source,
    size: framing.decodedLength,
    trailer(algorithm) {
      const value = source.trailers.get(checksumHeader(algorithm)) ?? '';
      requireChecksumValue(algorithm, value, 'trailing header');
      return value;
    },
  };
}
