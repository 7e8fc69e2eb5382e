import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import sharp from 'sharp';
import { z } from 'zod';
import type { Picture } from './picture.ts';
import { SECRET, VARIANTS } from './variants.ts';

const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 180_000;

const accepted = z.object({ job_id: z.string() });
const health = z.object({ jobs: z.object({ completed: z.int(), failed: z.int() }) });
const result = z.object({
  variants: z.array(
    z.object({ name: z.string(), url: z.string(), format: z.string(), width: z.int(), height: z.int() }),
  ),
  analysis: z.object({ blur_hash: z.string().min(6) }),
});

export type ImageClient = { base: string; token: string };

export async function clientOf(base: string): Promise<ImageClient> {
  const token = await new SignJWT({ sub: 'bench' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setExpirationTime('1d')
    .sign(new TextEncoder().encode(SECRET));
  return { base, token };
}

async function read<T>(answer: Response, shape: z.ZodType<T>): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${text.slice(0, 300)}`);
  return shape.parse(JSON.parse(text));
}

async function upload({ base, token }: ImageClient, { name, bytes }: Picture): Promise<string> {
  const body = new FormData();
  body.append('image', new Blob([bytes], { type: 'image/jpeg' }), name);
  const headers = { authorization: `Bearer ${token}` };
  return (await read(await fetch(`${base}/api/upload`, { method: 'POST', headers, body }), accepted)).job_id;
}

async function countDone({ base }: ImageClient): Promise<number> {
  const { jobs } = await read(await fetch(`${base}/health`), health);
  if (jobs.failed > 0) throw new Error(`${jobs.failed} jobs have failed`);
  return jobs.completed;
}

export type Batch = { count: number; atOnce: number };

/** Uploads so many, so many at once, and waits until all are completed; answers the id of the last. */
export async function completeBatch(client: ImageClient, picture: Picture, { count, atOnce }: Batch) {
  const wanted = (await countDone(client)) + count;
  const until = performance.now() + PATIENCE_MS;
  const left = Array.from({ length: count }).keys();
  let last = '';
  const uploading = Array.from({ length: atOnce }, async () => {
    for (const _one of left) last = await upload(client, picture);
  });
  await Promise.all(uploading);
  while ((await countDone(client)) < wanted) {
    if (performance.now() > until) throw new Error('the jobs do not come to an end');
    await sleep(LOOK_EVERY_MS);
  }
  return last;
}

/** Every variant decoded: whoever does less than was asked for is not measured. */
export async function checkResult({ base }: ImageClient, jobId: string, picture: Picture): Promise<void> {
  const { variants } = await read(await fetch(`${base}/api/result/${jobId}`), result);
  for (const { name, side, format } of VARIANTS) {
    const said = variants.find((variant) => variant.name === name);
    if (!said) throw new Error(`the result has no ${name}`);
    const answer = await fetch(said.url);
    const { info } = await sharp(await answer.arrayBuffer())
      .raw()
      .toBuffer({ resolveWithObject: true });
    const longest = Math.min(side, Math.max(picture.width, picture.height));
    const isRight = Math.max(info.width, info.height) === longest && said.width === info.width;
    if (!isRight || said.format !== format || said.height !== info.height)
      throw new Error(
        `${name} is ${said.format} ${info.width} × ${info.height}, said to be ${JSON.stringify(said)}`,
      );
  }
}
