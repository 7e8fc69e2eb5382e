import { createImageClient, keepToken, testTokens, waitForJob } from './image-client.js';

// node image-client.mjs picture.jpg
const { openAsBlob } = await import('node:fs');

const baseUrl = 'http://localhost:8787/m/demo/images';
const path = process.argv[2] ?? 'picture.jpg';
// In a browser: input.files[0].
const file = await openAsBlob(path);

const client = createImageClient({ baseUrl, getToken: keepToken(testTokens(baseUrl, 'demo-user')) });
const { job, rateLimit } = await client.upload(file, { name: path.split('/').pop() });
console.log(`${job.job_id} ${job.status}, ${rateLimit.left} of ${rateLimit.limit} uploads left`);

const onLook = (seen) => console.log(seen.status ?? seen.message, seen.progress ?? '');
const done = await waitForJob(client, job, { onLook });
if (done.status === 'failed') throw new Error(`${done.error.code}: ${done.error.message}`);

const result = await client.result(job);
for (const { name, width, height, size, url } of result.variants) {
  console.log(`${name}: ${width} × ${height}, ${size} bytes, ${url}`);
}
