import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { MIB, sha256 } from './content.ts';

/** What may be found of a key: the hashes of its contents, null for nothing there. One, unless the product was cut off. */
export type Ledger = Map<string, Set<string | null>>;

/** Within a row of the store, and beyond. */
const SIZES = [10, 5000, 300_000, 1.25 * MIB, 2 * MIB];

type Load = { client: S3Client; bucket: string; ledger: Ledger };

/** Writes to keys of its own until it cannot; answers what has ended it. */
export async function writeUntilCut(load: Load, writer: number): Promise<unknown> {
  for (let count = 0; ; count++) {
    const key = `writer-${writer}/${count % 5}`;
    try {
      await ACTS[(count + writer) % ACTS.length]?.(load, key, count);
    } catch (error) {
      return error;
    }
  }
}

type Act = (load: Load, key: string, count: number) => Promise<unknown>;

const put: Act = (load, key, count) => {
  const Body = contentOf(SIZES[(count >> 1) % SIZES.length] ?? 0);
  return noted(load, key, Body, () =>
    load.client.send(new PutObjectCommand({ Bucket: load.bucket, Key: key, Body })),
  );
};

const remove: Act = (load, key) =>
  noted(load, key, null, () => load.client.send(new DeleteObjectCommand({ Bucket: load.bucket, Key: key })));

const copy: Act = async (load, key) => {
  const { client, bucket: Bucket } = load;
  const source = `${key}-source`;
  const Body = contentOf(1.25 * MIB);
  await noted(load, source, Body, () => client.send(new PutObjectCommand({ Bucket, Key: source, Body })));
  const command = new CopyObjectCommand({ Bucket, Key: key, CopySource: `${Bucket}/${source}` });
  await noted(load, key, Body, () => client.send(command));
};

const uploadInParts: Act = async (load, Key) => {
  const { client, bucket: Bucket } = load;
  const parts = [contentOf(5 * MIB), contentOf(1.25 * MIB)];
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const Parts = await Promise.all(
    parts.map(async (Body, index) => {
      const PartNumber = index + 1;
      const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    }),
  );
  const command = new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
  await noted(load, Key, Buffer.concat(parts), () => client.send(command));
};

const ACTS: Act[] = [put, put, copy, put, uploadInParts, put, remove, put];

/** Before it is acknowledged either may be found; afterwards only the new one. */
async function noted(
  { ledger }: Load,
  key: string,
  content: Buffer | null,
  act: () => Promise<unknown>,
): Promise<void> {
  const next = content && sha256(content);
  ledger.set(key, new Set([...(ledger.get(key) ?? [null]), next]));
  await act();
  ledger.set(key, new Set([next]));
}

/** Never twice the same. */
function contentOf(size: number): Buffer {
  return Buffer.alloc(size, `${Math.random()};`);
}
