import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({
  endpoint: process.env.S3_ENDPOINT ?? 'http://localhost:9000',
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  // The SDK puts the bucket before the host otherwise, and most systems find no bucket.localhost.
  forcePathStyle: true,
});
const Bucket = process.env.S3_BUCKET ?? 'photos';

await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: '2026/beach.txt',
    Body: 'waves',
    ContentType: 'text/plain',
    Metadata: { place: 'Rimini' },
  }),
);

// In parts, several at a time; a stream of any length would do too.
const Body = Buffer.alloc(12 * 1024 * 1024, 'film');
await new Upload({ client: s3, params: { Bucket, Key: '2026/film.bin', Body } }).done();

const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: '2026/' }));
console.log(Contents.map(({ Key }) => Key).join(', '));

const beach = new GetObjectCommand({ Bucket, Key: '2026/beach.txt' });
const got = await s3.send(beach);
console.log(got.Metadata.place, await got.Body.transformToString());

// For a browser that has no keys.
const url = await getSignedUrl(s3, beach, { expiresIn: 60 });
console.log(await (await fetch(url)).text());

await s3.send(
  new DeleteObjectsCommand({ Bucket, Delete: { Objects: Contents.map(({ Key }) => ({ Key })) } }),
);
await s3.send(new DeleteBucketCommand({ Bucket }));
