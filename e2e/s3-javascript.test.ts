import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  paginateListObjectsV2,
  S3ServiceException,
  UploadPartCommand,
  waitUntilObjectExists,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { FormData } from 'undici';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, MIB, sha256, streamed } from './s3/content.ts';
import { visit } from './s3/localhost-names.ts';
import { ALL_PLACES, AT_THE_S3_PORT, bucketName, type Place, THROUGH_TLS } from './s3/places.ts';
import { sdkClient } from './s3/sdk-client.ts';

const ODD_KEY = 'a folder/ü+%41&=#?~(1)*.txt';
const BIG = bytesOf(11 * MIB + 7);

function useBucket(place: Place) {
  const client = sdkClient(place);
  const Bucket = bucketName('javascript');
  beforeAll(() => client.send(new CreateBucketCommand({ Bucket })));
  async function read(Key: string): Promise<Buffer> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }
  return { client, Bucket, read };
}

describe.each(ALL_PLACES)('the SDK for JavaScript $name', (place) => {
  const { client, Bucket, read } = useBucket(place);

  test('puts an object and gets it back with all that was said of it', async () => {
    const said = {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'max-age=60',
      ContentDisposition: 'attachment; filename="a.txt"',
      Metadata: { owner: 'ada', 'two-words': 'yes  and no' },
    };
    const put = await client.send(new PutObjectCommand({ Bucket, Key: ODD_KEY, Body: 'hello', ...said }));
    const got = await client.send(new GetObjectCommand({ Bucket, Key: ODD_KEY }));
    expect(got).toMatchObject({ ...said, ContentLength: 5, ETag: put.ETag });
    expect(await got.Body?.transformToString()).toBe('hello');
    expect(put.ETag).toBe(`"${createHash('md5').update('hello').digest('hex')}"`);
  });

  test('streams, and none of the framing becomes content', async () => {
    const Body = BIG.subarray(0, 300_000);
    const command = { Bucket, Key: 'streamed', Body: streamed(Body), ContentLength: Body.length };
    const put = await client.send(new PutObjectCommand(command));
    expect(put.ChecksumCRC32).toBeTruthy();
    expect(sha256(await read('streamed'))).toBe(sha256(Body));
    const { ContentEncoding } = await client.send(new HeadObjectCommand({ Bucket, Key: 'streamed' }));
    expect(ContentEncoding).toBeUndefined();
  });

  test('signs URLs, with which anybody reads and writes', async () => {
    const Key = `signed/${ODD_KEY}`;
    const toPut = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key }), { expiresIn: 60 });
    expect((await visit(toPut, { method: 'PUT', body: 'from a browser' })).status).toBe(200);
    const command = new GetObjectCommand({ Bucket, Key, ResponseContentType: 'text/csv' });
    const answer = await visit(await getSignedUrl(client, command));
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/csv', 'from a browser']);
    const tampered = await visit(toPut.replace('signed/', 'others/'), { method: 'PUT', body: 'x' });
    expect([tampered.status, await tampered.text()]).toEqual([
      403,
      expect.stringContaining('<Code>SignatureDoesNotMatch</Code>'),
    ]);
  });

  test('is told what is not there by the errors that it knows', async () => {
    const missing = { Bucket, Key: 'not there' };
    await expect(client.send(new GetObjectCommand(missing))).rejects.toThrow(NoSuchKey);
    await expect(client.send(new HeadObjectCommand(missing))).rejects.toThrow(NotFound);
    await expect(client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'BucketNotEmpty',
      $metadata: { httpStatusCode: 409, requestId: expect.stringMatching(/./) },
    });
  });
});

describe.each([AT_THE_S3_PORT, THROUGH_TLS])('the SDK for JavaScript $name', (place) => {
  const { client, Bucket, read } = useBucket(place);

  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'has its %s verified, kept and told',
    async (algorithm) => {
      const Key = `checksums/${algorithm}`;
      const field = `Checksum${algorithm}` as const;
      const put = await client.send(
        new PutObjectCommand({ Bucket, Key, Body: 'hello', ChecksumAlgorithm: algorithm }),
      );
      const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
      expect(put).toHaveProperty(field);
      expect(head).toHaveProperty(field, put[field as keyof typeof put]);
      const wrong = {
        [field]: Buffer.alloc(
          Buffer.from(String(put[field as keyof typeof put]), 'base64').length,
          1,
        ).toString('base64'),
      };
      await expect(
        client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...wrong })),
      ).rejects.toMatchObject({ name: 'BadDigest' });
    },
  );

  test('uploads a stream of unknown length in parts, and reads it whole, in ranges and by part', async () => {
    const parts: number[] = [];
    const upload = new Upload({
      client,
      params: { Bucket, Key: 'big', Body: streamed(BIG), ContentType: 'video/mp4' },
    });
    upload.on('httpUploadProgress', ({ part }) => parts.push(part ?? 0));
    const done = await upload.done();
    expect(parts.toSorted()).toEqual([1, 2, 3]);
    expect(done).toMatchObject({
      Bucket,
      Key: 'big',
      ETag: expect.stringMatching(/-3"$/),
      Location: expect.stringMatching(/big$/),
    });
    expect(sha256(await read('big'))).toBe(sha256(BIG));
    const range = await client.send(
      new GetObjectCommand({ Bucket, Key: 'big', Range: `bytes=${5 * MIB - 3}-${5 * MIB + 2}` }),
    );
    expect(range.ContentRange).toBe(`bytes ${5 * MIB - 3}-${5 * MIB + 2}/${BIG.length}`);
    expect(await range.Body?.transformToByteArray()).toEqual(
      new Uint8Array(BIG.subarray(5 * MIB - 3, 5 * MIB + 3)),
    );
    const part = await client.send(new HeadObjectCommand({ Bucket, Key: 'big', PartNumber: 3 }));
    expect(part).toMatchObject({ PartsCount: 3, ContentLength: MIB + 7, ContentType: 'video/mp4' });
  });

  test('goes on with an upload where it was cut off', async () => {
    const Key = 'resumed';
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const partOf = (PartNumber: number) => BIG.subarray((PartNumber - 1) * 5 * MIB, PartNumber * 5 * MIB);
    const send = (PartNumber: number, abortSignal?: AbortSignal) =>
      client.send(
        new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: partOf(PartNumber) }),
        abortSignal && { abortSignal },
      );
    await send(1);
    const cut = new AbortController();
    const half = send(2, cut.signal);
    setTimeout(() => cut.abort(), 5);
    await half.catch(() => {});

    const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(Uploads).toMatchObject([{ Key, UploadId }]);
    const { Parts: kept } = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    expect(kept?.[0]).toMatchObject({ PartNumber: 1, Size: 5 * MIB });
    await send(3);
    await send(2);
    const { Parts } = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    const whole = Parts?.map(({ PartNumber, ETag }) => ({ PartNumber, ETag }));
    await client.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: whole } }),
    );
    expect(sha256(await read(Key))).toBe(sha256(BIG));
  });

  test('gives an upload up, of which nothing is left', async () => {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'given up' }));
    const part = { Bucket, Key: 'given up', UploadId, PartNumber: 1 };
    await client.send(new UploadPartCommand({ ...part, Body: 'some' }));
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key: 'given up', UploadId }));
    await expect(client.send(new UploadPartCommand({ ...part, Body: 'more' }))).rejects.toMatchObject({
      name: 'NoSuchUpload',
    });
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(Uploads).toEqual([]);
  });

  test('pages through folders, and deletes what it has listed', async () => {
    const keys = Array.from({ length: 25 }, (_, index) => `list/${'abcde'[index % 5]}/${index}`);
    await Promise.all(keys.map((Key) => client.send(new PutObjectCommand({ Bucket, Key, Body: Key }))));
    const listed: string[] = [];
    for await (const page of paginateListObjectsV2({ client, pageSize: 10 }, { Bucket, Prefix: 'list/' }))
      listed.push(...(page.Contents ?? []).map(({ Key = '' }) => Key));
    expect(listed).toEqual(keys.toSorted());
    const folders: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2(
      { client, pageSize: 2 },
      { Bucket, Prefix: 'list/', Delimiter: '/' },
    ))
      folders.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix));
    expect(folders).toEqual(['list/a/', 'list/b/', 'list/c/', 'list/d/', 'list/e/']);
    const Objects = listed.map((Key) => ({ Key }));
    const { Deleted } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(Deleted).toHaveLength(25);
  });

  test('copies, waits for what is there, and reads its attributes', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: ODD_KEY, Body: 'to copy', Metadata: { a: '1' } }));
    const CopySource = `${Bucket}/${encodeURIComponent(ODD_KEY)}`;
    const { CopyObjectResult } = await client.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource }),
    );
    expect(CopyObjectResult?.LastModified).toBeInstanceOf(Date);
    await waitUntilObjectExists({ client, maxWaitTime: 20 }, { Bucket, Key: 'copy' });
    const attributes = await client.send(
      new GetObjectAttributesCommand({
        Bucket,
        Key: 'copy',
        ObjectAttributes: ['ETag', 'ObjectSize', 'Checksum'],
      }),
    );
    expect(attributes).toMatchObject({ ObjectSize: 7, ETag: CopyObjectResult?.ETag?.replaceAll('"', '') });
    expect(attributes.Checksum?.ChecksumCRC32).toBeTruthy();
    expect((await read('copy')).toString()).toBe('to copy');
  });

  test('makes forms for browsers, which hold to what the form allows', async () => {
    const { url, fields } = await createPresignedPost(client, {
      Bucket,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the store puts the name of the file there.
      Key: 'forms/${filename}',
      Conditions: [
        ['content-length-range', 1, 20],
        ['starts-with', '$Content-Type', 'text/'],
      ],
      Fields: { success_action_status: '201' },
    });
    const post = (content: string, type: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fields, 'Content-Type': type })) form.set(name, value);
      form.set('file', new File([content], 'note ü.txt', { type }));
      return visit(url, { method: 'POST', body: form });
    };
    const stored = await post('from a form', 'text/plain');
    expect([stored.status, await stored.text()]).toEqual([
      201,
      expect.stringMatching(/<PostResponse>.*<Key>forms\/note ü\.txt<\/Key>/s),
    ]);
    expect((await read('forms/note ü.txt')).toString()).toBe('from a form');
    const refused = await Promise.all([post('x'.repeat(21), 'text/plain'), post('x', 'image/png')]);
    expect(await Promise.all(refused.map(async (answer) => codeIn(await answer.text())))).toEqual([
      'EntityTooLarge',
      'AccessDenied',
    ]);
  });

  test('is refused with wrong keys, a wrong secret, and a URL whose time is over', async () => {
    const attempt = (accessKeyId: string, secretAccessKey: string) =>
      sdkClient(place, { credentials: { accessKeyId, secretAccessKey } })
        .send(new HeadObjectCommand({ Bucket, Key: 'copy' }))
        .catch((error: unknown) =>
          error instanceof S3ServiceException ? error.$metadata.httpStatusCode : error,
        );
    expect(await Promise.all([attempt('nobody', 'test'), attempt('test', 'wrong')])).toEqual([403, 403]);
    const signingDate = new Date(Date.now() - 120_000);
    const late = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'copy' }), {
      expiresIn: 60,
      signingDate,
    });
    const answer = await visit(late);
    expect([answer.status, codeIn(await answer.text())]).toEqual([403, 'AccessDenied']);
  });
});

function codeIn(document: string): string | undefined {
  return /<Code>(\w+)<\/Code>/.exec(document)?.[1];
}
