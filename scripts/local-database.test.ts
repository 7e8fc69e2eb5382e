import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase } from './local-database.ts';
import { emptyModule, stateOptions } from './miniflare-options.ts';
import { inProject } from './project.ts';
import { readWranglerConfig, type WranglerConfig } from './wrangler-config.ts';

let folder: string;
let miniflare: Miniflare;
let config: WranglerConfig;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-migrations-'));
  await mkdir(join(folder, 'migrations'));
  const product = await readWranglerConfig();
  const [database] = product.d1_databases;
  const migrations_dir = relative(inProject(), join(folder, 'migrations'));
  config = { ...product, d1_databases: [{ ...database, migrations_dir }] };
  const env = { [database.binding]: { type: 'd1' as const, id: database.database_id } };
  const { name, compatibility_date: compatibilityDate } = config;
  miniflare = new Miniflare({
    ...stateOptions(join(folder, 'data')),
    workers: [{ config: { name, compatibilityDate, manifest: emptyModule('index.js'), env } }],
  });
});

afterEach(async () => {
  await miniflare.dispose();
  await rm(folder, { recursive: true });
});

function write(name: string, sql: string) {
  return writeFile(join(folder, 'migrations', name), sql);
}

test('a migration is applied once, and the next ones after it', async () => {
  await write('0000_first.sql', 'CREATE TABLE a (id);--> statement-breakpoint\nCREATE TABLE b (id);');
  await migrateDatabase(miniflare, config);
  await write('0001_second.sql', 'ALTER TABLE a ADD name;');
  await migrateDatabase(miniflare, config);
  await migrateDatabase(miniflare, config);
});

test('a broken migration names its file and leaves nothing of itself behind, so that it can be corrected', async () => {
  await write('0000_first.sql', 'CREATE TABLE a (id);');
  await write('0001_broken.sql', 'CREATE TABLE b (id);--> statement-breakpoint\nCREATE TABEL c (id);');
  const failed = migrateDatabase(miniflare, config);
  await expect(failed).rejects.toThrow(/^migration \S*0001_broken\.sql fails: .*TABEL.*[^\n]$/);
  await write('0001_broken.sql', 'CREATE TABLE b (id);--> statement-breakpoint\nCREATE TABLE c (id);');
  await migrateDatabase(miniflare, config);
});
