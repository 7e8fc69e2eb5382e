import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  NotFound,
} from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { sha256 } from './content.ts';
import type { Place } from './places.ts';
import { sdkClient } from './sdk-client.ts';

/** Kills a tool as soon as one part of its upload is kept; the upload's id. */
export async function cutOffUpload(place: Place, Bucket: string, tool: ChildProcess): Promise<string> {
  const client = sdkClient(place);
  const ended = once(tool, 'exit');
  const begun = async () => {
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    const [upload] = Uploads;
    if (!upload) throw new Error('no upload has begun');
    const { Key, UploadId } = upload;
    const { Parts } = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    expect(Parts).not.toEqual(undefined);
    return { Key, UploadId };
  };
  await expect.poll(begun, { timeout: 20_000, interval: 20 }).toBeTruthy();
  tool.kill('SIGKILL');
  await ended;
  const { Key, UploadId } = await begun();
  await expect(client.send(new HeadObjectCommand({ Bucket, Key }))).rejects.toThrow(NotFound);
  return UploadId ?? '';
}

/** What a store holds, by another client than the one that has written it. */
export async function storedHash(place: Place, Bucket: string, Key: string): Promise<string> {
  const { Body } = await sdkClient(place).send(new GetObjectCommand({ Bucket, Key }));
  return sha256((await Body?.transformToByteArray()) ?? new Uint8Array());
}
