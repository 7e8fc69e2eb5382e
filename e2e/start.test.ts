import { execFile } from 'node:child_process';
import { glob, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { adminClient } from './admin-client.ts';
import { freePort } from './free-port.ts';
import { runProduct, startProduct, stopProducts } from './product.ts';
import { hasCurl } from './tools.ts';

const bash = (line: string) => promisify(execFile)('bash', ['-c', line]);

async function databaseIn(data: string): Promise<DatabaseSync> {
  const files = await Array.fromAsync(glob(join(data, 'v3/d1/**/*.sqlite')));
  return new DatabaseSync(String(files.find((file) => !file.endsWith('metadata.sqlite'))));
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-start-'));
});

afterEach(stopProducts);
afterAll(() => rm(folder, { recursive: true }));

test.runIf(hasCurl)(
  'prints where it is, how to sign in and three curl lines that work as printed; Ctrl-C ends it cleanly',
  async () => {
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
  },
);

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
  const [deleted, ...others] = groups;
  await admin.delete(`/api/groups/${deleted?.id}`);
  expect(await second.stop()).toBe(0);
  const third = await startProduct(start);
  const last = await admin.get<{ groups: { slug: string }[] }>('/api/groups');
  expect(last.groups.map(({ slug }) => slug).toSorted()).toEqual(
    ['written-a-moment-ago', ...others.map(({ slug }) => slug)].toSorted(),
  );
  await third.stop();
});

test('npm start brings its own Node along, and a Ctrl-C in its terminal ends it without a word', async () => {
  const path = process.env.PATH?.split(delimiter).filter((part) => !part.endsWith('node_modules/.bin'));
  const product = await startProduct({
    port: await freePort(),
    data: join(folder, 'npm'),
    env: { PATH: String(path?.join(delimiter)) },
    byNpm: true,
  });
  expect((await fetch(`${product.url}/health`)).status).toBe(200);
  const printed = product.output();
  // npm hands the signal on to its caller, so there is no exit code to look at.
  await product.stop('SIGINT');
  expect(product.output()).toBe(printed);
  await expect(fetch(product.url)).rejects.toThrow();
});

test('a port in use is one clear line and a failure', async () => {
  const port = await freePort();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
  const run = runProduct({ port, data: join(folder, 'port') });
  expect(await run.ended).toBe(1);
  expect(run.output().trim().split('\n')).toHaveLength(1);
  expect(run.output()).toMatch(new RegExp(`port ${port} is in use.* PORT`));
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

test('a data folder that another server has is one clear line and a failure, and the other goes on', async () => {
  const data = join(folder, 'shared');
  const first = await startProduct({ port: await freePort(), data });
  const run = runProduct({ port: await freePort(), data });
  expect(await run.ended).toBe(1);
  expect(run.output().trim().split('\n')).toHaveLength(1);
  expect(run.output()).toContain('UNDERSTUDY_DATA');
  expect((await fetch(`${first.url}/m/demo/shop/products`)).status).toBe(200);
  await first.stop();
});

test('a migration that fails is one clear line that names it, a failure, and nothing of it is kept', async () => {
  const start = { port: await freePort(), data: join(folder, 'migration') };
  const first = await startProduct(start);
  await first.stop();
  const database = await databaseIn(start.data);
  // Its first table is missing, so that it begins well; the second is in its way.
  database.exec('DELETE FROM d1_migrations; DROP TABLE api_tokens');
  await rm(join(start.data, 'v3/prepared'));
  const run = runProduct(start);
  expect(await run.ended).toBe(1);
  expect(run.output().trim().split('\n')).toHaveLength(1);
  expect(run.output()).toMatch(/migration migrations\/\S+\.sql fails: .*already exists/);
  expect(database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'api_tokens'").all()).toEqual([]);
  database.close();
  await expect(fetch(run.url)).rejects.toThrow();
});

test('a port that is no number is one clear line and a failure', async () => {
  const run = runProduct({ port: 0, data: join(folder, 'word'), env: { PORT: 'eighty' } });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/PORT is "eighty"/);
});
