import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Product, startProduct } from './product.ts';
import { bytesOf, MIB } from './s3/content.ts';
import { ownClient, ownStore } from './s3/own-store.ts';
import { canTellMemory, memoryOf, mostMemory } from './s3/process-memory.ts';

/** More than the memory that is allowed for it, many times so when told: 1 GiB takes a minute or two. */
const ASKED_MIB = process.env.LARGE_OBJECT_MIB;
const SIZE = Number(ASKED_MIB || 256) * MIB;
const WARM = 32 * MIB;
const ADDED_MIB_MOST = 300;

const Bucket = 'large';
const block = bytesOf(MIB);

/** Never in memory as a whole, on this side either; each block tells its place. */
function content(size = SIZE): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < size; at += MIB) {
        const next = Buffer.from(block);
        next.writeDoubleLE(at);
        yield next;
      }
    })(),
    { objectMode: false, highWaterMark: MIB },
  );
}

let folder: string;
let product: Product;
let client: S3Client;
let sent: string;
/** Of a product that has done the like before, with something small. */
let before = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-large-'));
  const start = await ownStore(join(folder, 'data'));
  product = await startProduct(start);
  client = ownClient(start);
  await client.send(new CreateBucketCommand({ Bucket }));
  await put('warm', WARM);
  await readBack('warm', WARM);
  sent = await hashOf(content());
  before = await memoryOf(product.pid);
});
afterAll(async () => {
  client.destroy();
  await product.stop();
  await rm(folder, { recursive: true });
});

async function hashOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha1');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}

function put(Key: string, size = SIZE) {
  return client.send(new PutObjectCommand({ Bucket, Key, Body: content(size), ContentLength: size }));
}

async function readBack(Key: string, size = SIZE): Promise<string> {
  const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket, Key }));
  expect(ContentLength).toBe(size);
  return hashOf(Body as Readable);
}

async function measured(name: string, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const added = (await mostMemory(product.pid, act)) - before;
  const seconds = (performance.now() - start) / 1000;
  if (ASKED_MIB)
    console.log(`${name}: ${ASKED_MIB} MiB in ${seconds.toFixed(1)} s, ${added.toFixed(0)} MiB added`);
  return added;
}

describe.runIf(canTellMemory)('an object far larger than the memory that it may take', () => {
  test('is put in one request', async () => {
    expect(await measured('PUT', () => put('whole'))).toBeLessThan(ADDED_MIB_MOST);
  });

  test('is got in one request, byte for byte', async () => {
    let received = '';
    const get = async () => {
      received = await readBack('whole');
    };
    expect(await measured('GET', get)).toBeLessThan(ADDED_MIB_MOST);
    expect(received).toBe(sent);
  });

  test('is uploaded in parts, four at a time, and got as one', async () => {
    const upload = () =>
      new Upload({ client, params: { Bucket, Key: 'parts', Body: content() }, partSize: 16 * MIB }).done();
    expect(await measured('upload in parts', upload)).toBeLessThan(ADDED_MIB_MOST);
    let received = '';
    const get = async () => {
      received = await readBack('parts');
    };
    expect(await measured('GET of parts', get)).toBeLessThan(ADDED_MIB_MOST);
    expect(received).toBe(sent);
  });

  test('is read slowly by one who does not take it, without being kept for them in memory', async () => {
    const stall = async () => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'whole' }));
      const stream = Body as Readable;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      stream.destroy();
    };
    expect(await measured('stalled GET', stall)).toBeLessThan(ADDED_MIB_MOST);
  });
});
