import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { encode } from 'blurhash';
import express from 'express';
import { jwtVerify } from 'jose';
import sharp from 'sharp';
import { QUALITY, SECRET, VARIANTS } from './variants.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const SMALL = 64;

type Job = { status: 'queued' | 'completed' | 'failed'; variants: object[]; analysis: object | null };

const [port = '', folder = ''] = process.argv.slice(2);
const secret = new TextEncoder().encode(SECRET);
const jobs = new Map<string, Job>();
const app = express();

async function makeVariants(id: string, bytes: Uint8Array): Promise<object[]> {
  await mkdir(`${folder}/${id}`);
  return Promise.all(
    VARIANTS.map(async ({ name, side, format }) => {
      const size = { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
      const made = sharp(bytes).rotate().resize(size).toFormat(format, { quality: QUALITY });
      const { data, info } = await made.toBuffer({ resolveWithObject: true });
      const file = `${id}/${name}.${format}`;
      await writeFile(`${folder}/${file}`, data);
      const url = `http://127.0.0.1:${port}/images/${file}`;
      return { name, url, format, size: data.length, width: info.width, height: info.height };
    }),
  );
}

/** The parts that understudy computes; what else it says costs it next to nothing. */
async function analyse(bytes: Uint8Array): Promise<object> {
  const small = sharp(bytes).rotate().resize(SMALL, SMALL, { fit: 'inside' }).ensureAlpha();
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const { dominant } = await sharp(data, { raw: info }).stats();
  const blur_hash = encode(new Uint8ClampedArray(data), info.width, info.height, 4, 3);
  return { colors: [dominant], blur_hash, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function work(id: string, job: Job, bytes: Uint8Array): Promise<void> {
  try {
    [job.variants, job.analysis] = await Promise.all([makeVariants(id, bytes), analyse(bytes)]);
    job.status = 'completed';
  } catch (error) {
    console.error(error);
    job.status = 'failed';
  }
}

app.post('/api/upload', express.raw({ type: () => true, limit: MOST_BYTES }), async (request, response) => {
  await jwtVerify((request.get('authorization') ?? '').slice('Bearer '.length), secret);
  const form = await new Response(request.body, {
    headers: { 'content-type': request.get('content-type') ?? '' },
  }).formData();
  const file = form.get('image');
  if (!(file instanceof File)) {
    response.status(400).json({ detail: 'There is no image.' });
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await sharp(bytes).metadata();
  const id = randomUUID();
  const job: Job = { status: 'queued', variants: [], analysis: null };
  jobs.set(id, job);
  void work(id, job, bytes);
  response.status(202).json({ job_id: id, status: 'queued' });
});

app.get('/api/result/:id', (request, response) => {
  response.json(jobs.get(request.params.id));
});

app.get('/health', (_request, response) => {
  const counts = { queued: 0, processing: 0, completed: 0, failed: 0 };
  for (const { status } of jobs.values()) counts[status] += 1;
  response.json({ jobs: counts });
});

app.use('/images', express.static(folder));
app.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
