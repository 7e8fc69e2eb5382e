import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure, messageOf } from './failure.ts';

/** The folder, made and taken by this process alone; the returned function gives it back. */
export async function takeDataFolder(data: string): Promise<() => void> {
  try {
    await makeFolder(data);
    await writeFile(join(data, '.gitignore'), '*\n');
  } catch (error) {
    throw new Failure(
      `the data folder ${data} is not writable (${messageOf(error)}); name another with UNDERSTUDY_DATA`,
    );
  }
  return lock(data);
}

/** As mkdir's `recursive`, which never returns where an existing parent answers ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path);
}

/**
 * Two servers on one folder would each keep live objects of their own and miss what the other does. A SQLite lock, unlike
 * a file with a process id, is gone with the process that held it, however that ended.
 */
function lock(data: string): () => void {
  const database = new DatabaseSync(join(data, 'lock.sqlite'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!messageOf(error).includes('locked'))
      throw new Failure(`the data folder ${data} is not writable: ${messageOf(error)}`);
    throw new Failure(
      `another Understudy runs on the data folder ${data}; stop it, or name another with UNDERSTUDY_DATA`,
    );
  }
  return () => database.close();
}

/** Made once and kept, so that sessions outlive a restart. */
export async function sessionSecret(data: string): Promise<string> {
  const path = join(data, 'session-secret');
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim();
  const secret = randomBytes(32).toString('base64url');
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
