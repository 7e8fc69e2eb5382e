import type { MemoryDesk } from '../../service-memory';
import type { NewSession, RevokedBecause, SessionRow } from './rows';
import { MOST } from './schema';

type Sql = MemoryDesk['sql'];

export function sessionById(sql: Sql, id: string): SessionRow | null {
  return sql.exec<SessionRow>('SELECT * FROM auth_sessions WHERE id = ?', id).toArray()[0] ?? null;
}

/** Who repeats a request by its seed, at the same time, gets the same session, unless it has been used up or ended. */
export function addSession(sql: Sql, session: NewSession, id: string): SessionRow {
  const there = sessionById(sql, id);
  if (there && isSame(there, session, id)) return there;
  const isFree = !there && !isRevoked(sql, [id]);
  return insertSession(sql, isFree ? id : `${id}-${nextPosition(sql)}`, session);
}

function nextPosition(sql: Sql): number {
  const { last } = sql.exec<{ last: number | null }>('SELECT max(position) AS last FROM auth_sessions').one();
  return (last ?? 0) + 1;
}

function isSame(there: SessionRow, wanted: NewSession, id: string): boolean {
  const isUntouched = there.used_at === null && there.revoked_at === null;
  const isOfFamily = there.family === (wanted.family ?? id);
  return (
    isUntouched && isOfFamily && there.user_id === wanted.user_id && there.issued_at === wanted.issued_at
  );
}

function insertSession(
  sql: Sql,
  id: string,
  { family, user_id, issued_at, expires_at }: NewSession,
): SessionRow {
  sql.exec(
    'INSERT INTO auth_sessions (id, family, user_id, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)',
    id,
    family ?? id,
    user_id,
    issued_at,
    expires_at,
  );
  sql.exec(
    'DELETE FROM auth_sessions WHERE position <= (SELECT max(position) FROM auth_sessions) - ?',
    MOST.sessions,
  );
  const row = sessionById(sql, id);
  if (!row) throw new Error('A session is there once it is kept.');
  return row;
}

export function useUp(sql: Sql, id: string, now: number): void {
  sql.exec('UPDATE auth_sessions SET used_at = ? WHERE id = ? AND used_at IS NULL', now, id);
}

export function endFamily(sql: Sql, family: string, because: RevokedBecause, now: number): void {
  sql.exec(
    'UPDATE auth_sessions SET revoked_at = ?, revoked_because = ? WHERE family = ? AND revoked_at IS NULL',
    now,
    because,
    family,
  );
  revokeId(sql, family, because, now);
}

/** Of a token or of a family: tokens that nobody keeps are refused by it. */
export function revokeId(sql: Sql, id: string, because: RevokedBecause, now: number): void {
  sql.exec(
    'INSERT OR IGNORE INTO auth_revocations (id, revoked_at, because) VALUES (?, ?, ?)',
    id,
    now,
    because,
  );
  sql.exec(
    'DELETE FROM auth_revocations WHERE position <= (SELECT max(position) FROM auth_revocations) - ?',
    MOST.revocations,
  );
}

export function isRevoked(sql: Sql, ids: readonly (string | null)[]): boolean {
  return ids.some(
    (id) => id !== null && sql.exec('SELECT 1 FROM auth_revocations WHERE id = ?', id).toArray().length > 0,
  );
}

const ACTIVE = 'used_at IS NULL AND revoked_at IS NULL AND expires_at > ?';

export function countActive(sql: Sql, now: number): number {
  return sql.exec<{ count: number }>(`SELECT count(*) AS count FROM auth_sessions WHERE ${ACTIVE}`, now).one()
    .count;
}

export function countActiveOf(sql: Sql, userId: string, now: number): number {
  return sql
    .exec<{ count: number }>(
      `SELECT count(*) AS count FROM auth_sessions WHERE user_id = ? AND ${ACTIVE}`,
      userId,
      now,
    )
    .one().count;
}

export type SessionsWish = { user_id: string | null; limit: number; before: number | null };

/** Newest first; one more than asked, where there are more. */
export function pageOfSessions(sql: Sql, { user_id, limit, before }: SessionsWish): SessionRow[] {
  return sql
    .exec<SessionRow>(
      `SELECT * FROM auth_sessions WHERE (? IS NULL OR user_id = ?) AND position < ? ORDER BY position DESC LIMIT ?`,
      user_id,
      user_id,
      before ?? Number.MAX_SAFE_INTEGER,
      limit + 1,
    )
    .toArray();
}
