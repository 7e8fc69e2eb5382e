import type { ChecksumAlgorithm } from '../../../../engine/s3/checksums/algorithms';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { Asker } from '../../../../engine/s3/store/asker';
import type { NewBody, StoreInput } from '../../../../engine/s3/store/store-calls';
import { sourceOfStream } from '../../body/byte-source';
import { type Received, type Receiving, receiveBody } from '../../body/receive-body';
import type { S3Call } from '../../s3-call';
import { WatchedSource } from './watched-source';

export type Bringing = {
  sent: Omit<Receiving, 'also' | 'smallBytes'>;
  /** Null where only its end tells. */
  size: number | null;
  /** Where the body is to be written, for the store to refuse that before it comes. */
  place: StoreInput<'reserveBlob'>;
  asker: Asker;
};

type Write<Result> = (body: NewBody) => Promise<Result>;

/** Brings a body to where its bytes belong, digested and verified, before what it is for is written to the store. */
export async function withBody<Result>(
  call: S3Call,
  bringing: Bringing,
  write: Write<Result>,
): Promise<Result> {
  const { size, sent } = bringing;
  const { rowBytes } = call.context.ports;
  if (size !== null && size > rowBytes) {
    const receive = (also: readonly ChecksumAlgorithm[]) => receiveBody({ ...sent, also });
    return withReserved(call, bringing, receive, write);
  }
  const received = await receiveBody({ ...sent, smallBytes: rowBytes }).catch((error: unknown) =>
    refuseSooner(call, bringing, error),
  );
  if (received.kind === 'large') return withReserved(call, bringing, async () => received, write);
  return writeUnstruck(call, smallBody(received), write);
}

async function withReserved<Result>(
  call: S3Call,
  { place, asker }: Bringing,
  receive: (also: readonly ChecksumAlgorithm[]) => Promise<Received>,
  write: Write<Result>,
): Promise<Result> {
  const { blob, algorithm } = await call.store.call('reserveBlob', asker, place);
  try {
    const received = await receive(algorithm === null ? [] : [algorithm]);
    const body = received.kind === 'small' ? smallBody(received) : await poured(call, received, asker, blob);
    return await writeUnstruck(call, body, write);
  } catch (error) {
    await call.store.call('giveUpBlob', asker, { blob });
    throw error;
  }
}

async function poured(
  call: S3Call,
  { stream, size, digests }: Received & { kind: 'large' },
  asker: Asker,
  blob: string,
): Promise<NewBody> {
  const source = new WatchedSource(sourceOfStream(stream), {
    keep: () => call.store.call('keepBlob', asker, { blob }),
    now: () => call.context.ports.clock.now(),
  });
  await call.blobs.put(blob, {
    source,
    size,
    begun: (multipart) => call.store.call('keepBlob', asker, { blob, multipart }),
  });
  const { md5, checksums } = await digests;
  return { size: source.size, md5, checksums, blob };
}

/** Who may not write at all is told that first, whatever is wrong with the body. */
async function refuseSooner(call: S3Call, { place, asker }: Bringing, error: unknown): Promise<never> {
  const { blob } = await call.store.call('reserveBlob', asker, place);
  await call.store.call('giveUpBlob', asker, { blob });
  throw error;
}

function smallBody({ bytes, size, digests }: Received & { kind: 'small' }): NewBody {
  return { size, md5: digests.md5, checksums: digests.checksums, bytes };
}

function writeUnstruck<Result>(call: S3Call, body: NewBody, write: Write<Result>): Promise<Result> {
  if (call.isStruckBy('wrong_checksum')) throw new S3Error('BadDigest');
  return write(body);
}
