import { joinedBytes } from '../../../engine/joined-bytes';
import { type ChecksumAlgorithm, DEFAULT_ALGORITHM } from '../../../engine/s3/checksums/algorithms';
import type { Payload } from '../signature/verified';
import type { BodyClaims } from './body-claims';
import { type ByteSource, continuedSource, streamOfSource } from './byte-source';
import { DigestedSource } from './digests/digested-source';
import { digestsOfBytes } from './digests/digests-of-bytes';
import { type ExpectedDigests, verifyDigests } from './digests/verify-digests';
import type { Digests, WantedDigests } from './digests/wanted-digests';
import { type OpenBody, openBody, type SentBody } from './sent-body';

export type Receiving = SentBody & {
  payload: Payload;
  claims: BodyClaims;
  /** Further checksums that are to be computed, such as that of the upload a part belongs to. */
  also?: readonly ChecksumAlgorithm[];
  /** Up to how many bytes a body is handed over in one piece. */
  smallBytes?: number;
};

export type Received =
  | { kind: 'small'; bytes: Uint8Array; size: number; digests: Digests }
  /** The stream fails with the refusal, before its end, when the body is not what its client said; so do the digests. */
  | { kind: 'large'; stream: ReadableStream<Uint8Array>; size: number | null; digests: Promise<Digests> };

/** What an object's row may carry itself. */
export const SMALL_BYTES = 32_768;

/** Reads a body as its payload says, computes its digests on the way and checks them against the claims. */
export async function receiveBody(receiving: Receiving): Promise<Received> {
  const { payload, claims, also = [], smallBytes = SMALL_BYTES } = receiving;
  const { source, size, trailer } = openBody(receiving, payload);
  const wanted: WantedDigests = {
    algorithms: [...new Set([claims.checksum?.algorithm ?? DEFAULT_ALGORITHM, ...also])],
    sha256: payload.kind === 'hash',
  };
  const verify = (digests: Digests) => {
    verifyDigests(digests, expectedDigests(receiving, trailer));
    return digests;
  };
  const { chunks, isWhole } = await peek(source, smallBytes);
  if (isWhole) {
    const bytes = joinedBytes(chunks);
    const digests = verify(await digestsOfBytes(bytes, wanted));
    return { kind: 'small', bytes, size: bytes.byteLength, digests };
  }
  const digested = new DigestedSource(continuedSource(chunks, source), wanted, verify);
  return { kind: 'large', stream: streamOfSource(digested), size, digests: digested.digests };
}

async function peek(source: ByteSource, limit: number): Promise<{ chunks: Uint8Array[]; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= limit) {
    const bytes = await source.next();
    if (!bytes) return { chunks, isWhole: true };
    chunks.push(bytes);
    size += bytes.byteLength;
  }
  return { chunks, isWhole: false };
}

function expectedDigests({ payload, claims }: Receiving, trailer: OpenBody['trailer']): ExpectedDigests {
  const { md5, checksum } = claims;
  return {
    md5,
    sha256: payload.kind === 'hash' ? payload.sha256 : null,
    checksum: checksum && {
      algorithm: checksum.algorithm,
      value: checksum.value ?? trailer(checksum.algorithm),
    },
  };
}
