import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Miniflare } from 'miniflare';
import { seedDemo } from './demo-project.ts';
import { migrateDatabase } from './local-database.ts';
import { inProject } from './project.ts';
import type { WranglerConfig } from './wrangler-config.ts';

/** A data folder is prepared once for each build: its database migrated, its demo project complete. */
export async function isPrepared(data: string, config: WranglerConfig): Promise<boolean> {
  const stamp = stampIn(data);
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await digest(config));
}

/** Runs before any socket is open, so that whoever is answered at all is answered in full. */
export async function prepare(miniflare: Miniflare, data: string, config: WranglerConfig, token: string) {
  await migrateDatabase(miniflare, config);
  await seedDemo((path, init) => miniflare.dispatchFetch(`http://localhost${path}`, init), token);
  await writeFile(stampIn(data), await digest(config));
}

/** Below what `UNDERSTUDY_DATA` keeps, so that a folder that is emptied is prepared anew. */
function stampIn(data: string): string {
  return join(data, 'v3', 'prepared');
}

async function digest({ d1_databases: [{ migrations_dir }] }: WranglerConfig): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(inProject('dist', 'worker.stamp')));
  for (const name of (await readdir(inProject(migrations_dir))).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(await readFile(inProject(migrations_dir, name)));
  }
  return hash.digest('hex');
}
