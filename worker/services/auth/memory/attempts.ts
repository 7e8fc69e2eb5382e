import type { MemoryDesk } from '../../service-memory';
import type { Attempts } from './rows';
import { MOST } from './schema';
import { emailKey } from './users';

type Sql = MemoryDesk['sql'];

const NONE: Attempts = { count: 0, locked_until: null };

/** A lock that is over has taken its failures with it. */
export function attemptsOf(sql: Sql, email: string, now: number): Attempts {
  const [row] = sql
    .exec<Attempts>('SELECT count, locked_until FROM auth_attempts WHERE email_key = ?', emailKey(email))
    .toArray();
  if (!row || (row.locked_until !== null && row.locked_until <= now)) return NONE;
  return row;
}

export type LockRule = { after: number; seconds: number };

/** Addresses of nobody are counted too, so that a lock does not tell who is there. */
export function countFailure(desk: MemoryDesk, email: string, rule: LockRule, now: number): Attempts {
  const { sql } = desk;
  const count = attemptsOf(sql, email, now).count + 1;
  const locked_until = rule.after > 0 && count >= rule.after ? now + rule.seconds * 1000 : null;
  sql.exec(
    'INSERT OR REPLACE INTO auth_attempts (email_key, count, locked_until, real_at) VALUES (?, ?, ?, ?)',
    emailKey(email),
    count,
    locked_until,
    desk.now,
  );
  const { kept } = sql.exec<{ kept: number }>('SELECT count(*) AS kept FROM auth_attempts').one();
  if (kept > MOST.attempts) {
    sql.exec(
      'DELETE FROM auth_attempts WHERE email_key IN (SELECT email_key FROM auth_attempts ORDER BY real_at LIMIT 100)',
    );
  }
  return { count, locked_until };
}

export function forgetFailures(sql: Sql, email: string): void {
  sql.exec('DELETE FROM auth_attempts WHERE email_key = ?', emailKey(email));
}

/** Users who cannot log in now. */
export function countLocked(sql: Sql, now: number): number {
  return sql
    .exec<{ count: number }>(
      `SELECT count(*) AS count FROM auth_attempts JOIN auth_users USING (email_key) WHERE locked_until > ?`,
      now,
    )
    .one().count;
}
