import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { freePort } from './free-port.ts';
import { runProduct, startProduct } from './product.ts';

const bash = (line: string) => promisify(execFile)('bash', ['-c', line]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-start-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('prints where it is, how to sign in and three curl lines that work as printed; Ctrl-C ends it cleanly', async () => {
  const product = await startProduct({ port: await freePort(), data: join(folder, 'curl') });
  const lines = product.output().match(/^\s*curl .+$/gm) ?? [];
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const { stdout } = await bash(`${line.trim().replace('curl ', 'curl --silent --fail ')}`);
    expect(JSON.parse(stdout)).toBeTruthy();
  }
  expect(product.output()).toContain('Continue as local developer');
  expect(await product.stop('SIGINT')).toBe(0);
  await expect(fetch(product.url)).rejects.toThrow();
});

test('keeps what it was told over kill -9, and seeds the demo project once', async () => {
  const start = { port: await freePort(), data: join(folder, 'kept'), token: 'kept' };
  const first = await startProduct(start);
  const admin = adminClient(first.url, 'kept');
  const { groups } = await admin.get<{ groups: { id: string; slug: string; project_id: string }[] }>(
    '/api/groups',
  );
  await admin.post('/api/groups', { project_id: groups[0]?.project_id, name: 'Written a moment ago' });
  await first.stop('SIGKILL');
  const second = await startProduct(start);
  const after = await admin.get<{ groups: { slug: string }[] }>('/api/groups');
  expect(after.groups.map(({ slug }) => slug).toSorted()).toEqual(
    ['written-a-moment-ago', ...groups.map(({ slug }) => slug)].toSorted(),
  );
  await admin.delete(`/api/groups/${groups[0]?.id}`);
  expect(await second.stop()).toBe(0);
  const third = await startProduct(start);
  const last = await admin.get<{ groups: { slug: string }[] }>('/api/groups');
  expect(last.groups.map(({ slug }) => slug)).toEqual(['written-a-moment-ago']);
  await third.stop();
});

test('a port in use is one clear line and a failure', async () => {
  const port = await freePort();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
  const run = runProduct({ port, data: join(folder, 'port') });
  expect(await run.ended).toBe(1);
  expect(run.output().trim().split('\n')).toHaveLength(1);
  expect(run.output()).toMatch(new RegExp(`${port}.*PORT=`));
  taken.close();
});

test('a data folder that cannot be written is one clear line and a failure', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const run = runProduct({ port: await freePort(), data: join(file, 'below') });
  expect(await run.ended).toBe(1);
  expect(run.output().trim().split('\n')).toHaveLength(1);
  expect(run.output()).toContain('UNDERSTUDY_DATA');
});

test('a port that is no number is one clear line and a failure', async () => {
  const run = runProduct({ port: 0, data: join(folder, 'word'), env: { PORT: 'eighty' } });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/PORT is "eighty"/);
});
