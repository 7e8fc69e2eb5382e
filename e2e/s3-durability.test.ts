import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadBucketCommand,
  NoSuchKey,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Product, startProduct, stopProducts } from './product.ts';
import { sha256 } from './s3/content.ts';
import { ownClient, ownStore } from './s3/own-store.ts';
import { letAnHourPass, storedBytes } from './s3/store-files.ts';
import { type Ledger, writeUntilCut } from './s3/write-load.ts';

const ROUNDS = 3;
const WRITERS = 6;
const Bucket = 'kept';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-s3-kept-'));
});
afterEach(stopProducts);
afterAll(() => rm(folder, { recursive: true }));

test('kill -9 at any point amid writes loses no object that was acknowledged, leaves none half there, and no bytes for longer than an hour', async () => {
  const start = await ownStore(join(folder, 'data'));
  const client = ownClient(start);
  const ledger: Ledger = new Map();
  let product = await startProduct(start);
  await client.send(new CreateBucketCommand({ Bucket }));
  for (let round = 0; round < ROUNDS; round++) {
    await killAmidWrites(product, client, ledger);
    product = await startProduct(start);
    await expectOnly(client, ledger);
  }

  // Once more, so that nothing is swept that was known to the process that has written it.
  await product.stop('SIGKILL');
  expect(leftOver(start.data).lost.length).toBeGreaterThan(0);
  letAnHourPass(start.data);
  product = await startProduct(start);
  await client.send(new HeadBucketCommand({ Bucket }));
  await expect.poll(() => leftOver(start.data), { timeout: 10_000, interval: 200 }).toEqual(NOTHING);
  await expectOnly(client, ledger);
  client.destroy();
});

async function killAmidWrites(product: Product, client: S3Client, ledger: Ledger): Promise<void> {
  let isKilled = false;
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    const error = await writeUntilCut({ client, bucket: Bucket, ledger }, writer);
    if (!isKilled) throw error;
  });
  const writing = Promise.all(writers);
  const delay = new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1500));
  await Promise.race([writing, delay]);
  isKilled = true;
  await product.stop('SIGKILL');
  await writing;
}

/** Every key is as it was acknowledged, or as what was on its way would make it; from now on it is that. */
async function expectOnly(client: S3Client, ledger: Ledger): Promise<void> {
  const wrong: string[] = [];
  const there: string[] = [];
  for (const [Key, allowed] of ledger) {
    const found = await readHash(client, Key);
    if (!allowed.has(found)) wrong.push(`${Key}: ${found} instead of ${[...allowed]}`);
    if (found !== null) there.push(Key);
    ledger.set(Key, new Set([found]));
  }
  expect(wrong).toEqual([]);
  expect(there.length).toBeGreaterThan(0);
  const listed: (string | undefined)[] = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket }))
    listed.push(...(page.Contents ?? []).map((entry) => entry.Key));
  expect(listed).toEqual(there.toSorted());
}

async function readHash(client: S3Client, Key: string): Promise<string | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return sha256((await Body?.transformToByteArray()) ?? new Uint8Array());
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

const NOTHING = { lost: [], missing: [], unfinished: [] };

function leftOver(data: string) {
  const { inR2, had, unfinished } = storedBytes(data);
  return {
    lost: inR2.filter((key) => !had.includes(key)),
    missing: had.filter((key) => !inR2.includes(key)),
    unfinished,
  };
}
