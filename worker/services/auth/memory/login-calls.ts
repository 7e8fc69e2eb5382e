import type { MemoryDesk } from '../../service-memory';
import { attemptsOf, countFailure, forgetFailures, type LockRule } from './attempts';
import type { Attempts, SessionRow, UserRow } from './rows';
import { addSession, endFamily, isRevoked, revokeId, sessionById, useUp } from './sessions';
import { type AddProblem, addUser, userByEmail, userById } from './users';

type At = { now: number };

export type RegisterWish = At & {
  id: string;
  user: {
    email: string;
    name: string;
    roles: string[];
    claims: Record<string, unknown>;
    password_hash: string;
  };
};

export type Registered = { ok: true; user: UserRow } | { ok: false; problem: AddProblem };

export function register({ sql }: MemoryDesk, { id, user, now }: RegisterWish): Registered {
  const added = addUser(sql, { ...user, id, created_at: now });
  return typeof added === 'string' ? { ok: false, problem: added } : { ok: true, user: added };
}

export type Found = { user: UserRow | null; attempts: Attempts };

export function findByEmail({ sql }: MemoryDesk, { email, now }: At & { email: string }): Found {
  return { user: userByEmail(sql, email), attempts: attemptsOf(sql, email, now) };
}

export type LoginWish = At & {
  email: string;
  /** Whose password it was, and the hash that it fitted; null when it fitted none. */
  proved: { user_id: string; password_hash: string } | null;
  lockout: LockRule;
  id: string;
  expires_at: number;
};

export type LoggedIn =
  | { ok: true; user: UserRow; session: SessionRow }
  | { ok: false; problem: 'locked' | 'wrong'; attempts: Attempts };

/** Whether the password fits was found out before, for that takes long; here it is decided, one after the other. */
export function login(desk: MemoryDesk, wish: LoginWish): LoggedIn {
  const { sql } = desk;
  const { email, proved, lockout, now } = wish;
  const attempts = attemptsOf(sql, email, now);
  if (attempts.locked_until !== null) return { ok: false, problem: 'locked', attempts };
  const user = proved && userById(sql, proved.user_id);
  if (!user || user.password_hash !== proved?.password_hash) {
    const failed = lockout.after > 0 ? countFailure(desk, email, lockout, now) : attempts;
    return { ok: false, problem: 'wrong', attempts: failed };
  }
  if (attempts.count > 0) forgetFailures(sql, email);
  const begun = { user_id: user.id, issued_at: now, expires_at: wish.expires_at, family: null };
  return { ok: true, user, session: addSession(sql, begun, wish.id) };
}

export type RefreshWish = At & {
  jti: string;
  /** A new refresh token takes its place; null lets it stay. */
  next: { id: string; expires_at: number } | null;
  detect_reuse: boolean;
};

export type Refreshed =
  | { ok: true; user: UserRow; session: SessionRow }
  | { ok: false; problem: 'unknown' | 'revoked' | 'used' | 'reused' | 'no_user' };

export function refresh({ sql }: MemoryDesk, { jti, next, detect_reuse, now }: RefreshWish): Refreshed {
  const session = sessionById(sql, jti);
  if (isRevoked(sql, [jti, session?.family ?? null])) return { ok: false, problem: 'revoked' };
  if (!session) return { ok: false, problem: 'unknown' };
  if (session.revoked_at !== null) return { ok: false, problem: 'revoked' };
  if (session.used_at !== null) {
    if (detect_reuse) endFamily(sql, session.family, 'reuse', now);
    return { ok: false, problem: detect_reuse ? 'reused' : 'used' };
  }
  const user = userById(sql, session.user_id);
  if (!user) return { ok: false, problem: 'no_user' };
  if (!next) return { ok: true, user, session };
  useUp(sql, jti, now);
  const { family, user_id } = session;
  return {
    ok: true,
    user,
    session: addSession(sql, { family, user_id, issued_at: now, expires_at: next.expires_at }, next.id),
  };
}

export type EndWish = At & { ids: string[]; families: string[]; because: 'logout' | 'revoked' };

/** Ends single tokens, and sessions with all that came from them. */
export function end({ sql }: MemoryDesk, { ids, families, because, now }: EndWish): null {
  for (const id of ids) revokeId(sql, id, because, now);
  for (const family of families) endFamily(sql, family, because, now);
  return null;
}

export type LookWish = { user_id: string | null; ids: (string | null)[] };

/** Whose token it is, and whether it was revoked. */
export function look(
  { sql }: MemoryDesk,
  { user_id, ids }: LookWish,
): { user: UserRow | null; is_revoked: boolean } {
  return { user: user_id === null ? null : userById(sql, user_id), is_revoked: isRevoked(sql, ids) };
}
