import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { Failure, messageOf } from './failure.ts';
import { emptyModule, stateOptions } from './miniflare-options.ts';
import { inProject } from './project.ts';
import { readWranglerConfig, type WranglerConfig } from './wrangler-config.ts';

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>;

// Wrangler's own bookkeeping, to the letter, so that `wrangler d1 migrations list --local` agrees with it.
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "d1_migrations"(
		id         INTEGER PRIMARY KEY AUTOINCREMENT,
		name       TEXT UNIQUE,
		applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Applies what the database has not seen yet; each file is one transaction. */
export async function migrateDatabase(miniflare: Miniflare, config: WranglerConfig): Promise<void> {
  const [{ binding, migrations_dir: folder }] = config.d1_databases;
  const database = await miniflare.getD1Database(binding, config.name);
  const applied = await appliedMigrations(database);
  const files = (await readdir(inProject(folder))).filter((name) => name.endsWith('.sql')).sort();
  for (const name of files.filter((file) => !applied.has(file))) await applyMigration(database, folder, name);
}

/** The same without a server: nothing runs but the database. */
export async function migrateDataFolder(data: string): Promise<void> {
  const config = await readWranglerConfig();
  const [{ binding, database_id: id }] = config.d1_databases;
  const miniflare = new Miniflare({
    ...stateOptions(data),
    workers: [
      {
        config: {
          name: config.name,
          compatibilityDate: config.compatibility_date,
          manifest: emptyModule('index.js'),
          env: { [binding]: { type: 'd1', id } },
        },
      },
    ],
  });
  await migrateDatabase(miniflare, config).finally(() => miniflare.dispose());
}

async function appliedMigrations(database: Database): Promise<Set<string>> {
  const [, listed] = await database.batch<{ name: string }>([
    database.prepare(BOOKKEEPING),
    database.prepare('SELECT name FROM d1_migrations'),
  ]);
  return new Set(listed?.results.map((row) => row.name));
}

async function applyMigration(database: Database, folder: string, name: string): Promise<void> {
  const source = await readFile(inProject(folder, name), 'utf8');
  const statements = source.split('--> statement-breakpoint').filter((statement) => statement.trim() !== '');
  try {
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ]);
  } catch (error) {
    const reason = messageOf(error).replace(/^D1_ERROR: /, '');
    throw new Failure(
      `migration ${join(folder, name)} fails: ${reason}; nothing of it was kept, correct it and start again`,
    );
  }
}
