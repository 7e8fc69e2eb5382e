// The way of one upload through the image API: a token, the upload, polling, the result, and every image decoded.
// It ends with 1 when anything is not as the result says.
//
//   npm install sharp                                           decodes what comes back; Node 20 or newer does the rest
//   node examples/upload-workflow.mjs                           uploads a picture of its own making
//   node examples/upload-workflow.mjs photo.jpg                 uploads yours
//   node examples/upload-workflow.mjs --generate-token          needs no login
//
// UNDERSTUDY_URL (http://localhost:8787) and UNDERSTUDY_PROJECT (demo) say where; the groups are `images` and `auth`.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

const PATIENCE_MS = 60_000;

const { values: options, positionals } = parseArgs({
  options: { 'generate-token': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { UNDERSTUDY_URL: url = 'http://localhost:8787', UNDERSTUDY_PROJECT: project = 'demo' } = process.env;
const imagesApi = `${url}/m/${project}/images`;
const authApi = `${url}/m/${project}/auth`;

/** The seconds of Retry-After in milliseconds; 0 when there is none. */
function retryAfter(answer) {
  return Number(answer.headers.get('retry-after') ?? 0) * 1000;
}

/** The JSON of an answer, or an error with what the API says is wrong. */
async function read(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status} ${body.code ?? ''}: ${body.detail ?? answer.statusText}`);
  return body;
}

async function logIn() {
  const body = JSON.stringify({ email: 'alice@example.com', password: 'password123' });
  const headers = { 'content-type': 'application/json' };
  const session = await read(await fetch(`${authApi}/api/auth/login`, { method: 'POST', headers, body }));
  return session.access_token;
}

async function generateToken() {
  return (await read(await fetch(`${imagesApi}/api/generate-token?user=alice`))).token;
}

/** Lies on its side, and says so in its EXIF data: it is to be shown upright, 1200 × 1600. */
async function makePicture() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="#8ec5e8"/><circle cx="1200" cy="300" r="140" fill="#f6c445"/>
    <ellipse cx="700" cy="1200" rx="1100" ry="520" fill="#4f8a4b"/></svg>`;
  const bytes = await sharp(Buffer.from(svg)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  return { name: 'hill.jpg', bytes };
}

async function readPicture(path) {
  return { name: basename(path), bytes: await readFile(path) };
}

/** Sent again when there were too many. The key keeps it one upload, even if an answer was lost on its way. */
async function upload({ name, bytes }, token) {
  const form = new FormData();
  form.append('image', new Blob([bytes]), name);
  form.append('album', 'examples');
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
  for (;;) {
    const answer = await fetch(`${imagesApi}/api/upload`, { method: 'POST', headers, body: form });
    if (answer.status !== 429) {
      console.log('limit     ', answer.headers.get('ratelimit') ?? 'none');
      return read(answer);
    }
    console.log('limit     ', `reached; again in ${answer.headers.get('retry-after')} s`);
    await answer.body?.cancel();
    await sleep(retryAfter(answer));
  }
}

/** Asks ever more seldom, and never sooner than the API wants. */
async function waitFor(job, headers) {
  const until = Date.now() + PATIENCE_MS;
  const seen = [];
  for (let pause = 250; Date.now() < until; pause = Math.min(pause * 1.6, 5_000)) {
    const answer = await fetch(job.status_url, { headers });
    const { status, progress, error } = await read(answer);
    seen.push(status === 'processing' ? `${status} ${progress} %` : status);
    if (status === 'failed') throw new Error(`The job has failed, ${error.code}: ${error.message}`);
    if (status === 'completed') return seen;
    await sleep(Math.max(pause, retryAfter(answer)));
  }
  throw new Error(`The job is not done after ${PATIENCE_MS} ms.`);
}

/** What an image is when it is decoded, down to the last pixel, and what else is in it that should not. */
async function look(variant) {
  const answer = await fetch(variant.url);
  if (!answer.ok) throw new Error(`${variant.url} was answered with ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { format, exif, orientation } = await sharp(bytes).metadata();
  const { info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const content_type = answer.headers.get('content-type');
  const isStripped = exif === undefined && orientation === undefined;
  return { format, width, height, size: bytes.length, content_type, isStripped };
}

/** Answers the number of members that are not as they should be. */
function compare(name, wanted, found) {
  const differing = Object.keys(wanted).filter((member) => wanted[member] !== found[member]);
  for (const member of differing)
    console.error(`MISMATCH   ${name}: ${member} is ${found[member]}, not ${wanted[member]}`);
  return differing.length;
}

async function main() {
  const token = await (options['generate-token'] ? generateToken() : logIn());
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  console.log('token     ', `of ${claims.sub}`);

  const picture = await (positionals[0] ? readPicture(positionals[0]) : makePicture());
  const job = await upload(picture, token);
  console.log('upload    ', job.status, job.job_id);

  const headers = { authorization: `Bearer ${token}` };
  console.log('status    ', (await waitFor(job, headers)).join(', '));

  const { original, variants, analysis } = await read(await fetch(job.result_url, { headers }));
  const upright = await sharp(picture.bytes).rotate().toBuffer({ resolveWithObject: true });
  let mismatches = compare('original', { width: upright.info.width, height: upright.info.height }, original);
  console.log('original  ', `${original.format} ${original.width} × ${original.height}`);

  if (variants.length === 0) throw new Error('The result has no images.');
  for (const { name, url, ...said } of variants) {
    const found = await look({ url });
    mismatches += compare(name, { ...said, isStripped: true }, found);
    console.log(name.padEnd(10), `${found.format} ${found.width} × ${found.height}, ${found.size} bytes`);
  }
  if (analysis) {
    const things = analysis.objects.map(({ name, confidence }) => `${name} ${confidence}`);
    console.log('seen      ', things.join(', ') || 'nothing', analysis.moderation.flagged ? '(flagged)' : '');
    console.log('colours   ', analysis.colors.map(({ hex }) => hex).join(' '));
  }
  console.log('verified  ', `${variants.length} images, ${mismatches} mismatches`);
  return mismatches;
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  console.error('FAILED    ', error.message);
  process.exitCode = 1;
}
