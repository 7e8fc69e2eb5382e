import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes a session of the local account one of another person: an installation on one machine has a single account, and
 * the providers that know other people cannot be reached from a test. Answers who it is now.
 */
export function becomeSomebodyElse(data: string, sessionId: string, name: string): string {
  const folder = join(data, 'v3/d1/miniflare-D1DatabaseObject');
  const file = readdirSync(folder).find((each) => each.endsWith('.sqlite') && !each.startsWith('metadata'));
  if (!file) throw new Error(`there is no database in ${folder}`);
  const database = new DatabaseSync(join(folder, file), { timeout: 10_000 });
  try {
    const id = randomUUID();
    const now = new Date();
    database
      .prepare(
        'INSERT INTO users (id, created_at, updated_at, created_at_epoch, name) VALUES (?, ?, ?, ?, ?)',
      )
      .run(id, now.toISOString(), now.toISOString(), now.getTime(), name);
    const { changes } = database.prepare('UPDATE sessions SET user_id = ? WHERE id = ?').run(id, sessionId);
    if (changes !== 1) throw new Error(`there is no session ${sessionId}`);
    return id;
  } finally {
    database.close();
  }
}
