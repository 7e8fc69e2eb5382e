import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { freePort } from './free-port.ts';
import { imageClient } from './images/image-client.ts';
import { type Start, startProduct, stopProducts } from './product.ts';

const TOKEN = 'crashing';
const UPLOADS = 5;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-images-'));
});
afterEach(stopProducts);
afterAll(() => rm(folder, { recursive: true }));

/** Large enough that the work on a few takes seconds. */
function largePicture(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  return sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#888', noise } })
    .jpeg()
    .toBuffer();
}

test('kill -9 amid the work on uploads loses none of them: all are made after the restart', async () => {
  const bytes = await largePicture();
  const start: Start = { port: await freePort(), data: join(folder, 'data'), token: TOKEN };
  const first = await startProduct(start);
  const before = imageClient(`${first.url}/m/demo/images`);
  const token = await before.token('alice');
  const jobs = await Promise.all(
    Array.from({ length: UPLOADS }, () => before.accepted(bytes, 'large.jpg', { token })),
  );
  const ids = jobs.map(({ job_id }) => job_id);
  await first.stop('SIGKILL');

  const second = await startProduct(start);
  const { groups } = await adminClient(second.url, TOKEN).get<{ groups: { id: string; slug: string }[] }>(
    '/api/groups',
  );
  const group = groups.find(({ slug }) => slug === 'images');
  const mine = async () => {
    const listed = await adminClient(second.url, TOKEN).get<{
      jobs: { job_id: string; status: string; variant_count: number }[];
    }>(`/api/groups/${group?.id}/images/jobs?limit=100`);
    return listed.jobs.filter(({ job_id }) => ids.includes(job_id));
  };
  await expect
    .poll(async () => (await mine()).map(({ status }) => status), { timeout: 60_000, interval: 500 })
    .toEqual(ids.map(() => 'completed'));
  expect((await mine()).every(({ variant_count }) => variant_count > 0)).toBe(true);
  await second.stop();
});
